import type { DeviationReason, ToldTopic } from '@consilium/tumour-board';
import type { Language } from '../../catalogue/language.js';
import type { ScheduleCode, UpdateReason } from '../programme-input.js';

/** The codes of a programme in a patient's words. */
export interface PatientWords {
  schedule: Record<ScheduleCode, string>;
  /** `null`: not for the patient's page. */
  deviation: Record<DeviationReason, string | null>;
  told: Record<ToldTopic, string>;
  /** Completes "It was changed because …" */
  update: Record<UpdateReason, string>;
}

const en: PatientWords = {
  schedule: {
    START_OF_TREATMENT: 'Your treatment starts',
    CONTROL: 'Check-up with your doctor',
    CLINIC_VISIT: 'Check-up with your doctor',
    SAFETY_VISIT: 'Visit to see how you cope with the treatment',
    BLOOD_PRESSURE: 'Blood pressure check',
    BLOOD_TEST: 'Blood test',
    TUMOUR_MARKERS: 'Blood test for thyroglobulin* and TSH*',
    LIVER_FUNCTION: 'Blood test of the liver',
    CALCIUM: 'Blood test for calcium',
    CALCIUM_AND_POTASSIUM: 'Blood test for calcium and potassium',
    TSH: 'Blood test for your thyroid hormone (TSH*)',
    URINE_PROTEIN: 'Urine test',
    ECG: 'Short heart test (ECG*)',
    IMAGING: 'Scan',
    NECK_ULTRASOUND: 'Ultrasound* of the neck',
    CT: 'CT scan*',
    MRI: 'MRI scan*',
    FDG_PET: 'PET scan*',
    BONE_SCAN: 'Bone scan*',
    RADIOIODINE_SCAN: 'Scan with radioactive iodine*',
    DENTAL_CHECK: 'Visit to your dentist',
    BOARD_REVIEW: 'The team talks about your case again',
  },
  deviation: {
    PATIENT_CHOICE: 'it is your own choice',
    CLINICAL_CHANGE: 'your health has changed',
    NEW_RESULT: 'there is a new test result',
    TREATMENT_UNAVAILABLE: 'the treatment cannot be given at this time',
    TRIAL_INELIGIBLE: 'the trial does not fit you',
    PHYSICIAN_JUDGEMENT: 'your doctor sees a better way for you',
    LOGISTICS_DELAY: 'it could not be arranged in time',
    DIED: null,
    LOST_TO_FOLLOW_UP: null,
  },
  told: {
    DIAGNOSIS: 'your disease',
    OPTIONS: 'the ways to treat it',
    BENEFITS_AND_RISKS: 'what may help and what may harm',
    PROGNOSIS: 'what to expect over time',
    SUPPORT: 'help for you and your family',
    CONTACTS: 'who to call',
  },
  update: {
    RELAPSE: 'the disease has come back',
    PROGRESSION: 'the disease has grown',
    TREATMENT_REFUSAL: 'you did not want a treatment',
    PALLIATIVE_DECISION: 'comfort now comes first',
    THERAPEUTIC_WINDOW: 'you take a break from treatment',
    TREATMENT_READJUSTMENT: 'the treatment was changed',
    SUPPORTIVE_CARE_READJUSTMENT: 'the help for you was changed',
    ADMINISTRATIVE: 'a detail was put right',
    CALENDAR: 'dates have changed',
    OTHER: 'something has changed; your doctor tells you what',
  },
};

const fr: PatientWords = {
  schedule: {
    START_OF_TREATMENT: 'Début de votre traitement',
    CONTROL: 'Visite de suivi chez votre médecin',
    CLINIC_VISIT: 'Visite chez votre médecin',
    SAFETY_VISIT: 'Visite pour voir comment vous supportez le traitement',
    BLOOD_PRESSURE: 'Mesure de la tension',
    BLOOD_TEST: 'Prise de sang',
    TUMOUR_MARKERS: 'Prise de sang : thyroglobuline* et TSH*',
    LIVER_FUNCTION: 'Prise de sang pour le foie',
    CALCIUM: 'Prise de sang pour le calcium',
    CALCIUM_AND_POTASSIUM: 'Prise de sang pour le calcium et le potassium',
    TSH: 'Prise de sang pour votre hormone (TSH*)',
    URINE_PROTEIN: 'Test d’urine',
    ECG: 'Test court du cœur (ECG*)',
    IMAGING: 'Images (scanner* ou autre)',
    NECK_ULTRASOUND: 'Échographie* du cou',
    CT: 'Scanner*',
    MRI: 'IRM*',
    FDG_PET: 'TEP*',
    BONE_SCAN: 'Scintigraphie osseuse*',
    RADIOIODINE_SCAN: 'Images avec de l’iode radioactif*',
    DENTAL_CHECK: 'Visite chez le dentiste',
    BOARD_REVIEW: 'L’équipe reparle de votre cas',
  },
  deviation: {
    PATIENT_CHOICE: 'c’est votre choix',
    CLINICAL_CHANGE: 'votre santé a changé',
    NEW_RESULT: 'il y a un nouveau résultat',
    TREATMENT_UNAVAILABLE: 'ce soin n’est pas possible pour le moment',
    TRIAL_INELIGIBLE: 'l’essai ne vous convient pas',
    PHYSICIAN_JUDGEMENT: 'votre médecin voit une meilleure voie pour vous',
    LOGISTICS_DELAY: 'cela n’a pas pu se faire à temps',
    DIED: null,
    LOST_TO_FOLLOW_UP: null,
  },
  told: {
    DIAGNOSIS: 'votre maladie',
    OPTIONS: 'les façons de la soigner',
    BENEFITS_AND_RISKS: 'ce qui peut aider et ce qui peut nuire',
    PROGNOSIS: 'ce qui peut se passer avec le temps',
    SUPPORT: 'l’aide pour vous et vos proches',
    CONTACTS: 'qui appeler',
  },
  update: {
    RELAPSE: 'la maladie est revenue',
    PROGRESSION: 'la maladie a grandi',
    TREATMENT_REFUSAL: 'vous n’avez pas voulu d’un traitement',
    PALLIATIVE_DECISION: 'votre confort passe avant tout',
    THERAPEUTIC_WINDOW: 'vous faites une pause',
    TREATMENT_READJUSTMENT: 'le traitement a changé',
    SUPPORTIVE_CARE_READJUSTMENT: 'l’aide prévue pour vous a changé',
    ADMINISTRATIVE: 'un détail a été corrigé',
    CALENDAR: 'des dates ont changé',
    OTHER: 'autre chose a changé ; votre médecin vous dira quoi',
  },
};

export const PATIENT_WORDS: Record<Language, PatientWords> = { en, fr };
