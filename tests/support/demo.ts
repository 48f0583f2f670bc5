/** Fixed points of the demonstration board. */
export const BOARD_ID = 'b0a2d000-0000-4000-8000-000000000001';
export const READY_MEETING = 'Board of the week: ready to open';

/** Every demonstration person, by the part of the login before the @, with the role that they hold. */
export const PEOPLE = {
  coordinator: 'COORDINATOR',
  referrer: 'REFERRING_DOCTOR',
  referrer2: 'REFERRING_DOCTOR',
  nurse: 'NURSE',
  chair: 'CHAIR',
  nuclear: 'SPECIALIST',
  oncologist: 'SPECIALIST',
  surgeon: 'SPECIALIST',
  radiologist: 'SPECIALIST',
  radiotherapist: 'SPECIALIST',
  interventional: 'SPECIALIST',
  pathologist: 'SPECIALIST',
  endocrinologist: 'SPECIALIST',
  observer: 'OBSERVER',
  quality: 'QUALITY',
  dataprotection: 'DATA_PROTECTION',
  admin: 'ADMINISTRATOR',
} as const;
export type DemoLogin = keyof typeof PEOPLE;

export const NO_DETAILS = {
  intervalMonths: null,
  measures: [] as string[],
  site: null,
  technique: null,
  lesionId: null,
  intent: null,
  drug: null,
  startingDose: null,
  trialNumber: null,
  remark: null,
};

export const lenvatinib = {
  rank: 1,
  option: 'TARGETED_THERAPY',
  trialPreferred: false,
  details: { ...NO_DETAILS, drug: 'LENVATINIB', startingDose: '24 mg qd' },
};
export const watching = {
  rank: 1,
  option: 'MONITORING',
  trialPreferred: false,
  details: { ...NO_DETAILS, intervalMonths: 6, measures: ['THYROGLOBULIN', 'THYROGLOBULIN_ANTIBODIES', 'CT'] },
};

/** A wording that can be signed when the board prefers lenvatinib. */
export const advisesLenvatinib = {
  outcome: 'RECOMMENDATION',
  options: [lenvatinib, { ...watching, rank: 2 }],
  summary: 'We advise lenvatinib 24 mg once a day.',
  rationale: 'Progression without uptake; symptoms are near.',
  guidelineRelation: 'CONFORM',
  guidelineReference: 'ATA 2025 R62',
  trialConsidered: true,
  trialReason: 'None is open in the network.',
  dissent: null,
  deferralReason: null,
  tasks: [{ description: 'Blood pressure under control', owner: 'Dr Marc Delcourt', dueOn: null }],
};
