/** What a vote and a recommendation can name (product.md; codes map to the French and German sets, process.md §14.4). */
export const OPTIONS = [
  'MONITORING',
  'SURGERY',
  'LOCAL_TREATMENT',
  'TARGETED_THERAPY',
  'TRIAL',
  'RADIOIODINE_AGAIN',
  'CHEMOTHERAPY',
  'SUPPORTIVE_CARE',
  'MORE_INVESTIGATIONS',
  'REFER_UP',
  'STOP_OR_PAUSE',
  'NO_RECOMMENDATION',
] as const;
export type Option = (typeof OPTIONS)[number];

/** The five of the mission, shown first. */
export const MAIN_OPTIONS = ['MONITORING', 'SURGERY', 'LOCAL_TREATMENT', 'TARGETED_THERAPY', 'TRIAL'] as const satisfies readonly Option[];

export const LOCAL_TECHNIQUES = ['EXTERNAL_BEAM_RADIOTHERAPY', 'RADIOFREQUENCY', 'CRYOABLATION', 'MICROWAVE', 'CEMENTOPLASTY'] as const;
export type LocalTechnique = (typeof LOCAL_TECHNIQUES)[number];

/** The details that an option can carry; which ones it must carry is asked of the tumour pack. */
export interface OptionDetails {
  /** MONITORING: months between controls, 3–12 for RAIR. */
  intervalMonths: number | null;
  /** MONITORING: what is measured at each control. */
  measures: string[];
  /** SURGERY, LOCAL_TREATMENT: where. */
  site: string | null;
  /** LOCAL_TREATMENT. */
  technique: LocalTechnique | null;
  /** LOCAL_TREATMENT: the lesion of the case file that is treated. */
  lesionId: string | null;
  intent: 'CURATIVE' | 'PALLIATIVE' | null;
  /** TARGETED_THERAPY, CHEMOTHERAPY: a drug code of the pack. */
  drug: string | null;
  startingDose: string | null;
  /** TRIAL: registry number such as NCT02513394. */
  trialNumber: string | null;
  /** MORE_INVESTIGATIONS, REFER_UP and remarks on any option. */
  remark: string | null;
}

export const NO_DETAILS: OptionDetails = {
  intervalMonths: null,
  measures: [],
  site: null,
  technique: null,
  lesionId: null,
  intent: null,
  drug: null,
  startingDose: null,
  trialNumber: null,
  remark: null,
};
