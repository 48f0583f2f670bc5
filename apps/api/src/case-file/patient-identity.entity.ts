import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who a patient is, in its own table with its own policy; every correction is a new version. */
@Entity('patient_identity')
export class PatientIdentityEntity {
  @Column('uuid', { name: 'board_id' })
  boardId: string;

  @PrimaryColumn('uuid', { name: 'patient_id' })
  patientId: string;

  @PrimaryColumn('integer')
  version: number;

  @Column('text')
  family: string;

  @Column('text')
  given: string;

  @Column('date', { name: 'birth_date' })
  birthDate: string;

  @Column('jsonb')
  identifiers: { system: string; value: string }[];

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('uuid', { name: 'recorded_by' })
  recordedBy: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
}
