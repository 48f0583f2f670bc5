import type { AttendanceMode } from '@consilium/tumour-board';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Somebody joined or left. */
@Entity('attendance_event')
export class AttendanceEventEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  @Column('uuid', { name: 'board_id' })
  boardId: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId: string;

  @Column('uuid', { name: 'seat_id' })
  seatId: string;

  @Column('text')
  kind: 'JOINED' | 'LEFT';

  @Column('text')
  mode: AttendanceMode;

  @Column('timestamptz')
  at: Date;

  @Column('uuid', { name: 'recorded_by' })
  recordedBy: string;
}
