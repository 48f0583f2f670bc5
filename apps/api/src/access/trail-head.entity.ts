import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The end of a board's trail. */
@Entity('trail_head')
export class TrailHeadEntity {
  @PrimaryColumn('uuid', { name: 'chain_id' })
  chainId: string;

  @Column('integer')
  sequence: number;

  @Column('text')
  hash: string;
}
