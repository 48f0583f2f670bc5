import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Something happened: ids and a kind, never clinical content. The database adds the transaction's id by itself. */
@Entity('event')
export class BoardEventEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  @Column('uuid', { name: 'board_id' })
  boardId: string;

  @Column('text')
  kind: string;

  @Column('uuid', { name: 'case_id', nullable: true })
  caseId: string | null;

  @Column('uuid', { name: 'meeting_id', nullable: true })
  meetingId: string | null;

  @Column('uuid', { name: 'agenda_item_id', nullable: true })
  agendaItemId: string | null;

  @Column('uuid', { name: 'ballot_id', nullable: true })
  ballotId: string | null;

  @Column('timestamptz')
  at: Date;
}
