import type { TreatmentDecisionContent } from '@consilium/tumour-board';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the referring doctor and the patient made of the board's advice. */
@Entity('treatment_decision')
export class TreatmentDecisionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'board_id' })
  boardId: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('uuid', { name: 'recommendation_id' })
  recommendationId: string;

  @Column('integer')
  revision: number;

  @Column('jsonb')
  content: TreatmentDecisionContent;

  @Column('uuid', { name: 'recorded_by' })
  recordedBy: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
}
