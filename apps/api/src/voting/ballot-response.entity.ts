import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a seat has answered, and its receipt; never what. */
@Entity('ballot_response')
export class BallotResponseEntity {
  @Column('uuid', { name: 'board_id' })
  boardId: string;

  @PrimaryColumn('uuid', { name: 'ballot_id' })
  ballotId: string;

  @PrimaryColumn('uuid', { name: 'seat_id' })
  seatId: string;

  @PrimaryColumn('integer')
  revision: number;

  @Column('text')
  receipt: string;

  @Column('timestamptz', { name: 'cast_at' })
  castAt: Date;
}
