import type { RecommendationContent } from '@consilium/tumour-board';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The chair's wording while it is being worded. */
@Entity('recommendation_draft')
export class RecommendationDraftEntity {
  @PrimaryColumn('uuid', { name: 'agenda_item_id' })
  agendaItemId: string;

  @Column('uuid', { name: 'board_id' })
  boardId: string;

  @Column('integer')
  version: number;

  @Column('jsonb')
  content: RecommendationContent;

  @Column('uuid', { name: 'saved_by' })
  savedBy: string;

  @Column('timestamptz', { name: 'saved_at' })
  savedAt: Date;
}
