import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import * as codes from '../graphql/codes.js';

/** What every entry of a list in the case file carries. */
@ObjectType({ isAbstract: true })
abstract class Entry {
  @Field(() => ID)
  id: string;

  @Field(() => codes.Provenance)
  provenance: codes.Provenance;

  @Field(() => Boolean)
  enteredInError: boolean;
}

@ObjectType()
export class Activity {
  @Field(() => Float)
  megabecquerel: number;

  @Field(() => String)
  enteredValue: string;

  @Field(() => codes.ActivityUnit)
  enteredUnit: codes.ActivityUnit;
}

@ObjectType()
export class CensoredValue {
  @Field(() => codes.Comparator)
  comparator: codes.Comparator;

  @Field(() => Float)
  value: number;
}

@ObjectType()
export class Referral {
  @Field(() => String, { nullable: true })
  question: string | null;

  @Field(() => codes.Motive, { nullable: true })
  motive: codes.Motive | null;

  @Field(() => codes.Urgency, { nullable: true })
  urgency: codes.Urgency | null;

  @Field(() => String, { nullable: true })
  synthesis: string | null;

  @Field(() => codes.InformationState)
  information: codes.InformationState;

  @Field(() => String, { nullable: true })
  informedOn: string | null;

  @Field(() => String, { nullable: true })
  generalPractitioner: string | null;

  @Field(() => String, { nullable: true })
  previousAdvice: string | null;
}

@ObjectType()
export class Diagnosis {
  @Field(() => codes.Histology, { nullable: true })
  histology: codes.Histology | null;

  @Field(() => String, { nullable: true })
  histologyDetail: string | null;

  @Field(() => String, { nullable: true })
  diagnosedOn: string | null;

  @Field(() => String, { nullable: true })
  t: string | null;

  @Field(() => String, { nullable: true })
  n: string | null;

  @Field(() => String, { nullable: true })
  m: string | null;

  @Field(() => String, { nullable: true })
  tnmVersion: string | null;

  @Field(() => Int, { nullable: true })
  ageAtDiagnosis: number | null;

  @Field(() => codes.DiseasePhase, { nullable: true })
  phase: codes.DiseasePhase | null;

  @Field(() => String, { nullable: true })
  symptoms: string | null;
}

@ObjectType()
export class PerformanceStatus extends Entry {
  @Field(() => Int)
  ecog: number;

  @Field(() => String)
  assessedOn: string;
}

@ObjectType()
export class Treatment extends Entry {
  @Field(() => codes.TreatmentKind)
  kind: codes.TreatmentKind;

  @Field(() => String, { nullable: true })
  startedOn: string | null;

  @Field(() => String, { nullable: true })
  endedOn: string | null;

  @Field(() => Boolean)
  ongoing: boolean;

  @Field(() => String, { nullable: true })
  description: string | null;

  @Field(() => String, { nullable: true })
  site: string | null;

  @Field(() => codes.TreatmentIntent, { nullable: true })
  intent: codes.TreatmentIntent | null;

  @Field(() => codes.RadioiodinePurpose, { nullable: true })
  purpose: codes.RadioiodinePurpose | null;

  @Field(() => Activity, { nullable: true })
  activity: Activity | null;

  @Field(() => codes.Preparation, { nullable: true })
  preparation: codes.Preparation | null;

  @Field(() => Float, { nullable: true })
  tshAtActivity: number | null;

  @Field(() => Float, { nullable: true })
  doseGray: number | null;

  @Field(() => Int, { nullable: true })
  fractions: number | null;

  @Field(() => String, { nullable: true })
  technique: string | null;

  @Field(() => String, { nullable: true })
  drug: string | null;

  @Field(() => String, { nullable: true })
  dose: string | null;

  @Field(() => codes.StopReason, { nullable: true })
  stopReason: codes.StopReason | null;

  @Field(() => codes.ResponseCategory, { nullable: true })
  bestResponse: codes.ResponseCategory | null;
}

@ObjectType()
export class LabResult extends Entry {
  @Field(() => codes.Analyte)
  analyte: codes.Analyte;

  @Field(() => String, { nullable: true })
  name: string | null;

  @Field(() => String)
  takenOn: string;

  @Field(() => CensoredValue)
  result: CensoredValue;

  @Field(() => String)
  unit: string;

  @Field(() => String, { nullable: true })
  assay: string | null;

  @Field(() => String, { nullable: true })
  laboratory: string | null;

  @Field(() => codes.TshState, { nullable: true })
  tshState: codes.TshState | null;

  @Field(() => Float, { nullable: true })
  upperLimit: number | null;
}

@ObjectType()
export class Report extends Entry {
  @Field(() => codes.ReportKind)
  kind: codes.ReportKind;

  @Field(() => codes.Modality, { nullable: true })
  modality: codes.Modality | null;

  @Field(() => String, { nullable: true })
  performedOn: string | null;

  @Field(() => String, { nullable: true })
  author: string | null;

  @Field(() => String, { nullable: true })
  organisation: string | null;

  @Field(() => String, { nullable: true })
  regions: string | null;

  @Field(() => String, { nullable: true })
  conclusion: string | null;

  @Field(() => Boolean, { nullable: true })
  iodinatedContrast: boolean | null;

  @Field(() => codes.SecondReading, { nullable: true })
  secondReading: codes.SecondReading | null;

  @Field(() => ID, { nullable: true })
  treatmentId: string | null;
}

@ObjectType()
export class Measurement {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { nullable: true })
  reportId: string | null;

  @Field(() => String)
  takenOn: string;

  @Field(() => Float)
  millimetres: number;

  @Field(() => Float, { nullable: true })
  sliceMillimetres: number | null;
}

@ObjectType()
export class Uptake {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { nullable: true })
  reportId: string | null;

  @Field(() => String, { nullable: true })
  takenOn: string | null;

  @Field(() => codes.Tracer)
  tracer: codes.Tracer;

  @Field(() => codes.UptakeFinding)
  finding: codes.UptakeFinding;

  @Field(() => Float, { nullable: true })
  suvMax: number | null;
}

@ObjectType()
export class Lesion extends Entry {
  @Field(() => String)
  label: string;

  @Field(() => codes.LesionSite)
  site: codes.LesionSite;

  @Field(() => codes.LesionRole, { nullable: true })
  role: codes.LesionRole | null;

  @Field(() => String, { nullable: true })
  firstSeenOn: string | null;

  @Field(() => Boolean, { nullable: true })
  treatedLocally: boolean | null;

  @Field(() => [codes.ThreatenedStructure], { nullable: true })
  threatens: codes.ThreatenedStructure[] | null;

  @Field(() => [Measurement])
  measurements: Measurement[];

  @Field(() => [Uptake])
  uptakes: Uptake[];
}

@ObjectType()
export class MolecularFinding extends Entry {
  @Field(() => String)
  gene: string;

  @Field(() => String, { nullable: true })
  alteration: string | null;

  @Field(() => codes.MolecularResult)
  result: codes.MolecularResult;

  @Field(() => String, { nullable: true })
  method: string | null;

  @Field(() => String, { nullable: true })
  reportedOn: string | null;

  @Field(() => ID, { nullable: true })
  reportId: string | null;
}

@ObjectType()
export class DiseaseStatus extends Entry {
  @Field(() => codes.DiseaseCourse)
  course: codes.DiseaseCourse;

  @Field(() => codes.DiseaseBasis)
  basis: codes.DiseaseBasis;

  @Field(() => String, { nullable: true })
  assessedOn: string | null;

  @Field(() => ID, { nullable: true })
  reportId: string | null;

  @Field(() => String, { nullable: true })
  remark: string | null;
}

@ObjectType()
export class Comorbidity extends Entry {
  @Field(() => String)
  description: string;
}

@ObjectType()
export class Medicine extends Entry {
  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  dose: string | null;
}

@ObjectType()
export class PatientVoice {
  @Field(() => String, { nullable: true })
  wishes: string | null;

  @Field(() => String, { nullable: true })
  understanding: string | null;

  @Field(() => String, { nullable: true })
  dailyLife: string | null;

  @Field(() => String, { nullable: true })
  language: string | null;

  @Field(() => String, { nullable: true })
  trustedPerson: string | null;

  @Field(() => Boolean, { nullable: true })
  metInPerson: boolean | null;

  @Field(() => String, { nullable: true })
  recordedBy: string | null;

  @Field(() => String, { nullable: true })
  recordedOn: string | null;
}

@ObjectType()
export class CaseFile {
  @Field(() => Referral)
  referral: Referral;

  @Field(() => Diagnosis)
  diagnosis: Diagnosis;

  @Field(() => [PerformanceStatus])
  performance: PerformanceStatus[];

  @Field(() => [Treatment])
  treatments: Treatment[];

  @Field(() => [LabResult])
  laboratory: LabResult[];

  @Field(() => [Report])
  reports: Report[];

  @Field(() => [Lesion])
  lesions: Lesion[];

  @Field(() => [MolecularFinding])
  molecular: MolecularFinding[];

  @Field(() => [DiseaseStatus])
  diseaseStatus: DiseaseStatus[];

  @Field(() => [Comorbidity])
  comorbidities: Comorbidity[];

  @Field(() => [Medicine])
  medicines: Medicine[];

  @Field(() => PatientVoice)
  patientVoice: PatientVoice;
}
