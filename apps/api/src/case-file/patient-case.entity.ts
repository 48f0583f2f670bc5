import type { CaseState } from '@consilium/tumour-board';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One clinical question about one patient. */
@Entity('patient_case')
export class PatientCaseEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'board_id' })
  boardId: string;

  @Column('uuid', { name: 'patient_id' })
  patientId: string;

  @Column('uuid', { name: 'referring_doctor_id' })
  referringDoctorId: string;

  @Column('text')
  state: CaseState;

  @Column('integer')
  version: number;

  @Column('integer', { name: 'file_version' })
  fileVersion: number;

  @Column('jsonb', { nullable: true })
  citation: { text: string; url: string } | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}
