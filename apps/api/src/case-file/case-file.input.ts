import { Field, ID, InputType, Int, OmitType } from '@nestjs/graphql';
import {
  Activity,
  CensoredValue,
  Comorbidity,
  Diagnosis,
  DiseaseStatus,
  LabResult,
  Lesion,
  Measurement,
  Medicine,
  MolecularFinding,
  PatientVoice,
  PerformanceStatus,
  Referral,
  Report,
  Treatment,
  Uptake,
} from './case-file.object.js';

// What comes in has the fields of what goes out; only what holds other objects names their inputs.

@InputType()
export class ReferralInput extends OmitType(Referral, [] as const, InputType) {}

@InputType()
export class DiagnosisInput extends OmitType(Diagnosis, [] as const, InputType) {}

@InputType()
export class PerformanceStatusInput extends OmitType(PerformanceStatus, [] as const, InputType) {}

@InputType()
export class ActivityInput extends OmitType(Activity, [] as const, InputType) {}

@InputType()
export class TreatmentInput extends OmitType(Treatment, ['activity'] as const, InputType) {
  @Field(() => ActivityInput, { nullable: true })
  activity?: ActivityInput | null;
}

@InputType()
export class CensoredValueInput extends OmitType(CensoredValue, [] as const, InputType) {}

@InputType()
export class LabResultInput extends OmitType(LabResult, ['result'] as const, InputType) {
  @Field(() => CensoredValueInput)
  result: CensoredValueInput;
}

@InputType()
export class ReportInput extends OmitType(Report, [] as const, InputType) {}

@InputType()
export class MeasurementInput extends OmitType(Measurement, [] as const, InputType) {}

@InputType()
export class UptakeInput extends OmitType(Uptake, [] as const, InputType) {}

@InputType()
export class LesionInput extends OmitType(Lesion, ['measurements', 'uptakes'] as const, InputType) {
  @Field(() => [MeasurementInput])
  measurements: MeasurementInput[];

  @Field(() => [UptakeInput])
  uptakes: UptakeInput[];
}

@InputType()
export class MolecularFindingInput extends OmitType(MolecularFinding, [] as const, InputType) {}

@InputType()
export class DiseaseStatusInput extends OmitType(DiseaseStatus, [] as const, InputType) {}

@InputType()
export class ComorbidityInput extends OmitType(Comorbidity, [] as const, InputType) {}

@InputType()
export class MedicineInput extends OmitType(Medicine, [] as const, InputType) {}

@InputType()
export class PatientVoiceInput extends OmitType(PatientVoice, [] as const, InputType) {}

@InputType()
export class AmendCaseFileInput {
  @Field(() => ID)
  key: string;

  @Field(() => ID)
  caseId: string;

  @Field(() => Int)
  seenVersion: number;

  @Field(() => String, { nullable: true })
  reason?: string | null;

  @Field(() => ReferralInput, { nullable: true })
  referral?: ReferralInput | null;

  @Field(() => DiagnosisInput, { nullable: true })
  diagnosis?: DiagnosisInput | null;

  @Field(() => [PerformanceStatusInput], { nullable: true })
  performance?: PerformanceStatusInput[] | null;

  @Field(() => [TreatmentInput], { nullable: true })
  treatments?: TreatmentInput[] | null;

  @Field(() => [LabResultInput], { nullable: true })
  laboratory?: LabResultInput[] | null;

  @Field(() => [ReportInput], { nullable: true })
  reports?: ReportInput[] | null;

  @Field(() => [LesionInput], { nullable: true })
  lesions?: LesionInput[] | null;

  @Field(() => [MolecularFindingInput], { nullable: true })
  molecular?: MolecularFindingInput[] | null;

  @Field(() => [DiseaseStatusInput], { nullable: true })
  diseaseStatus?: DiseaseStatusInput[] | null;

  @Field(() => [ComorbidityInput], { nullable: true })
  comorbidities?: ComorbidityInput[] | null;

  @Field(() => [MedicineInput], { nullable: true })
  medicines?: MedicineInput[] | null;

  @Field(() => PatientVoiceInput, { nullable: true })
  patientVoice?: PatientVoiceInput | null;
}
