import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a person signs in. */
@Entity('account')
export class AccountEntity {
  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: string;

  @Column('text')
  login: string;

  @Column('text', { name: 'password_hash' })
  passwordHash: string;

  @Column('boolean', { default: false })
  demo: boolean;

  @Column('timestamptz', { name: 'disabled_at', nullable: true })
  disabledAt: Date | null;
}
