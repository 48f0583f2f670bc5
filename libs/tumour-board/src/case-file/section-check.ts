import {
  ANALYTES,
  type CaseFile,
  type CaseFileSection,
  type Comorbidity,
  type Diagnosis,
  DISEASE_BASES,
  DISEASE_COURSES,
  DISEASE_PHASES,
  type DiseaseStatus,
  type Entry,
  HISTOLOGIES,
  INFORMATION_STATES,
  type LabResult,
  type Lesion,
  LESION_ROLES,
  LESION_SITES,
  type Measurement,
  type Medicine,
  MODALITIES,
  MOLECULAR_RESULTS,
  type MolecularFinding,
  MOTIVES,
  type PatientVoice,
  type PerformanceStatus,
  PREPARATIONS,
  PROVENANCES,
  RADIOIODINE_PURPOSES,
  type Referral,
  type Report,
  REPORT_KINDS,
  RESPONSE_CATEGORIES,
  SECOND_READINGS,
  STOP_REASONS,
  THREATENED_STRUCTURES,
  TRACERS,
  type Treatment,
  TREATMENT_INTENTS,
  TREATMENT_KINDS,
  type TreatmentKind,
  TSH_STATES,
  type Uptake,
  UPTAKES,
  URGENCIES,
} from './case-file.js';
import {
  type Check,
  flag,
  type Inspection,
  integer,
  list,
  notation,
  number,
  oneOf,
  orAbsent,
  orNull,
  pastDate,
  pastDay,
  record,
  report,
  text,
} from './field-check.js';
import { isCertainlyBefore } from './partial-date.js';
import { type Activity, ACTIVITY_UNITS, type ActivityUnit, type CensoredValue, COMPARATORS } from './quantity.js';

/** Lengths in characters: a name, a remark, a whole paragraph or conclusion. */
const NAME = text(200);
const REMARK = text(2_000);
const PASSAGE = text(20_000);
const ID = text(100);

/** `3a`, `1b`, `X`, `is`, `2(m)`: a TNM category without its letter. */
const CATEGORY = /^(?:x|is|[0-4][a-d]?)(?:\([a-z0-9+-]{1,6}\))?$/i;

const ENTRY: { [K in keyof Entry]: Check } = { id: ID, provenance: oneOf(PROVENANCES), enteredInError: flag };

/** The largest activity that is ever given at once is far below 40 GBq: more is a unit mistaken. */
export const MAXIMUM_ACTIVITY = 40_000;
export const MEGABECQUEREL: Readonly<Record<ActivityUnit, number>> = { GBq: 1000, MBq: 1, mCi: 37 };

/**
 * In megabecquerel, above 0 up to {@link MAXIMUM_ACTIVITY}; and the value as entered must mean the same, rounding to whole MBq allowed:
 * 160 mCi × 37 = 5920 MBq. A decimal comma is read as a decimal point, never as a separator of thousands.
 */
const activity = record<Activity>(
  { megabecquerel: number(Number.MIN_VALUE, MAXIMUM_ACTIVITY), enteredValue: text(20), enteredUnit: oneOf(ACTIVITY_UNITS) },
  (value, path, into) => {
    const entered = /^\d{1,7}(?:[.,]\d{1,9})?$/.test(value.enteredValue) ? Number(value.enteredValue.replace(',', '.')) : null;
    if (entered === null) report(into, `${path}.enteredValue`, 'NOT_A_NUMBER');
    else if (Math.abs(entered * MEGABECQUEREL[value.enteredUnit] - value.megabecquerel) > 0.5) report(into, path, 'INCONSISTENT');
  },
);

/** Fields that mean something for one kind of treatment only. */
const ONLY_FOR: Partial<Record<keyof Treatment, TreatmentKind>> = {
  purpose: 'RADIOIODINE',
  activity: 'RADIOIODINE',
  preparation: 'RADIOIODINE',
  tshAtActivity: 'RADIOIODINE',
  doseGray: 'RADIOTHERAPY',
  fractions: 'RADIOTHERAPY',
  technique: 'LOCAL_ABLATION',
  drug: 'SYSTEMIC',
  dose: 'SYSTEMIC',
};

const treatment = record<Treatment>(
  {
    ...ENTRY,
    kind: oneOf(TREATMENT_KINDS),
    startedOn: orNull(pastDate),
    endedOn: orNull(pastDate),
    ongoing: flag,
    description: orNull(REMARK),
    site: orNull(NAME),
    intent: orNull(oneOf(TREATMENT_INTENTS)),
    purpose: orNull(oneOf(RADIOIODINE_PURPOSES)),
    activity: orNull(activity),
    preparation: orNull(oneOf(PREPARATIONS)),
    tshAtActivity: orNull(number(0, 1_000)),
    doseGray: orNull(number(0.1, 200)),
    fractions: orNull(integer(1, 100)),
    technique: orNull(NAME),
    drug: orNull(NAME),
    dose: orNull(NAME),
    stopReason: orNull(oneOf(STOP_REASONS)),
    bestResponse: orNull(oneOf(RESPONSE_CATEGORIES)),
  },
  (value, path, into) => {
    for (const [field, kind] of Object.entries(ONLY_FOR)) {
      if (value[field as keyof Treatment] !== null && value.kind !== kind) report(into, `${path}.${field}`, 'NOT_APPLICABLE', { kind });
    }
    if (value.ongoing && value.endedOn !== null) report(into, `${path}.endedOn`, 'INCONSISTENT');
    if (value.ongoing && value.stopReason !== null) report(into, `${path}.stopReason`, 'INCONSISTENT');
    if (value.startedOn !== null && value.endedOn !== null && isCertainlyBefore(value.endedOn, value.startedOn)) {
      report(into, `${path}.endedOn`, 'DATES_REVERSED');
    }
  },
);

/** A laboratory number is never negative, and nothing is below zero: `<0` is refused. */
const censored = record<CensoredValue>({ comparator: oneOf(COMPARATORS), value: number(0, 100_000_000) }, (value, path, into) => {
  if (value.comparator === 'BELOW' && value.value === 0) report(into, `${path}.value`, 'OUT_OF_RANGE');
});

const labResult = record<LabResult>(
  {
    ...ENTRY,
    analyte: oneOf(ANALYTES),
    name: orAbsent(orNull(NAME)),
    takenOn: pastDate,
    result: censored,
    unit: text(30),
    assay: orNull(NAME),
    laboratory: orNull(NAME),
    tshState: orNull(oneOf(TSH_STATES)),
    upperLimit: orNull(number(0, 100_000_000)),
  },
  (value, path, into) => {
    if (value.name != null && value.analyte !== 'OTHER') report(into, `${path}.name`, 'NOT_APPLICABLE');
  },
);

const reportEntry = record<Report>(
  {
    ...ENTRY,
    kind: oneOf(REPORT_KINDS),
    modality: orNull(oneOf(MODALITIES)),
    performedOn: orNull(pastDate),
    author: orNull(NAME),
    organisation: orNull(NAME),
    regions: orNull(REMARK),
    conclusion: orNull(PASSAGE),
    iodinatedContrast: orNull(flag),
    secondReading: orNull(oneOf(SECOND_READINGS)),
    treatmentId: orNull(ID),
  },
  (value, path, into) => {
    const unless = (holds: boolean, field: 'modality' | 'iodinatedContrast' | 'secondReading' | 'treatmentId') => {
      if (value[field] !== null && !holds) report(into, `${path}.${field}`, 'NOT_APPLICABLE');
    };
    unless(value.kind === 'IMAGING', 'modality');
    unless(value.kind === 'IMAGING', 'iodinatedContrast');
    unless(value.kind === 'PATHOLOGY', 'secondReading');
    unless(value.modality === 'RAI_DIAGNOSTIC' || value.modality === 'RAI_POST_THERAPY', 'treatmentId');
  },
);

/** 0 mm is a lesion that has disappeared; half a metre is no lesion. */
const measurement = record<Measurement>({
  id: ID,
  reportId: orNull(ID),
  takenOn: pastDate,
  millimetres: number(0, 500),
  sliceMillimetres: orNull(number(0.1, 50)),
});

const uptake = record<Uptake>({
  id: ID,
  reportId: orNull(ID),
  takenOn: orNull(pastDate),
  tracer: oneOf(TRACERS),
  finding: oneOf(UPTAKES),
  suvMax: orNull(number(0, 1_000)),
});

const lesion = record<Lesion>({
  ...ENTRY,
  label: NAME,
  site: oneOf(LESION_SITES),
  role: orNull(oneOf(LESION_ROLES)),
  firstSeenOn: orNull(pastDate),
  treatedLocally: orNull(flag),
  threatens: orAbsent(orNull(list(oneOf(THREATENED_STRUCTURES), THREATENED_STRUCTURES.length))),
  measurements: list(measurement, 200),
  uptakes: list(uptake, 200),
});

/** What each section of a case file must look like, field by field: the compiler refuses a field that nobody checks. */
export const SECTION_CHECKS: Readonly<Record<CaseFileSection, Check>> = {
  referral: record<Referral>({
    question: orNull(REMARK),
    motive: orNull(oneOf(MOTIVES)),
    urgency: orNull(oneOf(URGENCIES)),
    synthesis: orNull(PASSAGE),
    information: oneOf(INFORMATION_STATES),
    informedOn: orNull(pastDay),
    generalPractitioner: orNull(NAME),
    previousAdvice: orNull(PASSAGE),
  }),
  diagnosis: record<Diagnosis>({
    histology: orNull(oneOf(HISTOLOGIES)),
    histologyDetail: orNull(REMARK),
    diagnosedOn: orNull(pastDate),
    t: orNull(notation(CATEGORY)),
    n: orNull(notation(CATEGORY)),
    m: orNull(notation(CATEGORY)),
    tnmVersion: orNull(text(40)),
    ageAtDiagnosis: orNull(integer(0, 120)),
    phase: orNull(oneOf(DISEASE_PHASES)),
    symptoms: orNull(PASSAGE),
  }),
  performance: list(record<PerformanceStatus>({ ...ENTRY, ecog: integer(0, 5), assessedOn: pastDate }), 200),
  treatments: list(treatment, 200),
  laboratory: list(labResult, 2_000),
  reports: list(reportEntry, 500),
  lesions: list(lesion, 200),
  molecular: list(
    record<MolecularFinding>({
      ...ENTRY,
      gene: NAME,
      alteration: orNull(NAME),
      result: oneOf(MOLECULAR_RESULTS),
      method: orNull(NAME),
      reportedOn: orNull(pastDate),
      reportId: orNull(ID),
    }),
    200,
  ),
  diseaseStatus: list(
    record<DiseaseStatus>({
      ...ENTRY,
      course: oneOf(DISEASE_COURSES),
      basis: oneOf(DISEASE_BASES),
      assessedOn: orNull(pastDate),
      reportId: orNull(ID),
      remark: orNull(REMARK),
    }),
    200,
  ),
  comorbidities: list(record<Comorbidity>({ ...ENTRY, description: REMARK }), 200),
  medicines: list(record<Medicine>({ ...ENTRY, name: NAME, dose: orNull(NAME) }), 200),
  patientVoice: record<PatientVoice>({
    wishes: orNull(PASSAGE),
    understanding: orNull(PASSAGE),
    dailyLife: orNull(PASSAGE),
    language: orNull(text(40)),
    trustedPerson: orNull(NAME),
    metInPerson: orNull(flag),
    recordedBy: orNull(NAME),
    recordedOn: orNull(pastDay),
  }),
};

/** The whole file: exactly its sections. */
export const FILE_CHECK: Check = record<CaseFile>(SECTION_CHECKS);

/** Which entries refer to which: every reference must name an entry of the same file, and every id stands for one thing. */
export function checkReferences(file: CaseFile, into: Inspection): void {
  const seen = new Set<string>();
  const unique = (id: string, path: string) => {
    if (seen.has(id)) report(into, `${path}.id`, 'DUPLICATE');
    seen.add(id);
  };
  const reportIds = new Set(file.reports.map((entry) => entry.id));
  const reported = (reportId: string | null, path: string) => {
    if (reportId !== null && !reportIds.has(reportId)) report(into, `${path}.reportId`, 'UNKNOWN_REFERENCE');
  };
  const lists = [
    'performance',
    'treatments',
    'laboratory',
    'reports',
    'lesions',
    'molecular',
    'diseaseStatus',
    'comorbidities',
    'medicines',
  ] as const;
  for (const section of lists) file[section].forEach((entry, index) => unique(entry.id, `${section}[${index}]`));
  file.lesions.forEach((entry, index) => {
    for (const part of ['measurements', 'uptakes'] as const) {
      entry[part].forEach((element, position) => {
        const path = `lesions[${index}].${part}[${position}]`;
        unique(element.id, path);
        reported(element.reportId, path);
      });
    }
  });
  file.molecular.forEach((entry, index) => reported(entry.reportId, `molecular[${index}]`));
  file.diseaseStatus.forEach((entry, index) => reported(entry.reportId, `diseaseStatus[${index}]`));
  file.reports.forEach((entry, index) => {
    if (entry.treatmentId === null) return;
    const path = `reports[${index}].treatmentId`;
    const imaged = file.treatments.find((treatment) => treatment.id === entry.treatmentId);
    if (!imaged) report(into, path, 'UNKNOWN_REFERENCE');
    else if (imaged.kind !== 'RADIOIODINE') report(into, path, 'INCONSISTENT');
  });
}
