import { NO_DETAILS } from '@consilium/tumour-board';
import type { Option, OptionDetails, PatientChoice } from '@consilium/tumour-board';
import type { Language } from '../../catalogue/language.js';
import type { ProgrammeInput } from '../programme-input.js';

/** One plan of every kind that the programme has texts for. */
export const PLANS: readonly { option: Option; details: Partial<OptionDetails> }[] = [
  { option: 'MONITORING', details: { intervalMonths: 6 } },
  { option: 'MONITORING', details: {} },
  { option: 'SURGERY', details: { site: 'neck', intent: 'CURATIVE' } },
  { option: 'LOCAL_TREATMENT', details: { technique: 'EXTERNAL_BEAM_RADIOTHERAPY', site: 'neck' } },
  { option: 'LOCAL_TREATMENT', details: { technique: 'RADIOFREQUENCY' } },
  { option: 'LOCAL_TREATMENT', details: { technique: 'CRYOABLATION' } },
  { option: 'LOCAL_TREATMENT', details: { technique: 'MICROWAVE' } },
  { option: 'LOCAL_TREATMENT', details: { technique: 'CEMENTOPLASTY' } },
  { option: 'LOCAL_TREATMENT', details: {} },
  { option: 'TARGETED_THERAPY', details: { drug: 'LENVATINIB', startingDose: '24 mg' } },
  { option: 'TARGETED_THERAPY', details: { drug: 'SORAFENIB' } },
  { option: 'TARGETED_THERAPY', details: { drug: 'CABOZANTINIB' } },
  { option: 'TARGETED_THERAPY', details: { drug: 'SELPERCATINIB' } },
  { option: 'TARGETED_THERAPY', details: { drug: 'LAROTRECTINIB' } },
  { option: 'TARGETED_THERAPY', details: { drug: 'DABRAFENIB_TRAMETINIB' } },
  { option: 'TRIAL', details: { trialNumber: 'NCT02513394' } },
  { option: 'RADIOIODINE_AGAIN', details: {} },
  { option: 'CHEMOTHERAPY', details: {} },
  { option: 'SUPPORTIVE_CARE', details: {} },
  { option: 'MORE_INVESTIGATIONS', details: {} },
  { option: 'REFER_UP', details: {} },
  { option: 'STOP_OR_PAUSE', details: {} },
  { option: 'NO_RECOMMENDATION', details: {} },
];

/** A complete synthetic input for the specs and for looking at the printed page. */
export function specimenInput(
  language: Language,
  option: Option,
  details: Partial<OptionDetails> = {},
  patientChoice: PatientChoice = 'ACCEPTED',
): ProgrammeInput {
  const plannedDetails = { ...NO_DETAILS, ...details };
  const french = language === 'fr';
  return {
    language,
    patient: {
      name: 'Maren Thalberg',
      birthDate: '1961-05-14',
      identifiers: [{ system: french ? 'Numéro' : 'Number', value: 'DE-4471' }],
      synthetic: true,
    },
    boardName: 'RAIR',
    meetingDate: '2026-12-03',
    recommendation: {
      content: {
        outcome: 'RECOMMENDATION',
        options: [
          { rank: 1, option, details: plannedDetails, trialPreferred: false },
          { rank: 2, option: 'MONITORING', details: { ...NO_DETAILS, intervalMonths: 3 }, trialPreferred: false },
        ],
        summary: french
          ? 'Débuter le lenvatinib à 24 mg par jour pour une progression pulmonaire.'
          : 'Start lenvatinib 24 mg daily for progressing lung metastases.',
        rationale: french
          ? 'Progression de 24 % en 12 mois, pas de geste local possible.'
          : 'Growth of 24 % in 12 months; no local treatment is feasible.',
        guidelineRelation: 'CONFORM',
        guidelineReference: 'ATA 2025',
        trialConsidered: true,
        trialReason: french ? 'Aucun essai ouvert dans le réseau.' : 'No open trial in the network.',
        dissent: null,
        deferralReason: null,
        tasks: [
          {
            description: french ? 'Contrôler la pression artérielle' : 'Control the blood pressure',
            owner: 'Dr Okafor',
            dueOn: '2026-12-10',
          },
        ],
      },
      standing: 'QUORATE',
      version: 1,
      signedBy: 'Prof. Lindqvist',
      signedOn: '2026-12-03',
    },
    decision: {
      consultedOn: '2026-12-08',
      told: ['DIAGNOSIS', 'OPTIONS', 'BENEFITS_AND_RISKS', 'PROGNOSIS', 'SUPPORT', 'CONTACTS'],
      plannedOption: option,
      plannedDetails,
      followsRecommendation: true,
      patientChoice,
      patientChoiceRemark: null,
      deviationReason: null,
      deviationRemark: null,
      plannedStart: '2026-12-14',
    },
    caseSummary: {
      question: french ? 'Progression pulmonaire : traiter ou surveiller ?' : 'Lung progression: start treatment now, or watch?',
      histology: 'PAPILLARY',
      histologyDetail: null,
      t: '3a',
      n: '1b',
      m: '1',
      tnmVersion: '8',
      phase: 'METASTATIC',
      ecog: { value: 1, assessedOn: '2026-11-20' },
      cumulativeActivity: { megabecquerel: 12_950, enteredValue: '350', enteredUnit: 'mCi' },
    },
    drugNames: { LENVATINIB: 'lenvatinib', SORAFENIB: french ? 'sorafénib' : 'sorafenib' },
    contacts: {
      dayName: french ? 'Consultation thyroïde' : 'Thyroid clinic',
      dayPhone: '+49 30 5550 0142',
      nightPhone: '+49 30 5550 0199',
      nurse: french ? 'Ilse Brandt, infirmière' : 'Ilse Brandt, nurse',
      doctor: 'Dr Okafor',
    },
    schedule: [
      { on: '2026-12-14', what: { code: 'START_OF_TREATMENT' } },
      { on: '2026-12-21', what: { code: 'BLOOD_PRESSURE' } },
      { on: '2026-12-28', what: { code: 'BLOOD_PRESSURE' } },
      { on: '2026-12-28', what: { code: 'SAFETY_VISIT' } },
      { on: '2027-01-11', what: { code: 'BLOOD_PRESSURE' } },
      { on: '2027-01-11', what: { code: 'BLOOD_TEST' } },
      { on: '2027-01-25', what: { code: 'BLOOD_PRESSURE' } },
      { on: '2027-02-08', what: { code: 'BLOOD_PRESSURE' } },
      { on: '2027-02-15', what: { code: 'IMAGING' } },
      { on: '2027-02-15', what: { code: 'TUMOUR_MARKERS' } },
      { on: '2027-03-08', what: { code: 'BLOOD_PRESSURE' } },
      { on: '2027-04-08', what: { code: 'BLOOD_PRESSURE' } },
    ],
    generatedOn: '2026-12-08',
    version: 1,
    update: null,
  };
}
