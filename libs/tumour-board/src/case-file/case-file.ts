import type { Activity, CensoredValue } from './quantity.js';
import type { DayDate, PartialDate } from './partial-date.js';

/**
 * All that the board knows of one case, as one versioned document. `null` always means "not known" and an empty
 * list means "nothing recorded": neither ever means "normal" or "none".
 */
export interface CaseFile {
  referral: Referral;
  diagnosis: Diagnosis;
  performance: PerformanceStatus[];
  treatments: Treatment[];
  laboratory: LabResult[];
  reports: Report[];
  lesions: Lesion[];
  molecular: MolecularFinding[];
  diseaseStatus: DiseaseStatus[];
  comorbidities: Comorbidity[];
  medicines: Medicine[];
  patientVoice: PatientVoice;
}

/** The sections that one amendment can replace, each as a whole. */
export const CASE_FILE_SECTIONS = [
  'referral',
  'diagnosis',
  'performance',
  'treatments',
  'laboratory',
  'reports',
  'lesions',
  'molecular',
  'diseaseStatus',
  'comorbidities',
  'medicines',
  'patientVoice',
] as const satisfies readonly (keyof CaseFile)[];
export type CaseFileSection = (typeof CASE_FILE_SECTIONS)[number];

/** Where an entry comes from. Synthetic values exist on the demonstration board only and are shown as such. */
export const PROVENANCES = ['RECORDED', 'IMPORTED', 'PUBLISHED', 'SYNTHETIC'] as const;
export type Provenance = (typeof PROVENANCES)[number];

/** What every list entry carries. `id` is unique within the case file and stable over its versions. */
export interface Entry {
  id: string;
  provenance: Provenance;
  /** Kept and shown struck through, never used by a rule. */
  enteredInError: boolean;
}

export const MOTIVES = [
  'DIAGNOSTIC_ADVICE',
  'THERAPEUTIC_PROPOSAL',
  'PROGRESSION',
  'TOXICITY',
  'STOP_OF_TREATMENT',
  'SECOND_OPINION',
] as const;
export type Motive = (typeof MOTIVES)[number];
export const URGENCIES = ['ROUTINE', 'SOON', 'URGENT'] as const;
export type Urgency = (typeof URGENCIES)[number];
export const INFORMATION_STATES = ['NOT_RECORDED', 'INFORMED_NO_OBJECTION', 'SIGNED_CONSENT', 'OPPOSED'] as const;
export type InformationState = (typeof INFORMATION_STATES)[number];

export interface Referral {
  /** The question to the board, one or two sentences. */
  question: string | null;
  motive: Motive | null;
  urgency: Urgency | null;
  /** What the board has been told of the course so far, in the referring doctor's words. */
  synthesis: string | null;
  /** Whether the patient knows of the board and does not object. */
  information: InformationState;
  informedOn: DayDate | null;
  generalPractitioner: string | null;
  /** What an earlier board advised and what became of it; `null` when not known. */
  previousAdvice: string | null;
}

export const HISTOLOGIES = [
  'PAPILLARY',
  'PAPILLARY_TALL_CELL',
  'FOLLICULAR',
  'ONCOCYTIC',
  'POORLY_DIFFERENTIATED',
  'DIFFERENTIATED_HIGH_GRADE',
  'DIFFERENTIATED_NOT_SPECIFIED',
  'OTHER',
] as const;
export type Histology = (typeof HISTOLOGIES)[number];

export interface Diagnosis {
  histology: Histology | null;
  /** Subtype or remark in the pathologist's words. */
  histologyDetail: string | null;
  diagnosedOn: PartialDate | null;
  /** The TNM categories as staged at diagnosis, without prefix: `3a`, `1b`, `1`. */
  t: string | null;
  n: string | null;
  m: string | null;
  tnmVersion: string | null;
  /** Age at diagnosis in years: stage depends on it. */
  ageAtDiagnosis: number | null;
  phase: 'LOCOREGIONAL' | 'METASTATIC' | null;
  symptoms: string | null;
}
export const DISEASE_PHASES = ['LOCOREGIONAL', 'METASTATIC'] as const;

export interface PerformanceStatus extends Entry {
  ecog: number;
  assessedOn: PartialDate;
}

export const TREATMENT_KINDS = ['SURGERY', 'RADIOIODINE', 'RADIOTHERAPY', 'LOCAL_ABLATION', 'SYSTEMIC', 'OTHER'] as const;
export type TreatmentKind = (typeof TREATMENT_KINDS)[number];
export const RADIOIODINE_PURPOSES = ['ABLATION', 'THERAPY', 'DIAGNOSTIC'] as const;
export type RadioiodinePurpose = (typeof RADIOIODINE_PURPOSES)[number];
export const PREPARATIONS = ['RH_TSH', 'WITHDRAWAL', 'NONE'] as const;
export type Preparation = (typeof PREPARATIONS)[number];
export const TREATMENT_INTENTS = ['CURATIVE', 'PALLIATIVE'] as const;
export type TreatmentIntent = (typeof TREATMENT_INTENTS)[number];
export const STOP_REASONS = ['COMPLETED', 'PROGRESSION', 'TOXICITY', 'PATIENT_WISH', 'OTHER'] as const;
export type StopReason = (typeof STOP_REASONS)[number];

/** One treatment already given or running. Which of the optional fields apply depends on `kind`. */
export interface Treatment extends Entry {
  kind: TreatmentKind;
  /** `null`: the report does not say when. */
  startedOn: PartialDate | null;
  endedOn: PartialDate | null;
  ongoing: boolean;
  /** Procedure, site or remark in words: "total thyroidectomy", "neck, 60 Gy". */
  description: string | null;
  site: string | null;
  intent: TreatmentIntent | null;
  /** RADIOIODINE only. */
  purpose: RadioiodinePurpose | null;
  activity: Activity | null;
  preparation: Preparation | null;
  /** mIU/L on the day of the activity. */
  tshAtActivity: number | null;
  /** RADIOTHERAPY only. */
  doseGray: number | null;
  fractions: number | null;
  /** LOCAL_ABLATION only: a technique code of the tumour pack. */
  technique: string | null;
  /** SYSTEMIC only: a drug code of the tumour pack, or a name in words. */
  drug: string | null;
  dose: string | null;
  stopReason: StopReason | null;
  bestResponse: ResponseCategory | null;
}
export const RESPONSE_CATEGORIES = ['CR', 'PR', 'SD', 'PD', 'NE'] as const;
export type ResponseCategory = (typeof RESPONSE_CATEGORIES)[number];

/** What is measured over time: markers first, then what the safety checks of iodine scans and drugs need. */
export const ANALYTES = [
  'THYROGLOBULIN',
  'THYROGLOBULIN_ANTIBODIES',
  'TSH',
  'CALCIUM',
  'FREE_T4',
  'URINARY_IODINE',
  'SYSTOLIC_PRESSURE',
  'DIASTOLIC_PRESSURE',
  'QTC',
  'URINE_PROTEIN',
  'ALT',
  'AST',
  'BODY_WEIGHT',
  'OTHER',
] as const;
export type Analyte = (typeof ANALYTES)[number];
export const TSH_STATES = ['SUPPRESSED', 'STIMULATED_RH_TSH', 'STIMULATED_WITHDRAWAL'] as const;
export type TshState = (typeof TSH_STATES)[number];

export interface LabResult extends Entry {
  analyte: Analyte;
  /** What was measured, in the laboratory's words, when `analyte` is `OTHER`. */
  name?: string | null;
  takenOn: PartialDate;
  result: CensoredValue;
  /** As reported: `ng/mL`, `µg/L`, `kIU/L`, `mIU/L`. Compare only through the pack's conversion. */
  unit: string;
  assay: string | null;
  laboratory: string | null;
  /** For thyroglobulin: under which TSH the blood was taken; `null` when not known. */
  tshState: TshState | null;
  /** The laboratory's own upper limit of normal in `unit`, when reported. */
  upperLimit: number | null;
}

export const REPORT_KINDS = ['IMAGING', 'PATHOLOGY', 'MOLECULAR', 'OPERATIVE', 'LABORATORY', 'OTHER'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];
export const MODALITIES = ['CT', 'MRI', 'ULTRASOUND', 'FDG_PET', 'RAI_DIAGNOSTIC', 'RAI_POST_THERAPY', 'BONE_SCAN', 'OTHER'] as const;
export type Modality = (typeof MODALITIES)[number];
export const SECOND_READINGS = ['DONE', 'REQUESTED', 'NOT_DONE'] as const;
export type SecondReading = (typeof SECOND_READINGS)[number];

export interface Report extends Entry {
  kind: ReportKind;
  modality: Modality | null;
  performedOn: PartialDate | null;
  author: string | null;
  organisation: string | null;
  regions: string | null;
  conclusion: string | null;
  iodinatedContrast: boolean | null;
  /** PATHOLOGY: expert second reading. */
  secondReading: SecondReading | null;
  /** RAI scans: the radioiodine treatment whose activity was imaged. */
  treatmentId: string | null;
}

export const LESION_SITES = [
  'THYROID_BED',
  'NECK_NODE',
  'MEDIASTINAL_NODE',
  'LUNG',
  'BONE',
  'LIVER',
  'BRAIN',
  'SOFT_TISSUE',
  'OTHER',
] as const;
export type LesionSite = (typeof LESION_SITES)[number];
export const LESION_ROLES = ['TARGET', 'NON_TARGET'] as const;
export type LesionRole = (typeof LESION_ROLES)[number];
export const UPTAKES = ['PRESENT', 'ABSENT', 'EQUIVOCAL'] as const;
export type UptakeFinding = (typeof UPTAKES)[number];
export const TRACERS = ['RADIOIODINE', 'FDG'] as const;
export type Tracer = (typeof TRACERS)[number];

/** What a lesion invades, encases or endangers by its place: bleeding, fistula, cord and fracture risks hang on it. */
export const THREATENED_STRUCTURES = ['AIRWAY', 'OESOPHAGUS', 'MAJOR_VESSEL', 'SPINAL_CORD', 'WEIGHT_BEARING_BONE'] as const;
export type ThreatenedStructure = (typeof THREATENED_STRUCTURES)[number];

export interface Lesion extends Entry {
  /** Short name the board uses: "lung, right lower lobe". */
  label: string;
  site: LesionSite;
  role: LesionRole | null;
  firstSeenOn: PartialDate | null;
  /** Previously treated locally (ablation, radiotherapy): then not measurable unless it grew again. */
  treatedLocally: boolean | null;
  /** Absent or `null`: not known. An empty list: a reader looked and found none. */
  threatens?: ThreatenedStructure[] | null;
  measurements: Measurement[];
  uptakes: Uptake[];
}

export interface Measurement {
  id: string;
  reportId: string | null;
  takenOn: PartialDate;
  /** Longest diameter, or short axis for a node. */
  millimetres: number;
  sliceMillimetres: number | null;
}

export interface Uptake {
  id: string;
  reportId: string | null;
  takenOn: PartialDate | null;
  tracer: Tracer;
  finding: UptakeFinding;
  suvMax: number | null;
}

export const MOLECULAR_RESULTS = ['DETECTED', 'NOT_DETECTED', 'REQUESTED'] as const;
export type MolecularResult = (typeof MOLECULAR_RESULTS)[number];

export interface MolecularFinding extends Entry {
  gene: string;
  alteration: string | null;
  result: MolecularResult;
  method: string | null;
  reportedOn: PartialDate | null;
  reportId: string | null;
}

export const DISEASE_COURSES = ['PROGRESSION', 'STABLE', 'RESPONSE'] as const;
export type DiseaseCourse = (typeof DISEASE_COURSES)[number];

/** A doctor's dated judgement of the course, for when no measurable series proves it. */
export interface DiseaseStatus extends Entry {
  course: DiseaseCourse;
  /** `BIOCHEMICAL` rests on markers alone and never counts as structural progression. */
  basis: 'STRUCTURAL' | 'BIOCHEMICAL';
  assessedOn: PartialDate | null;
  reportId: string | null;
  remark: string | null;
}
export const DISEASE_BASES = ['STRUCTURAL', 'BIOCHEMICAL'] as const;

export interface Comorbidity extends Entry {
  description: string;
}

export interface Medicine extends Entry {
  name: string;
  dose: string | null;
}

/** What matters to the patient, from somebody who has met them. */
export interface PatientVoice {
  wishes: string | null;
  understanding: string | null;
  dailyLife: string | null;
  language: string | null;
  trustedPerson: string | null;
  metInPerson: boolean | null;
  recordedBy: string | null;
  recordedOn: DayDate | null;
}

/** A case file in which nothing is known yet. */
export function emptyCaseFile(): CaseFile {
  return {
    referral: {
      question: null,
      motive: null,
      urgency: null,
      synthesis: null,
      information: 'NOT_RECORDED',
      informedOn: null,
      generalPractitioner: null,
      previousAdvice: null,
    },
    diagnosis: {
      histology: null,
      histologyDetail: null,
      diagnosedOn: null,
      t: null,
      n: null,
      m: null,
      tnmVersion: null,
      ageAtDiagnosis: null,
      phase: null,
      symptoms: null,
    },
    performance: [],
    treatments: [],
    laboratory: [],
    reports: [],
    lesions: [],
    molecular: [],
    diseaseStatus: [],
    comorbidities: [],
    medicines: [],
    patientVoice: {
      wishes: null,
      understanding: null,
      dailyLife: null,
      language: null,
      trustedPerson: null,
      metInPerson: null,
      recordedBy: null,
      recordedOn: null,
    },
  };
}
