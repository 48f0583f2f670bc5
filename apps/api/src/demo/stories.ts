import { NO_DETAILS, type OptionDetails, type PatientChoice, type RecommendationContent, type VoteContent } from '@consilium/tumour-board';

/** How the board of the demonstration judged one published case, and what doctor and patient made of it. */
export interface Story {
  votes: Record<string, VoteContent>;
  recommendation: RecommendationContent;
  /** Absent: the referring doctor still has to talk to the patient. */
  decision?: { choice: PatientChoice; remark: string | null; language: string };
}

const details = (given: Partial<OptionDetails>): OptionDetails => ({ ...NO_DETAILS, ...given });

const LENVATINIB = { option: 'TARGETED_THERAPY', details: details({ drug: 'LENVATINIB', startingDose: '24 mg qd' }) } as const;
const LENVATINIB_REDUCED = { option: 'TARGETED_THERAPY', details: details({ drug: 'LENVATINIB', startingDose: '14 mg qd' }) } as const;
const WATCH_6 = {
  option: 'MONITORING',
  details: details({ intervalMonths: 6, measures: ['THYROGLOBULIN', 'THYROGLOBULIN_ANTIBODIES', 'TSH', 'ULTRASOUND', 'CT'] }),
} as const;
const RADIOTHERAPY_C1 = {
  option: 'LOCAL_TREATMENT',
  details: details({ technique: 'EXTERNAL_BEAM_RADIOTHERAPY', site: 'first cervical vertebra (C1)', intent: 'PALLIATIVE' }),
} as const;
const EXCISION = {
  option: 'SURGERY',
  details: details({ site: 'single growing lesion without radioiodine uptake', intent: 'PALLIATIVE' }),
} as const;

type Choice = { option: VoteContent['choices'][number]['option']; details: OptionDetails };

const vote = (first: Choice, confidence: 1 | 2 | 3, rationale: string | null, second?: Choice): VoteContent => ({
  kind: 'CHOICE',
  choices: [{ rank: 1, trialPreferred: false, ...first }, ...(second ? [{ rank: 2, trialPreferred: false, ...second }] : [])],
  confidence,
  rationale,
});

const recommendation = (given: Partial<RecommendationContent> & Pick<RecommendationContent, 'summary'>): RecommendationContent => ({
  outcome: 'RECOMMENDATION',
  options: [],
  rationale: null,
  guidelineRelation: 'CONFORM',
  guidelineReference: 'ATA 2025',
  trialConsidered: true,
  trialReason: 'No open trial in the network fits this patient today.',
  dissent: null,
  deferralReason: null,
  tasks: [],
  ...given,
});

/** The four cases of the past meeting. */
export const STORIES: Record<string, Story> = {
  C06: {
    votes: {
      chair: vote(LENVATINIB_REDUCED, 2, 'Airway surgery in the history: start lower, look at the trachea first.'),
      oncologist: vote(LENVATINIB, 3, 'Progression after sorafenib; second-line lenvatinib has the best evidence.', WATCH_6),
      nuclear: vote(LENVATINIB, 3, 'No uptake on the only scan; nothing to gain from more iodine.'),
      surgeon: vote(LENVATINIB_REDUCED, 2, 'Fistula risk at the tracheal resection; involve us early.'),
      radiologist: vote(LENVATINIB, 2, null),
      radiotherapist: { kind: 'OUTSIDE_MY_FIELD', choices: [], confidence: null, rationale: 'Already irradiated; no target for us.' },
    },
    recommendation: recommendation({
      options: [
        { rank: 1, trialPreferred: false, ...LENVATINIB },
        { rank: 2, trialPreferred: false, ...WATCH_6 },
      ],
      summary:
        'We advise lenvatinib 24 mg once a day as second-line treatment after progression on sorafenib, once the airway has been looked at.',
      rationale:
        'Progressive lung and bone metastases without radioiodine uptake, after sorafenib. Two members would start at a lower dose because of the tracheal resection.',
      guidelineReference: 'ATA 2025 R62, R66',
      dissent: 'Surgery: start at 14 mg because of the fistula risk.',
      tasks: [
        { description: 'Endoscopy of the airway before the first tablet', owner: 'Dr Marc Delcourt', dueOn: null },
        { description: 'Dental check and blood pressure under control before the first tablet', owner: 'Dr Marc Delcourt', dueOn: null },
      ],
    }),
    decision: { choice: 'ACCEPTED', remark: null, language: 'en' },
  },
  C01: {
    votes: {
      chair: vote(RADIOTHERAPY_C1, 3, 'The destroyed C1 is the danger; everything else can wait.'),
      oncologist: vote(RADIOTHERAPY_C1, 2, 'Local first, systemic treatment at the next progression.', LENVATINIB),
      nuclear: vote(RADIOTHERAPY_C1, 3, 'Uptake, yet new lesions within four months of 7.7 GBq: no more iodine.'),
      surgeon: vote(RADIOTHERAPY_C1, 3, 'Needs a collar today and a spine opinion; not resectable.'),
      radiologist: vote(RADIOTHERAPY_C1, 3, null),
      radiotherapist: vote(RADIOTHERAPY_C1, 3, 'Short palliative course after stabilisation.'),
    },
    recommendation: recommendation({
      options: [
        { rank: 1, trialPreferred: false, ...RADIOTHERAPY_C1 },
        { rank: 2, trialPreferred: false, ...LENVATINIB },
      ],
      summary:
        'We advise radiotherapy of the first cervical vertebra without delay, after a spine surgeon has secured the neck; systemic treatment is the next step.',
      guidelineReference: 'ATA 2025 R77, R78',
      tasks: [{ description: 'Rigid collar and opinion of a spine surgeon, the same week', owner: 'Dr Elif Karaca', dueOn: null }],
    }),
    decision: { choice: 'ACCEPTED', remark: null, language: 'en' },
  },
  C17: {
    votes: {
      chair: vote(WATCH_6, 3, 'All sites take up iodine; nothing grows.'),
      oncologist: vote(WATCH_6, 3, null),
      nuclear: vote(WATCH_6, 2, 'Avid nodes and lungs: a second activity is the alternative.', {
        option: 'RADIOIODINE_AGAIN',
        details: details({}),
      }),
      surgeon: vote(WATCH_6, 2, null),
      radiologist: vote(WATCH_6, 3, 'No measurable change between the two CTs.'),
      radiotherapist: { kind: 'ABSTAIN', choices: [], confidence: null, rationale: null },
    },
    recommendation: recommendation({
      options: [
        { rank: 1, trialPreferred: false, ...WATCH_6 },
        { rank: 2, trialPreferred: false, option: 'RADIOIODINE_AGAIN', details: details({}) },
      ],
      summary:
        'We advise to watch closely, with blood tests, neck ultrasound and CT every six months; the disease takes up iodine and does not grow.',
      guidelineReference: 'ATA 2025 R56, R60',
      trialConsidered: false,
      trialReason: 'Not refractory: no trial for refractory disease applies.',
    }),
    decision: { choice: 'ACCEPTED', remark: null, language: 'en' },
  },
  C19: {
    votes: {
      chair: vote(EXCISION, 2, 'One lesion grows and takes up nothing: treat it, keep iodine for the others.'),
      oncologist: vote(WATCH_6, 2, 'Fourteen slow years; I would see one more scan.', EXCISION),
      nuclear: vote(EXCISION, 3, 'Mixed uptake is not refractory disease; go lesion by lesion.'),
      surgeon: vote(EXCISION, 3, 'Resectable with low morbidity.'),
      radiologist: vote(EXCISION, 2, null),
      radiotherapist: vote(WATCH_6, 1, null, EXCISION),
    },
    recommendation: recommendation({
      options: [
        { rank: 1, trialPreferred: false, ...EXCISION },
        { rank: 2, trialPreferred: false, ...WATCH_6 },
      ],
      summary: 'We advise surgery of the one growing lesion without uptake, and watching the others, which still take up iodine.',
      guidelineReference: 'ATA 2025 supplemental B; SNMMI/EANM 2022',
      dissent: 'Two members would watch for one more interval.',
    }),
  },
};
