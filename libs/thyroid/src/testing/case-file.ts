import {
  type CaseFile,
  type DiseaseStatus,
  emptyCaseFile,
  type LabResult,
  type Lesion,
  type Measurement,
  type Report,
  type Treatment,
  type Uptake,
} from '@consilium/tumour-board';

/** Entries for tests: everything not given is not known. */
const ENTRY = { provenance: 'RECORDED', enteredInError: false } as const;

export function treatment(id: string, rest: Partial<Treatment> & Pick<Treatment, 'kind'>): Treatment {
  return {
    id,
    ...ENTRY,
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
    ...rest,
  };
}

/** A well-prepared therapy with 7.4 GBq. */
export function therapy(id: string, startedOn: string | null, rest: Partial<Treatment> = {}): Treatment {
  return treatment(id, {
    kind: 'RADIOIODINE',
    startedOn,
    purpose: 'THERAPY',
    activity: { megabecquerel: 7400, enteredValue: '7.4', enteredUnit: 'GBq' },
    preparation: 'WITHDRAWAL',
    tshAtActivity: 60,
    ...rest,
  });
}

export function report(id: string, rest: Partial<Report>): Report {
  return {
    id,
    ...ENTRY,
    kind: 'IMAGING',
    modality: null,
    performedOn: null,
    author: null,
    organisation: null,
    regions: null,
    conclusion: null,
    iodinatedContrast: null,
    secondReading: null,
    treatmentId: null,
    ...rest,
  };
}

/** The post-therapy scan of a therapy. */
export function scan(id: string, of: Treatment, rest: Partial<Report> = {}): Report {
  return report(id, { modality: 'RAI_POST_THERAPY', performedOn: of.startedOn, treatmentId: of.id, ...rest });
}

export function lesion(id: string, rest: Partial<Lesion> = {}): Lesion {
  return {
    id,
    ...ENTRY,
    label: id,
    site: 'LUNG',
    role: null,
    firstSeenOn: null,
    treatedLocally: null,
    measurements: [],
    uptakes: [],
    ...rest,
  };
}

export function uptake(of: Report, finding: Uptake['finding'], rest: Partial<Uptake> = {}): Uptake {
  return { id: `uptake-${of.id}`, reportId: of.id, takenOn: of.performedOn, tracer: 'RADIOIODINE', finding, suvMax: null, ...rest };
}

export function size(takenOn: string, millimetres: number, rest: Partial<Measurement> = {}): Measurement {
  return { id: `size-${takenOn}`, reportId: null, takenOn, millimetres, sliceMillimetres: null, ...rest };
}

export function status(
  id: string,
  course: DiseaseStatus['course'],
  assessedOn: string | null,
  rest: Partial<DiseaseStatus> = {},
): DiseaseStatus {
  return { id, ...ENTRY, course, basis: 'STRUCTURAL', assessedOn, reportId: null, remark: null, ...rest };
}

export function laboratory(id: string, rest: Partial<LabResult> & Pick<LabResult, 'analyte' | 'takenOn' | 'result' | 'unit'>): LabResult {
  return { id, ...ENTRY, assay: null, laboratory: null, tshState: null, upperLimit: null, ...rest };
}

export function caseFile(rest: Partial<CaseFile>): CaseFile {
  return { ...emptyCaseFile(), ...rest };
}
