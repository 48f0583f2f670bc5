import {
  emptyCaseFile,
  type Activity,
  type ActivityUnit,
  type CaseFile,
  type CensoredValue,
  type Comorbidity,
  type DayDate,
  type DiseaseStatus,
  type LabResult,
  type Lesion,
  type Measurement,
  type Medicine,
  MEGABECQUEREL,
  type MolecularFinding,
  type PartialDate,
  type PerformanceStatus,
  type Provenance,
  type Referral,
  type Report,
  type Treatment,
  type Uptake,
} from '@consilium/tumour-board';

type Given<T, Required extends keyof T> = Partial<T> & Pick<T, Required>;

/** Institutions that exist on the demonstration board only. */
export const RADIOLOGY = 'Radiology, demonstration hospital (synthetic)';
export const NUCLEAR_MEDICINE = 'Nuclear medicine, demonstration hospital (synthetic)';
export const PATHOLOGY = 'Pathology, demonstration hospital (synthetic)';
export const MOLECULAR_PATHOLOGY = 'Molecular pathology, demonstration hospital (synthetic)';
export const SURGERY = 'Surgery, demonstration hospital (synthetic)';
export const LABORATORY = 'Central laboratory, demonstration hospital (synthetic)';
export const GENERAL_PRACTICE = 'General practice, demonstration town (synthetic)';
const TG_ASSAY = 'Thyroglobulin immunoassay, demonstration (synthetic)';

/** An entry is synthetic unless it says otherwise. */
function head(given: { id: string; provenance?: Provenance }): { id: string; provenance: Provenance; enteredInError: boolean } {
  return { id: given.id, provenance: given.provenance ?? 'SYNTHETIC', enteredInError: false };
}

export function treatment(given: Given<Treatment, 'id' | 'kind'>): Treatment {
  return {
    startedOn: null,
    endedOn: null,
    ongoing: false,
    description: null,
    site: null,
    intent: null,
    purpose: null,
    activity: null,
    preparation: null,
    tshAtActivity: null,
    doseGray: null,
    fractions: null,
    technique: null,
    drug: null,
    dose: null,
    stopReason: null,
    bestResponse: null,
    ...given,
    ...head(given),
  };
}

/** `activity('160', 'mCi')` → 5920 MBq, entered as 160 mCi. */
export function activity(enteredValue: string, enteredUnit: ActivityUnit): Activity {
  return { megabecquerel: Math.round(Number(enteredValue) * MEGABECQUEREL[enteredUnit] * 1000) / 1000, enteredValue, enteredUnit };
}

/** `'<0.2'` and `'>300'` as a laboratory writes them, or a plain number. */
function censored(value: number | string): CensoredValue {
  if (typeof value === 'number') return { comparator: 'EQUAL', value };
  return { comparator: value.startsWith('<') ? 'BELOW' : 'ABOVE', value: Number(value.slice(1)) };
}

export function lab(
  given: Pick<LabResult, 'id' | 'analyte' | 'takenOn' | 'unit'> & Partial<Omit<LabResult, 'result'>> & { value: number | string },
): LabResult {
  const { value, ...rest } = given;
  return {
    name: null,
    assay: null,
    laboratory: LABORATORY,
    tshState: null,
    upperLimit: null,
    ...rest,
    result: censored(value),
    ...head(given),
  };
}

export interface MarkerVisit {
  /** Thyroglobulin in ng/mL. */
  tg: number | string;
  /** Where the thyroglobulin comes from; what stands beside it is synthetic in any case. */
  tgFrom?: Provenance;
  /** Thyroglobulin antibodies in kIU/L; `null` when they were not measured. */
  tgAb?: number | string | null;
  /** TSH in mIU/L; `null` when it was not measured. */
  tsh?: number | null;
  state?: LabResult['tshState'];
}

/** One visit's thyroglobulin with antibodies and TSH beside it: `markers('m1', day, { tg: 2063, tsh: 0.05 })`. */
export function markers(
  id: string,
  takenOn: PartialDate,
  { tg, tgFrom, tgAb = '<10', tsh = 0.05, state = 'SUPPRESSED' }: MarkerVisit,
): LabResult[] {
  const results = [
    lab({
      id: `tg-${id}`,
      provenance: tgFrom,
      analyte: 'THYROGLOBULIN',
      takenOn,
      value: tg,
      unit: 'ng/mL',
      assay: tgFrom === 'PUBLISHED' ? null : TG_ASSAY,
      tshState: state,
    }),
  ];
  if (tgAb !== null)
    results.push(lab({ id: `tgab-${id}`, analyte: 'THYROGLOBULIN_ANTIBODIES', takenOn, value: tgAb, unit: 'kIU/L', upperLimit: 115 }));
  if (tsh !== null) results.push(lab({ id: `tsh-${id}`, analyte: 'TSH', takenOn, value: tsh, unit: 'mIU/L', upperLimit: 4.5 }));
  return results;
}

export function report(given: Given<Report, 'id' | 'kind'>): Report {
  return {
    modality: null,
    performedOn: null,
    author: null,
    organisation: null,
    regions: null,
    conclusion: null,
    iodinatedContrast: null,
    secondReading: null,
    treatmentId: null,
    ...given,
    ...head(given),
  };
}

/** A CT with iodinated contrast of neck, chest, abdomen and pelvis, unless it says otherwise. */
export function ct(given: Given<Report, 'id' | 'performedOn' | 'conclusion'>): Report {
  return report({
    kind: 'IMAGING',
    modality: 'CT',
    author: RADIOLOGY,
    regions: 'neck, chest, abdomen, pelvis',
    iodinatedContrast: true,
    ...given,
  });
}

export function lesion(given: Given<Lesion, 'id' | 'label' | 'site'>): Lesion {
  return { role: null, firstSeenOn: null, treatedLocally: false, threatens: null, measurements: [], uptakes: [], ...given, ...head(given) };
}

/** Sizes of one lesion over its studies: `sizes('lung', ['ct-1', day, 15], ['ct-2', later, 23])`. */
export function sizes(lesionId: string, ...studies: [reportId: string, takenOn: PartialDate, millimetres: number][]): Measurement[] {
  return studies.map(([reportId, takenOn, millimetres]) => ({
    id: `size-${lesionId}-${reportId}`,
    reportId,
    takenOn,
    millimetres,
    sliceMillimetres: null,
  }));
}

/** Radioiodine or FDG uptake of one lesion on one study. */
export function uptake(
  lesionId: string,
  reportId: string,
  takenOn: PartialDate,
  finding: Uptake['finding'],
  tracer: Uptake['tracer'] = 'RADIOIODINE',
  suvMax: number | null = null,
): Uptake {
  return { id: `uptake-${lesionId}-${reportId}`, reportId, takenOn, tracer, finding, suvMax };
}

export function finding(given: Given<MolecularFinding, 'id' | 'gene' | 'result'>): MolecularFinding {
  return { alteration: null, method: null, reportedOn: null, reportId: null, ...given, ...head(given) };
}

export function course(given: Given<DiseaseStatus, 'id' | 'course' | 'basis'>): DiseaseStatus {
  return { assessedOn: null, reportId: null, remark: null, ...given, ...head(given) };
}

export function ecog(id: string, assessedOn: PartialDate, grade: number, provenance: Provenance = 'SYNTHETIC'): PerformanceStatus {
  return { ...head({ id, provenance }), ecog: grade, assessedOn };
}

export function comorbidities(...descriptions: string[]): Comorbidity[] {
  return descriptions.map((description, index) => ({ ...head({ id: `comorbidity-${index + 1}` }), description }));
}

export function medicines(...list: [name: string, dose: string][]): Medicine[] {
  return list.map(([name, dose], index) => ({ ...head({ id: `medicine-${index + 1}` }), name, dose }));
}

/** A referral as the board's secretariat wants it: question, motive, urgency, the patient told of the board. */
export function referral(informedOn: DayDate, given: Given<Referral, 'question' | 'motive' | 'urgency' | 'synthesis'>): Referral {
  return { information: 'INFORMED_NO_OBJECTION', informedOn, generalPractitioner: GENERAL_PRACTICE, previousAdvice: null, ...given };
}

/** Sections that a case leaves out are empty: nothing recorded. */
export function caseFile(sections: Partial<CaseFile>): CaseFile {
  return { ...emptyCaseFile(), ...sections };
}
