import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Not applicable, waived, or owed by somebody else. */
@Entity('readiness_note')
export class ReadinessNoteEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'board_id' })
  boardId: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('text')
  item: string;

  @Column('text')
  kind: string;

  @Column('text', { nullable: true })
  owner: string | null;

  @Column('date', { name: 'due_on', nullable: true })
  dueOn: string | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('uuid', { name: 'noted_by' })
  notedBy: string;

  @Column('timestamptz', { name: 'noted_at' })
  notedAt: Date;
}
