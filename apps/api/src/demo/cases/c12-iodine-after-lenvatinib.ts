import { addDays, addMonths, type DayDate } from '@consilium/tumour-board';
import { demoIdentifiers, type DemoCase } from './demo-case.js';
import {
  caseFile,
  comorbidities,
  course,
  ct,
  ecog,
  lesion,
  markers,
  medicines,
  PATHOLOGY,
  RADIOLOGY,
  referral,
  report,
  sizes,
  treatment,
} from './entries.js';

/**
 * Three years of lenvatinib after rapid progression on two activities; a third activity is proposed for bone. Left
 * incomplete on purpose: old CT, no antibodies, uptake of both activities unknown, nobody has asked the patient yet.
 */
export function iodineAfterLenvatinib(today: DayDate): DemoCase {
  const lenvatinib = addMonths(today, -36);
  const progression = addDays(lenvatinib, -20);
  const second = addMonths(progression, -5);
  const first = addMonths(second, -9);
  const surgery = addMonths(first, -3);
  const lastCt = addMonths(today, -7);
  const question =
    'Slow growth for three years on lenvatinib after two failed 131I courses: is a third 131I activity for the bone metastases justified?';
  return {
    id: 'C12',
    title: 'Lenvatinib between radioiodine courses',
    citation: 'World J Surg Oncol 2019, doi:10.1186/s12957-019-1626-4',
    url: 'https://wjso.biomedcentral.com/articles/10.1186/s12957-019-1626-4',
    pseudonym: 'EUR-0112',
    patient: {
      family: 'Harrowgale (synthetic)',
      given: 'Edmund',
      birthDate: addDays(addMonths(today, -66 * 12), -101),
      sex: 'MALE',
      identifiers: demoIdentifiers('0112'),
      language: 'en',
      synthetic: true,
    },
    question,
    file: caseFile({
      referral: referral(addDays(today, -4), {
        question,
        motive: 'SECOND_OPINION',
        urgency: 'ROUTINE',
        synthesis:
          'Advanced differentiated carcinoma. Total thyroidectomy; brain, lung and bone metastases. Two 131I courses and external-beam radiotherapy to the brain, rapid progression. Lenvatinib (compassionate use) slowed the growth for three years. A third 131I for the bone metastases is proposed.',
        generalPractitioner: null,
      }),
      diagnosis: {
        histology: 'DIFFERENTIATED_NOT_SPECIFIED',
        histologyDetail: 'Advanced differentiated thyroid carcinoma; the text seen does not give the type',
        diagnosedOn: surgery.slice(0, 7),
        t: null,
        n: null,
        m: '1',
        tnmVersion: null,
        ageAtDiagnosis: 61,
        phase: 'METASTATIC',
        symptoms: null,
      },
      performance: [ecog('ecog-1', addMonths(today, -7), 1)],
      treatments: [
        treatment({
          id: 'surgery',
          provenance: 'PUBLISHED',
          kind: 'SURGERY',
          startedOn: surgery.slice(0, 7),
          description: 'Total thyroidectomy',
          site: 'thyroid',
        }),
        treatment({
          id: 'rai-1',
          provenance: 'PUBLISHED',
          kind: 'RADIOIODINE',
          startedOn: first.slice(0, 7),
          description: 'First 131I course; activity and uptake not stated in the text seen',
          purpose: 'THERAPY',
        }),
        treatment({
          id: 'rai-2',
          provenance: 'PUBLISHED',
          kind: 'RADIOIODINE',
          startedOn: second,
          description: 'Second 131I course; activity and uptake not stated in the text seen',
          purpose: 'THERAPY',
        }),
        treatment({
          id: 'radiotherapy',
          provenance: 'PUBLISHED',
          kind: 'RADIOTHERAPY',
          startedOn: addMonths(first, 4).slice(0, 7),
          description: 'External beam to the brain; dose not stated in the text seen',
          site: 'brain',
        }),
        treatment({
          id: 'lenvatinib',
          provenance: 'PUBLISHED',
          kind: 'SYSTEMIC',
          startedOn: lenvatinib,
          ongoing: true,
          description: 'Compassionate use; growth slowed for three years',
          drug: 'lenvatinib',
        }),
      ],
      laboratory: [
        ...markers('1', lenvatinib, { tg: 1840, tgAb: null, tsh: 0.1 }),
        ...markers('2', addMonths(today, -20), { tg: 960, tgAb: null, tsh: 0.2, state: null }),
        ...markers('3', addMonths(today, -7), { tg: 1310, tgAb: null, tsh: null, state: null }),
      ],
      reports: [
        report({
          id: 'pathology',
          kind: 'PATHOLOGY',
          performedOn: surgery.slice(0, 7),
          author: PATHOLOGY,
          conclusion: 'Differentiated thyroid carcinoma (published); the report itself has been asked for (synthetic).',
          secondReading: 'NOT_DONE',
        }),
        ct({
          id: 'ct-progression',
          provenance: 'PUBLISHED',
          performedOn: progression,
          conclusion: 'Rapid progression after two 131I courses.',
        }),
        ct({
          id: 'ct-last',
          performedOn: lastCt,
          conclusion: 'Slow growth of bone lesions, lungs stable (slowed growth published, date and sizes synthetic).',
        }),
        report({
          id: 'mri-brain',
          kind: 'IMAGING',
          modality: 'MRI',
          performedOn: lastCt,
          author: RADIOLOGY,
          regions: 'brain',
          conclusion: 'Irradiated brain metastasis without growth (synthetic; the irradiation is published).',
        }),
      ],
      lesions: [
        lesion({
          id: 'bone',
          label: 'bone, right iliac (place and sizes synthetic)',
          site: 'BONE',
          role: 'TARGET',
          firstSeenOn: surgery.slice(0, 7),
          measurements: sizes('bone', ['ct-progression', progression, 34], ['ct-last', lastCt, 41]),
        }),
        lesion({
          id: 'lung',
          label: 'lung, several (sizes synthetic)',
          site: 'LUNG',
          role: 'TARGET',
          firstSeenOn: surgery.slice(0, 7),
          measurements: sizes('lung', ['ct-progression', progression, 17], ['ct-last', lastCt, 14]),
        }),
        lesion({
          id: 'brain',
          provenance: 'PUBLISHED',
          label: 'brain, irradiated',
          site: 'BRAIN',
          role: 'NON_TARGET',
          firstSeenOn: surgery.slice(0, 7),
          treatedLocally: true,
        }),
      ],
      diseaseStatus: [
        course({
          id: 'progression',
          provenance: 'PUBLISHED',
          course: 'PROGRESSION',
          basis: 'STRUCTURAL',
          assessedOn: progression,
          reportId: 'ct-progression',
          remark: 'Rapid progression after two 131I courses.',
        }),
      ],
      comorbidities: comorbidities('Proteinuria under lenvatinib, grade not reported (synthetic)'),
      medicines: medicines(['levothyroxine', '175 µg daily']),
    }),
  };
}
