import type { Translation } from '../../catalogue/message.js';
import type { ScheduleCode, UpdateReason } from '../programme-input.js';
import type { en } from './en.js';

export const fr = {
  title: 'Programme de soins : page du médecin',
  name: 'Patient',
  born: 'Naissance',
  synthetic: 'Démonstration',
  syntheticValue: 'patient synthétique',

  recommendation: 'Avis',
  signed: '{board}, réunion du {meeting}. Signé par {signer} le {signed}, version {version}.',
  adviceOnly: 'CONSEIL, SANS QUORUM : le quorum n’était pas atteint. Le dossier doit revenir en RCP.',

  diagnosis: 'Diagnostic retenu par la RCP',
  histology: 'Histologie',
  stage: 'TNM au diagnostic',
  phase: 'Étendue',
  performance: 'État général',
  performanceValue: 'ECOG {value} ({date})',
  cumulative: 'Iode radioactif cumulé',
  question: 'Question',
  unknown: 'non connu',

  options: 'Options envisagées',
  trialPreferred: 'en essai si possible',
  why: 'Pourquoi : {rationale}',
  guideline: 'Référentiel : {relation}',
  trialConsidered: 'Essai envisagé : {answer}',
  yes: 'oui',
  no: 'non',

  plan: 'Projet',
  planned: 'Prévu',
  start: 'Début',
  dose: 'Dose initiale (le prescripteur décide)',
  every: ({ months }: { months: number }) => (months === 1 ? 'tous les mois' : `tous les ${months} mois`),
  dates: 'Dates',
  noDates: 'aucune date fixée',
  moreDates: '+ {count} jusqu’au {date}',
  monitoring: 'Surveillance',
  source: 'Source : {source}',

  actions: 'À faire par vous',
  owner: '{description} ({owner})',
  acknowledge: 'Confirmer la réception de ce programme',

  sideEffects: 'À quoi s’attendre, et quand appeler',
  effect: 'Constat',
  threshold: 'Conduite',

  patient: 'Ce que le patient a entendu et choisi',
  consulted: 'Consultation du {date} : {choice}.',
  told: 'Information donnée sur : {topics}.',
  toldNothing: 'L’information donnée au patient n’est pas renseignée.',
  deviation: 'Le projet s’écarte de l’avis : {reason}.',
  choiceReason: 'Pourquoi pas entièrement : {reason}.',
  remark: 'Patient : {remark}',

  contacts: 'Contacts',
  day: 'Le jour',
  night: 'Nuit et week-end',
  nurse: 'Infirmier',
  doctor: 'Médecin',

  openQuestions: 'Questions ouvertes et avis divergents',
  nothingOpen: 'Rien de noté.',
  dissent: 'Avis divergent : {dissent}',
  trialReason: 'Essai : {reason}',

  nextDate: 'Prochaine date',
  next: '{day} : {what}',
  noNext: 'Aucune date n’est encore fixée.',
  changed: 'La version {version} remplace la version {previous} du {date} : {reason}.',

  footerVersion: 'Programme de soins, version {version} du {date}',
  footerContent: 'Contenu {hash}',
  pageOf: 'Page {page} sur {pages}',
  superseded: 'Remplacé : une nouvelle version a pris la place de ce document.',
  intendedUse:
    'Écrit et approuvé par les médecins nommés ici. Fait avec Consilium, qui documente les RCP et ne remplace pas le jugement clinique ; ce n’est pas un dispositif médical.',
} as const satisfies Translation<typeof en>;

export const schedule: Record<ScheduleCode, string> = {
  START_OF_TREATMENT: 'début du traitement',
  CONTROL: 'contrôle',
  CLINIC_VISIT: 'consultation',
  SAFETY_VISIT: 'visite de tolérance',
  BLOOD_PRESSURE: 'pression artérielle',
  BLOOD_TEST: 'prise de sang',
  TUMOUR_MARKERS: 'Tg, Ac anti-Tg, TSH',
  LIVER_FUNCTION: 'ALAT, ASAT',
  CALCIUM: 'calcémie',
  CALCIUM_AND_POTASSIUM: 'calcémie, kaliémie',
  TSH: 'TSH',
  URINE_PROTEIN: 'protéinurie',
  ECG: 'ECG',
  IMAGING: 'imagerie',
  NECK_ULTRASOUND: 'échographie du cou',
  CT: 'scanner',
  MRI: 'IRM',
  FDG_PET: 'TEP au FDG',
  BONE_SCAN: 'scintigraphie osseuse',
  RADIOIODINE_SCAN: 'scintigraphie à l’iode',
  DENTAL_CHECK: 'bilan dentaire',
  BOARD_REVIEW: 'passage en RCP',
};

export const update: Record<UpdateReason, string> = {
  RELAPSE: 'récidive',
  PROGRESSION: 'progression',
  TREATMENT_REFUSAL: 'refus de traitement',
  PALLIATIVE_DECISION: 'décision palliative',
  THERAPEUTIC_WINDOW: 'fenêtre thérapeutique',
  TREATMENT_READJUSTMENT: 'adaptation du traitement',
  SUPPORTIVE_CARE_READJUSTMENT: 'adaptation des soins de support',
  ADMINISTRATIVE: 'correction administrative',
  CALENDAR: 'changement de dates',
  OTHER: 'autre motif',
};
