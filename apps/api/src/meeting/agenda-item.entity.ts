import type { AgendaItemState } from '@consilium/tumour-board';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One case on one meeting's list. */
@Entity('agenda_item')
export class AgendaItemEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'board_id' })
  boardId: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('integer')
  position: number;

  @Column('integer', { name: 'planned_minutes' })
  plannedMinutes: number;

  @Column('text')
  state: AgendaItemState;

  @Column('integer')
  version: number;

  @Column('text', { name: 'late_reason', nullable: true })
  lateReason: string | null;

  @Column('text', { name: 'removed_reason', nullable: true })
  removedReason: string | null;

  @Column('timestamptz', { name: 'opened_at', nullable: true })
  openedAt: Date | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;
}
