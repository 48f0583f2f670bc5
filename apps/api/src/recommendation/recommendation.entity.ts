import type { Quorum, RecommendationContent, Standing } from '@consilium/tumour-board';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the board advised, signed and never changed. */
@Entity('recommendation')
export class RecommendationEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'board_id' })
  boardId: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId: string;

  @Column('uuid', { name: 'agenda_item_id' })
  agendaItemId: string;

  @Column('integer')
  version: number;

  @Column('jsonb')
  content: RecommendationContent;

  @Column('text')
  standing: Standing;

  @Column('jsonb')
  quorum: Quorum;

  @Column('integer', { name: 'case_file_version' })
  caseFileVersion: number;

  @Column('boolean', { name: 'file_complete' })
  fileComplete: boolean;

  @Column('text', { name: 'amendment_reason', nullable: true })
  amendmentReason: string | null;

  @Column('text', { name: 'previous_hash', nullable: true })
  previousHash: string | null;

  @Column('text')
  hash: string;

  @Column('uuid', { name: 'signed_by' })
  signedBy: string;

  @Column('timestamptz', { name: 'signed_at' })
  signedAt: Date;
}
