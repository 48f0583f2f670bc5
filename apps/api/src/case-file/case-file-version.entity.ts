import type { CaseFile, CaseFileSection } from '@consilium/tumour-board';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The whole case file as it stood after one amendment. */
@Entity('case_file_version')
export class CaseFileVersionEntity {
  @Column('uuid', { name: 'board_id' })
  boardId: string;

  @PrimaryColumn('uuid', { name: 'case_id' })
  caseId: string;

  @PrimaryColumn('integer')
  version: number;

  @Column('jsonb')
  content: CaseFile;

  @Column('text', { array: true })
  sections: CaseFileSection[];

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('uuid', { name: 'recorded_by' })
  recordedBy: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
}
