import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody has read the programme. */
@Entity('programme_acknowledgement')
export class ProgrammeAcknowledgementEntity {
  @Column('uuid', { name: 'board_id' })
  boardId: string;

  @PrimaryColumn('uuid', { name: 'programme_id' })
  programmeId: string;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: string;

  @Column('timestamptz')
  at: Date;
}
