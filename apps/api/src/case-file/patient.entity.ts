import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whom a case is about, without saying who it is. */
@Entity('patient')
export class PatientEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'board_id' })
  boardId: string;

  @Column('text')
  pseudonym: string;

  @Column('text')
  sex: string;

  @Column('integer', { name: 'birth_year' })
  birthYear: number;

  @Column('text')
  language: string;

  @Column('boolean', { default: false })
  synthetic: boolean;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
