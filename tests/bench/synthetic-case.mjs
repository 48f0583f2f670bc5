import { addMonths, emptyCaseFile } from '../../libs/tumour-board/dist/index.js';

/** A small deterministic generator (mulberry32): the same seed gives the same cohort on every machine. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const entry = (id) => ({ id, provenance: 'SYNTHETIC', enteredInError: false });
const SITES = ['LUNG', 'BONE', 'NECK_NODE', 'MEDIASTINAL_NODE', 'LIVER'];

/** A plausible case of the disease: surgery, one to four activities with scans, six marker triples, two to eight lesions over four studies. */
export function syntheticCase(random, today) {
  const file = emptyCaseFile();
  const months = (ago) => addMonths(today, -ago);
  file.diagnosis = {
    ...file.diagnosis,
    histology: 'PAPILLARY',
    t: '3a',
    n: '1b',
    m: '1',
    tnmVersion: '8',
    diagnosedOn: months(60),
    ageAtDiagnosis: 40 + Math.floor(random() * 40),
    phase: 'METASTATIC',
  };
  const activities = 1 + Math.floor(random() * 4);
  for (let index = 0; index < activities; index += 1) {
    const gigabecquerel = [1.1, 3.7, 5.55, 7.4][Math.floor(random() * 4)];
    const on = months(54 - index * 9);
    file.treatments.push({
      ...entry(`rai-${index}`),
      kind: 'RADIOIODINE',
      startedOn: on,
      endedOn: null,
      ongoing: false,
      description: null,
      site: null,
      intent: null,
      purpose: index === 0 ? 'ABLATION' : 'THERAPY',
      activity: { megabecquerel: gigabecquerel * 1000, enteredValue: String(gigabecquerel), enteredUnit: 'GBq' },
      preparation: random() < 0.7 ? 'RH_TSH' : 'WITHDRAWAL',
      tshAtActivity: 40 + random() * 60,
      doseGray: null,
      fractions: null,
      technique: null,
      drug: null,
      dose: null,
      stopReason: null,
      bestResponse: null,
    });
    file.reports.push({
      ...entry(`scan-${index}`),
      kind: 'IMAGING',
      modality: 'RAI_POST_THERAPY',
      performedOn: on,
      author: null,
      organisation: null,
      regions: null,
      conclusion: 'Scan.',
      iodinatedContrast: false,
      secondReading: null,
      treatmentId: `rai-${index}`,
    });
  }
  const lesions = 2 + Math.floor(random() * 7);
  for (let index = 0; index < lesions; index += 1) {
    const start = 8 + random() * 20;
    const growth = 1 + (random() - 0.25) * 0.4;
    file.lesions.push({
      ...entry(`lesion-${index}`),
      label: `lesion ${index}`,
      site: SITES[Math.floor(random() * SITES.length)],
      role: index < 5 ? 'TARGET' : 'NON_TARGET',
      firstSeenOn: months(56),
      treatedLocally: false,
      measurements: [24, 18, 12, 2].map((ago, visit) => ({
        id: `m-${index}-${visit}`,
        reportId: null,
        takenOn: months(ago),
        millimetres: Math.round(start * growth ** visit * 10) / 10,
        sliceMillimetres: 1,
      })),
      uptakes: Array.from({ length: activities }, (_, scan) => ({
        id: `u-${index}-${scan}`,
        reportId: `scan-${scan}`,
        takenOn: months(54 - scan * 9),
        tracer: 'RADIOIODINE',
        finding: random() < 0.4 ? 'PRESENT' : random() < 0.9 ? 'ABSENT' : 'EQUIVOCAL',
        suvMax: null,
      })),
    });
  }
  const doubling = 6 + random() * 40;
  for (let index = 0; index < 6; index += 1) {
    const takenOn = months(36 - index * 6);
    const value = Math.round(5 * 2 ** ((index * 6) / doubling) * 100) / 100;
    const lab = (analyte, result, unit, tshState) => ({
      ...entry(`${analyte}-${index}`),
      analyte,
      name: null,
      takenOn,
      result,
      unit,
      assay: 'assay A',
      laboratory: null,
      tshState,
      upperLimit: null,
    });
    file.laboratory.push(
      lab('THYROGLOBULIN', { comparator: 'EQUAL', value }, 'ng/mL', 'SUPPRESSED'),
      lab('THYROGLOBULIN_ANTIBODIES', { comparator: 'BELOW', value: 10 }, 'IU/mL', null),
      lab('TSH', { comparator: 'EQUAL', value: 0.05 }, 'mIU/L', null),
    );
  }
  return file;
}
