import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One try to sign in, for throttling. */
@Entity('sign_in_attempt')
export class SignInAttemptEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  @Column('text')
  login: string;

  @Column('text')
  address: string;

  @Column('boolean')
  succeeded: boolean;

  @Column('timestamptz')
  at: Date;
}
