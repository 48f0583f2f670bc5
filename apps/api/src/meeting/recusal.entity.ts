import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who will not judge this case, and why. */
@Entity('recusal')
export class RecusalEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'board_id' })
  boardId: string;

  @Column('uuid', { name: 'agenda_item_id' })
  agendaItemId: string;

  @Column('uuid', { name: 'seat_id' })
  seatId: string;

  @Column('text')
  reason: string;

  @Column('timestamptz')
  at: Date;
}
