import { addDays, addMonths, type DayDate } from '@consilium/tumour-board';
import { demoIdentifiers, type DemoCase } from './demo-case.js';
import {
  caseFile,
  comorbidities,
  ct,
  ecog,
  finding,
  lab,
  lesion,
  markers,
  medicines,
  MOLECULAR_PATHOLOGY,
  NUCLEAR_MEDICINE,
  PATHOLOGY,
  RADIOLOGY,
  referral,
  report,
  sizes,
  SURGERY,
  treatment,
  uptake,
} from './entries.js';

/** Disabling bone metastases three years after a benign hemithyroidectomy, no radioiodine ever given: what comes first? */
export function lenvatinibFirst(today: DayDate): DemoCase {
  const hemithyroidectomy = addMonths(today, -36);
  const pet = addDays(today, -24);
  const biopsy = addDays(today, -17);
  const bone = (id: string, label: string, size: number | null, threatens: ('SPINAL_CORD' | 'WEIGHT_BEARING_BONE')[] = []) =>
    lesion({
      id,
      label: `${label} (site published; SUV${size === null ? '' : ' and size'} synthetic)`,
      site: 'BONE',
      role: size === null ? 'NON_TARGET' : 'TARGET',
      firstSeenOn: pet,
      threatens,
      measurements: size === null ? [] : sizes(id, ['ct-1', addDays(today, -23), size]),
      uptakes: [uptake(id, 'pet', pet, 'PRESENT', 'FDG', 9.4)],
    });
  const question =
    'Disabling bone metastases of a differentiated carcinoma with half the thyroid still in place: lenvatinib at once, or completion thyroidectomy and 131I first, and who fixes the femoral necks?';
  return {
    id: 'C11',
    title: 'Bone metastases before any radioiodine: lenvatinib first?',
    citation: 'Case Rep Oncol Med 2020:8679149',
    url: 'https://www.pubmed.gov/32566339/',
    pseudonym: 'EUR-0111',
    patient: {
      family: 'Courvallon (synthetic)',
      given: 'Bastien',
      birthDate: addDays(addMonths(today, -41 * 12), -66),
      sex: 'MALE',
      identifiers: demoIdentifiers('0111'),
      language: 'fr',
      synthetic: true,
    },
    question,
    file: caseFile({
      referral: referral(addDays(today, -6), {
        question,
        motive: 'THERAPEUTIC_PROPOSAL',
        urgency: 'URGENT',
        synthesis:
          'Hemithyroidectomy three years ago, benign histology. Now disabling bone pain, ECOG 3. PET/CT: vertebrae, sternum, ribs, iliac bone, acetabulum, both femoral necks. Biopsy: differentiated thyroid carcinoma, thyroglobulin and TTF-1 positive. No radioiodine has ever been given.',
        previousAdvice: 'None: first presentation.',
      }),
      diagnosis: {
        histology: 'DIFFERENTIATED_NOT_SPECIFIED',
        histologyDetail:
          'Metastasis of a differentiated thyroid carcinoma, thyroglobulin and TTF-1 positive; primary not found in the lobe removed',
        diagnosedOn: biopsy,
        t: 'X',
        n: 'X',
        m: '1',
        tnmVersion: '8',
        ageAtDiagnosis: 41,
        phase: 'METASTATIC',
        symptoms: 'Disabling bone pain, in bed more than half of the day.',
      },
      performance: [ecog('ecog-1', addDays(today, -24), 3, 'PUBLISHED')],
      treatments: [
        treatment({
          id: 'hemithyroidectomy',
          provenance: 'PUBLISHED',
          kind: 'SURGERY',
          startedOn: hemithyroidectomy,
          endedOn: hemithyroidectomy,
          description: 'Hemithyroidectomy, benign histology',
          site: 'thyroid, one lobe',
        }),
      ],
      laboratory: [
        ...markers('1', addDays(today, -22), { tg: 9850, tsh: 1.8, state: null }),
        ...markers('2', addDays(today, -8), { tg: 10400, tsh: 1.6, state: null }),
        lab({ id: 'calcium', analyte: 'CALCIUM', takenOn: addDays(today, -8), value: 2.68, unit: 'mmol/L', upperLimit: 2.6 }),
        lab({ id: 'systolic', analyte: 'SYSTOLIC_PRESSURE', takenOn: addDays(today, -6), value: 126, unit: 'mmHg', laboratory: null }),
        lab({ id: 'diastolic', analyte: 'DIASTOLIC_PRESSURE', takenOn: addDays(today, -6), value: 78, unit: 'mmHg', laboratory: null }),
        lab({ id: 'qtc', analyte: 'QTC', takenOn: addDays(today, -6), value: 412, unit: 'ms', laboratory: null }),
      ],
      reports: [
        report({
          id: 'pathology-lobe',
          provenance: 'PUBLISHED',
          kind: 'PATHOLOGY',
          performedOn: addDays(hemithyroidectomy, 8),
          author: PATHOLOGY,
          conclusion: 'Benign histology of the lobe.',
          secondReading: 'REQUESTED',
        }),
        report({
          id: 'operation',
          kind: 'OPERATIVE',
          performedOn: hemithyroidectomy,
          author: SURGERY,
          conclusion: 'Hemithyroidectomy. Text synthetic; the operation is published.',
        }),
        report({
          id: 'pet',
          provenance: 'PUBLISHED',
          kind: 'IMAGING',
          modality: 'FDG_PET',
          performedOn: pet,
          author: NUCLEAR_MEDICINE,
          regions: 'whole body',
          conclusion:
            'PET/CT: vertebrae, sternum, ribs, iliac bone, acetabulum, both femoral necks. (The text seen does not name the tracer.)',
          iodinatedContrast: false,
        }),
        ct({
          id: 'ct-1',
          performedOn: addDays(today, -23),
          conclusion:
            'Osteolyses of vertebrae, pelvis and both femoral necks, the right one through half of the cortex (synthetic). No contrast given, in view of 131I.',
          iodinatedContrast: false,
        }),
        report({
          id: 'mri-spine',
          kind: 'IMAGING',
          modality: 'MRI',
          performedOn: addDays(today, -20),
          author: RADIOLOGY,
          regions: 'whole spine',
          conclusion: 'Metastases of T8 and L2, posterior wall of T8 bulging, cord free (synthetic).',
          iodinatedContrast: false,
        }),
        report({
          id: 'biopsy',
          provenance: 'PUBLISHED',
          kind: 'PATHOLOGY',
          performedOn: biopsy,
          author: PATHOLOGY,
          conclusion: 'Bone biopsy: differentiated thyroid carcinoma, thyroglobulin positive, TTF-1 positive.',
          secondReading: 'DONE',
        }),
        report({
          id: 'molecular',
          kind: 'MOLECULAR',
          performedOn: addDays(today, -5),
          author: MOLECULAR_PATHOLOGY,
          conclusion: 'NRAS Q61K; fusion panel still running (synthetic).',
        }),
      ],
      lesions: [
        bone('spine', 'vertebrae', 31, ['SPINAL_CORD']),
        bone('sternum', 'sternum', null),
        bone('ribs', 'ribs', null),
        bone('iliac', 'iliac bone', 44),
        bone('acetabulum', 'acetabulum', 38, ['WEIGHT_BEARING_BONE']),
        bone('femur-right', 'right femoral neck', 27, ['WEIGHT_BEARING_BONE']),
        bone('femur-left', 'left femoral neck', 22, ['WEIGHT_BEARING_BONE']),
      ],
      molecular: [
        finding({
          id: 'nras',
          gene: 'NRAS',
          alteration: 'Q61K',
          result: 'DETECTED',
          method: 'NGS panel',
          reportedOn: addDays(today, -5),
          reportId: 'molecular',
        }),
        finding({ id: 'fusions', gene: 'RET, NTRK1-3, ALK', alteration: 'fusion', result: 'REQUESTED', method: 'RNA panel' }),
      ],
      comorbidities: comorbidities('None (synthetic)'),
      medicines: medicines(
        ['morphine, prolonged release', '30 mg twice daily'],
        ['denosumab', '120 mg every 4 weeks'],
        ['macrogol', '1 sachet daily'],
      ),
      patientVoice: {
        wishes:
          'Wants the pain gone and to stand up again; his daughter is four. Would take any order of treatments that gets him there soonest.',
        understanding: 'Was told three years ago that the lump was harmless; is angry, and wants to know whether that was wrong.',
        dailyLife: 'In bed most of the day, washes with help; had been a roofer until two months ago.',
        language: 'French',
        trustedPerson: 'His partner',
        metInPerson: true,
        recordedBy: 'Nurse navigator, demonstration hospital (synthetic)',
        recordedOn: addDays(today, -5),
      },
    }),
  };
}
