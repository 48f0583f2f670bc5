import type { DiseaseStatus, Lesion, Report, Treatment, Uptake } from '@consilium/tumour-board';

/** Entries of a case file made from a vector or a published case: what neither gives is not known. */
const ENTRY = { provenance: 'PUBLISHED', enteredInError: false } as const;

export function treatmentOf(given: Partial<Treatment> & Pick<Treatment, 'id' | 'kind'>): Treatment {
  return {
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
    ...given,
  };
}

export function radioiodine(given: Partial<Treatment> & Pick<Treatment, 'id'>): Treatment {
  return treatmentOf({ kind: 'RADIOIODINE', ...given });
}

export function reportOf(given: Partial<Report> & Pick<Report, 'id' | 'modality'>): Report {
  return {
    ...ENTRY,
    kind: 'IMAGING',
    performedOn: null,
    author: null,
    organisation: null,
    regions: null,
    conclusion: null,
    iodinatedContrast: null,
    secondReading: null,
    treatmentId: null,
    ...given,
  };
}

export function lesionOf(given: Partial<Lesion> & Pick<Lesion, 'id'>): Lesion {
  return {
    ...ENTRY,
    label: given.id,
    site: 'OTHER',
    role: null,
    firstSeenOn: null,
    treatedLocally: null,
    measurements: [],
    uptakes: [],
    ...given,
  };
}

export function uptakeOf(lesionId: string, scan: Report, finding: Uptake['finding']): Uptake {
  return { id: `${lesionId}-${scan.id}`, reportId: scan.id, takenOn: scan.performedOn, tracer: 'RADIOIODINE', finding, suvMax: null };
}

export function statusOf(given: Partial<DiseaseStatus> & Pick<DiseaseStatus, 'id' | 'course'>): DiseaseStatus {
  return { ...ENTRY, basis: 'STRUCTURAL', assessedOn: null, reportId: null, remark: null, ...given };
}
