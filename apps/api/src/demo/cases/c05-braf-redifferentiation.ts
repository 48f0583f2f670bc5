import { addDays, addMonths, type DayDate } from '@consilium/tumour-board';
import { demoIdentifiers, type DemoCase } from './demo-case.js';
import {
  activity,
  caseFile,
  comorbidities,
  course,
  ct,
  ecog,
  finding,
  lesion,
  markers,
  medicines,
  MOLECULAR_PATHOLOGY,
  PATHOLOGY,
  RADIOLOGY,
  referral,
  report,
  sizes,
  treatment,
} from './entries.js';

/** A BRAF-mutated papillary carcinoma whose lung metastases grew after two courses: a candidate for redifferentiation. */
export function brafRedifferentiation(today: DayDate): DemoCase {
  const surgery = addMonths(today, -50);
  const first = addMonths(today, -47);
  const second = addMonths(today, -33);
  const baseline = addMonths(today, -34);
  const control = addMonths(today, -15);
  const progression = addDays(today, -22);
  const question =
    'Growing lung metastases after two 131I courses, BRAF V600E: BRAF/MEK inhibitors to restore uptake and then 131I again, or a multikinase inhibitor?';
  return {
    id: 'C05',
    title: 'BRAF V600E papillary carcinoma, redifferentiation considered',
    citation: 'J Modern Oncology (Russia), case report, record 280725',
    url: 'https://bakhtiniada.ru/1815-1434/user/setLocale/en_US?source=%2F1815-1434%2Farticle%2Fview%2F280725',
    pseudonym: 'EUR-0105',
    patient: {
      family: 'Brisklund (synthetic)',
      given: 'Teodora',
      birthDate: addDays(addMonths(today, -56 * 12), -88),
      sex: 'FEMALE',
      identifiers: demoIdentifiers('0105'),
      language: 'en',
      synthetic: true,
    },
    question,
    file: caseFile({
      referral: referral(addDays(today, -14), {
        question,
        motive: 'THERAPEUTIC_PROPOSAL',
        urgency: 'ROUTINE',
        synthesis:
          'Papillary carcinoma, BRAF V600E. Two 131I courses, 9.3 GBq (251.35 mCi) together; uptake on their scans not known to us. Now growth of the lung metastases. The published team gave BRAF/MEK inhibitors and, after uptake returned, 7.5 GBq.',
        previousAdvice: 'None: first presentation (synthetic).',
      }),
      diagnosis: {
        histology: 'PAPILLARY',
        histologyDetail: 'Papillary thyroid carcinoma; TNM synthetic',
        diagnosedOn: surgery,
        t: '2',
        n: '1a',
        m: '1',
        tnmVersion: '8',
        ageAtDiagnosis: 52,
        phase: 'METASTATIC',
        symptoms: 'Dry cough on exertion (synthetic).',
      },
      performance: [ecog('ecog-1', control, 0), ecog('ecog-2', addDays(today, -14), 0)],
      treatments: [
        treatment({
          id: 'surgery',
          kind: 'SURGERY',
          startedOn: surgery,
          endedOn: surgery,
          description: 'Total thyroidectomy with central neck dissection (synthetic)',
          site: 'neck',
          intent: 'CURATIVE',
        }),
        treatment({
          id: 'rai-1',
          kind: 'RADIOIODINE',
          startedOn: first,
          endedOn: first,
          description: 'First course of two; published is the total of 9.3 GBq, the share of each course is synthetic',
          purpose: 'THERAPY',
          activity: activity('3.7', 'GBq'),
          preparation: 'WITHDRAWAL',
          tshAtActivity: 78,
        }),
        treatment({
          id: 'rai-2',
          kind: 'RADIOIODINE',
          startedOn: second,
          endedOn: second,
          description: 'Second course of two; published is the total of 9.3 GBq, the share of each course is synthetic',
          purpose: 'THERAPY',
          activity: activity('5.6', 'GBq'),
          preparation: 'RH_TSH',
        }),
      ],
      laboratory: [
        ...markers('1', first, { tg: 61, tsh: 78, state: 'STIMULATED_WITHDRAWAL' }),
        ...markers('2', addMonths(first, 10), { tg: 12.4, tsh: 0.09 }),
        ...markers('3', control, { tg: 18.9, tsh: 0.07 }),
        ...markers('4', addMonths(today, -8), { tg: 27.5, tsh: 0.06 }),
        ...markers('5', addDays(today, -15), { tg: 41, tsh: 0.05 }),
      ],
      reports: [
        report({
          id: 'pathology',
          kind: 'PATHOLOGY',
          performedOn: addDays(surgery, 9),
          author: PATHOLOGY,
          conclusion: 'Papillary thyroid carcinoma, classic subtype. Text synthetic; the histology is published.',
          secondReading: 'DONE',
        }),
        ct({
          id: 'ct-0',
          performedOn: baseline,
          conclusion: 'Lung nodules on both sides, up to 9 mm (synthetic).',
          iodinatedContrast: false,
        }),
        ct({ id: 'ct-1', performedOn: control, conclusion: 'Lung nodules unchanged (synthetic).' }),
        ct({
          id: 'ct-2',
          provenance: 'PUBLISHED',
          performedOn: progression,
          conclusion: 'Growth of the lung metastases.',
        }),
        report({
          id: 'ultrasound',
          kind: 'IMAGING',
          modality: 'ULTRASOUND',
          performedOn: addDays(today, -20),
          author: RADIOLOGY,
          regions: 'neck',
          conclusion: 'No recurrence in thyroid bed or neck nodes (synthetic).',
          iodinatedContrast: false,
        }),
        report({
          id: 'molecular',
          provenance: 'PUBLISHED',
          kind: 'MOLECULAR',
          performedOn: addMonths(today, -2),
          author: MOLECULAR_PATHOLOGY,
          conclusion: 'BRAF V600E.',
        }),
      ],
      lesions: [
        lesion({
          id: 'lung-right',
          label: 'lung, right lower lobe (sizes synthetic)',
          site: 'LUNG',
          role: 'TARGET',
          firstSeenOn: baseline,
          threatens: [],
          measurements: sizes('lung-right', ['ct-0', baseline, 9], ['ct-1', control, 10], ['ct-2', progression, 16]),
        }),
        lesion({
          id: 'lung-left',
          label: 'lung, left upper lobe (sizes synthetic)',
          site: 'LUNG',
          role: 'NON_TARGET',
          firstSeenOn: baseline,
          threatens: [],
          measurements: sizes('lung-left', ['ct-0', baseline, 7], ['ct-1', control, 8], ['ct-2', progression, 13]),
        }),
      ],
      molecular: [
        finding({
          id: 'braf',
          provenance: 'PUBLISHED',
          gene: 'BRAF',
          alteration: 'V600E',
          result: 'DETECTED',
          reportedOn: addMonths(today, -2),
          reportId: 'molecular',
        }),
        finding({ id: 'tert', gene: 'TERT', alteration: 'promoter', result: 'REQUESTED', method: 'NGS panel' }),
      ],
      diseaseStatus: [
        course({
          id: 'progression',
          provenance: 'PUBLISHED',
          course: 'PROGRESSION',
          basis: 'STRUCTURAL',
          assessedOn: progression,
          reportId: 'ct-2',
          remark: 'Growth of lung metastases after two courses of 131I.',
        }),
      ],
      comorbidities: comorbidities('None known to the referring doctor (synthetic)'),
      medicines: medicines(['levothyroxine', '137 µg daily']),
      patientVoice: {
        wishes: 'Would like to be spared daily tablets for years; six weeks of them to make iodine work again sounds right to her.',
        understanding: 'Has read about redifferentiation and knows that it does not always succeed.',
        dailyLife: 'Teaches music full time; sings in a choir and notices the cough there.',
        language: 'English',
        trustedPerson: 'Her partner',
        metInPerson: true,
        recordedBy: 'Nurse navigator, demonstration hospital (synthetic)',
        recordedOn: addDays(today, -12),
      },
    }),
  };
}
