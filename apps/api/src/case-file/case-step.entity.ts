import type { CaseState } from '@consilium/tumour-board';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One step of a case from state to state. */
@Entity('case_step')
export class CaseStepEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'board_id' })
  boardId: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('text', { name: 'from_state', nullable: true })
  fromState: CaseState | null;

  @Column('text', { name: 'to_state' })
  toState: CaseState;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('uuid', { name: 'taken_by' })
  takenBy: string;

  @Column('timestamptz', { name: 'taken_at' })
  takenAt: Date;
}
