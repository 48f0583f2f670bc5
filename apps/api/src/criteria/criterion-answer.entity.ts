import type { Assessment, CriterionState } from '@consilium/tumour-board';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A doctor's answer to one criterion, adopted from the rules or overruling them. */
@Entity('criterion_answer')
export class CriterionAnswerEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'board_id' })
  boardId: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('integer')
  revision: number;

  @Column('text', { name: 'rule_set' })
  ruleSet: string;

  @Column('text', { name: 'rule_set_version' })
  ruleSetVersion: string;

  @Column('text')
  criterion: string;

  @Column('text')
  state: CriterionState;

  @Column('text', { name: 'suggested_state', nullable: true })
  suggestedState: CriterionState | null;

  @Column('jsonb', { nullable: true })
  suggestion: Assessment | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('integer', { name: 'case_file_version' })
  caseFileVersion: number;

  @Column('uuid', { name: 'answered_by' })
  answeredBy: string;

  @Column('timestamptz', { name: 'answered_at' })
  answeredAt: Date;
}
