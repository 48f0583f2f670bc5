import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProgrammeDocument } from '@consilium/wording';

/** One issued version of the personalised care programme. */
@Entity('care_programme')
export class CareProgrammeEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'board_id' })
  boardId: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('uuid', { name: 'recommendation_id' })
  recommendationId: string;

  @Column('uuid', { name: 'decision_id' })
  decisionId: string;

  @Column('integer')
  version: number;

  @Column('text')
  language: string;

  @Column('jsonb')
  document: ProgrammeDocument;

  @Column('text')
  hash: string;

  @Column('text', { name: 'update_reason', nullable: true })
  updateReason: string | null;

  @Column('text', { name: 'readability_waiver', nullable: true })
  readabilityWaiver: string | null;

  @Column('uuid', { name: 'issued_by' })
  issuedBy: string;

  @Column('timestamptz', { name: 'issued_at' })
  issuedAt: Date;
}
