import { addDays, addMonths, type DayDate } from '@consilium/tumour-board';
import { demoIdentifiers, type DemoCase } from './demo-case.js';
import {
  caseFile,
  comorbidities,
  ct,
  ecog,
  finding,
  lesion,
  markers,
  medicines,
  MOLECULAR_PATHOLOGY,
  NUCLEAR_MEDICINE,
  PATHOLOGY,
  referral,
  report,
  sizes,
  treatment,
  uptake,
} from './entries.js';

/** A raised thyroglobulin with a negative iodine scan, and disease in seven organs on FDG PET/CT. */
export function negativeScan(today: DayDate): DemoCase {
  const surgery = addMonths(today, -62);
  const first = addMonths(today, -59).slice(0, 7);
  const second = addMonths(today, -43).slice(0, 7);
  const scan = addMonths(today, -2);
  const pet = addDays(today, -25);
  const fapi = addDays(today, -13);
  const lastCt = addDays(today, -19);
  const question =
    'Thyroglobulin above 300 ng/mL, negative iodine scintigraphy and widespread FDG-avid disease without proven pace of growth: start a kinase inhibitor now or watch closely?';
  /** When a site was first visible the report does not say, so `firstSeenOn` stays unknown. */
  const site = (id: string, label: string, where: Parameters<typeof lesion>[0]['site'], suv: number) =>
    lesion({
      id,
      label: `${label} (FDG-positive as published; SUV synthetic)`,
      site: where,
      treatedLocally: null,
      uptakes: [uptake(id, 'pet', pet, 'PRESENT', 'FDG', suv)],
    });
  return {
    id: 'C04',
    title: 'Thyroglobulin-elevated negative iodine scintigraphy with widespread FDG disease',
    citation: 'World J Nucl Med, doi:10.1055/s-0045-1814419',
    url: 'https://www.thieme-connect.de/products/ejournals/abstract/10.1055/s-0045-1814419',
    pseudonym: 'EUR-0104',
    patient: {
      family: 'Valdemoor (synthetic)',
      given: 'Osric',
      birthDate: addDays(addMonths(today, -65 * 12), -140),
      sex: 'MALE',
      identifiers: demoIdentifiers('0104'),
      language: 'en',
      synthetic: true,
    },
    question,
    file: caseFile({
      referral: referral(addDays(today, -11), {
        question,
        motive: 'THERAPEUTIC_PROPOSAL',
        urgency: 'SOON',
        synthesis:
          'Papillary carcinoma after two cycles of 131I (activities not known to us). At follow-up thyroglobulin above 300 ng/mL with a negative iodine scan. FDG PET/CT: cervical and mediastinal nodes, bones, liver, subcutis, skeletal muscle, kidney, pericardium. FAPI PET/CT: no or very low uptake at most sites.',
        previousAdvice: 'None known.',
      }),
      diagnosis: {
        histology: 'PAPILLARY',
        histologyDetail: 'Papillary thyroid carcinoma; TNM synthetic',
        diagnosedOn: surgery,
        t: '3b',
        n: '1b',
        m: '0',
        tnmVersion: '8',
        ageAtDiagnosis: 60,
        phase: 'METASTATIC',
        symptoms: 'None beyond tiredness in the evening (synthetic).',
      },
      performance: [ecog('ecog-1', addDays(today, -11), 1)],
      treatments: [
        treatment({
          id: 'surgery',
          kind: 'SURGERY',
          startedOn: surgery,
          endedOn: surgery,
          description: 'Total thyroidectomy with neck dissection (synthetic: the text seen starts at follow-up)',
          site: 'neck',
          intent: 'CURATIVE',
        }),
        treatment({
          id: 'rai-1',
          provenance: 'PUBLISHED',
          kind: 'RADIOIODINE',
          startedOn: first,
          description: 'First cycle of 131I; the text seen states neither activity nor scan',
          purpose: 'THERAPY',
        }),
        treatment({
          id: 'rai-2',
          provenance: 'PUBLISHED',
          kind: 'RADIOIODINE',
          startedOn: second,
          description: 'Second cycle of 131I; the text seen states neither activity nor scan',
          purpose: 'THERAPY',
        }),
      ],
      laboratory: [
        ...markers('1', addMonths(today, -14), { tg: 142, tsh: 0.09 }),
        ...markers('2', scan, { tg: '>300', tgFrom: 'PUBLISHED', tsh: 0.07 }),
        ...markers('3', addDays(today, -12), { tg: '>300', tsh: 0.06 }),
      ],
      reports: [
        report({
          id: 'pathology',
          kind: 'PATHOLOGY',
          performedOn: addDays(surgery, 10),
          author: PATHOLOGY,
          conclusion: 'Papillary thyroid carcinoma. Text synthetic; the histology is published.',
          secondReading: 'DONE',
        }),
        report({
          id: 'iodine-scan',
          provenance: 'PUBLISHED',
          kind: 'IMAGING',
          modality: 'OTHER',
          performedOn: scan,
          author: NUCLEAR_MEDICINE,
          regions: 'whole body',
          conclusion: 'Iodine scintigraphy negative. Whether it was diagnostic or followed a therapy is not stated.',
        }),
        report({
          id: 'pet',
          provenance: 'PUBLISHED',
          kind: 'IMAGING',
          modality: 'FDG_PET',
          performedOn: pet,
          author: NUCLEAR_MEDICINE,
          regions: 'skull base to mid-thigh',
          conclusion: 'FDG PET/CT: cervical and mediastinal nodes, bones, liver, subcutis, skeletal muscle, kidney, pericardium.',
          iodinatedContrast: false,
        }),
        report({
          id: 'fapi',
          provenance: 'PUBLISHED',
          kind: 'IMAGING',
          modality: 'OTHER',
          performedOn: fapi,
          author: NUCLEAR_MEDICINE,
          regions: 'skull base to mid-thigh',
          conclusion: 'FAPI PET/CT: nil to very low uptake at most sites.',
          iodinatedContrast: false,
        }),
        ct({
          id: 'ct-1',
          performedOn: lastCt,
          conclusion: 'Measurable disease in neck, mediastinum and liver; no earlier CT for comparison (synthetic).',
        }),
        report({
          id: 'molecular',
          kind: 'MOLECULAR',
          performedOn: addDays(today, -33),
          author: MOLECULAR_PATHOLOGY,
          conclusion: 'BRAF V600E negative; no RET, NTRK or ALK fusion; TERT promoter C228T (synthetic).',
        }),
      ],
      lesions: [
        ...(
          [
            ['neck', 'cervical node, level IV right', 'NECK_NODE', 8.4, 17],
            ['mediastinum', 'mediastinal node, paratracheal', 'MEDIASTINAL_NODE', 9.1, 21],
            ['liver', 'liver, segment VII', 'LIVER', 7.2, 24],
          ] as const
        ).map(([id, label, where, suv, size]) => {
          const one = site(id, label, where, suv);
          return {
            ...one,
            role: 'TARGET' as const,
            measurements: sizes(id, ['ct-1', lastCt, size]),
            uptakes: [...one.uptakes, uptake(id, 'iodine-scan', scan, 'ABSENT')],
          };
        }),
        ...(
          [
            ['bones', 'bones, several', 'BONE', 6.5],
            ['subcutis', 'subcutis of the back', 'SOFT_TISSUE', 5.1],
            ['muscle', 'skeletal muscle, gluteal', 'SOFT_TISSUE', 5.8],
            ['kidney', 'kidney, left', 'OTHER', 6.9],
            ['pericardium', 'pericardium', 'OTHER', 5.5],
          ] as const
        ).map(([id, label, where, suv]) => {
          const one = site(id, label, where, suv);
          return { ...one, role: 'NON_TARGET' as const, uptakes: [...one.uptakes, uptake(id, 'iodine-scan', scan, 'ABSENT')] };
        }),
      ],
      molecular: [
        finding({
          id: 'braf',
          gene: 'BRAF',
          alteration: 'V600E',
          result: 'NOT_DETECTED',
          method: 'NGS panel',
          reportedOn: addDays(today, -33),
          reportId: 'molecular',
        }),
        finding({
          id: 'tert',
          gene: 'TERT',
          alteration: 'promoter C228T',
          result: 'DETECTED',
          method: 'NGS panel',
          reportedOn: addDays(today, -33),
          reportId: 'molecular',
        }),
        finding({
          id: 'ret',
          gene: 'RET',
          alteration: 'fusion',
          result: 'NOT_DETECTED',
          method: 'RNA panel',
          reportedOn: addDays(today, -33),
          reportId: 'molecular',
        }),
      ],
      comorbidities: comorbidities('Type 2 diabetes (synthetic)', 'Former smoker, 15 pack-years (synthetic)'),
      medicines: medicines(['levothyroxine', '150 µg daily'], ['metformin', '1 g twice daily'], ['ramipril', '5 mg daily']),
      patientVoice: {
        wishes:
          "Feels well and wants to keep it so for his daughter's wedding next summer. Would rather wait than be ill from tablets, if waiting is safe.",
        understanding: 'Knows that iodine no longer shows the disease. Asks how anyone can tell how fast it grows.',
        dailyLife: 'Works half time as a surveyor, outdoors; drives; lives alone with a dog.',
        language: 'English',
        trustedPerson: 'His daughter',
        metInPerson: true,
        recordedBy: 'Nurse navigator, demonstration hospital (synthetic)',
        recordedOn: addDays(today, -10),
      },
    }),
  };
}
