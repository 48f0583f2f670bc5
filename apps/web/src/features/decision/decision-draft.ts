import {
  isWithinRecommendation,
  needsDeviationReason,
  type DayDate,
  type DeviationReason,
  type Option,
  type OptionDetails,
  type PatientChoice,
  type RecommendedOption,
  type ToldTopic,
  type TreatmentDecisionContent,
} from '@consilium/tumour-board';
import { freshDetails, ownDetails } from '@consilium/ui';
import type { DecisionPartsFragment } from '../../gql/graphql.js';

/** A decision while it is being recorded. Nothing about the patient is filled in beforehand: what was not said is not known. */
export interface DecisionDraft {
  consultedOn: DayDate;
  told: ToldTopic[];
  /** The rank of the board's option that is followed; `OTHER` for a plan of one's own. */
  plan: number | 'OTHER';
  option: Option | null;
  details: OptionDetails | null;
  patientChoice: PatientChoice | null;
  patientChoiceRemark: string;
  deviationReason: DeviationReason | null;
  deviationRemark: string;
  plannedStart: DayDate | null;
}

/** Begins with the board's first option and today. */
export function newDecision(options: readonly RecommendedOption[], today: DayDate): DecisionDraft {
  const first = options.find(({ rank }) => rank === 1);
  return {
    consultedOn: today,
    told: [],
    plan: first ? 1 : 'OTHER',
    option: first?.option ?? null,
    details: first ? ownDetails(first.option, first.details) : null,
    patientChoice: null,
    patientChoiceRemark: '',
    deviationReason: null,
    deviationRemark: '',
    plannedStart: null,
  };
}

/** A change of mind begins with what was decided before, and a new conversation. */
export function changedDecision(before: DecisionPartsFragment, options: readonly RecommendedOption[], today: DayDate): DecisionDraft {
  const ranked = options.find(({ option }) => option === before.plannedOption);
  return {
    ...newDecision(options, today),
    plan: ranked?.rank ?? 'OTHER',
    option: before.plannedOption,
    details: ownDetails(before.plannedOption, before.plannedDetails),
    plannedStart: before.plannedStart,
  };
}

/** Follows one of the board's options, with its details. */
export function planRanked(draft: DecisionDraft, { rank, option, details }: RecommendedOption): DecisionDraft {
  return { ...draft, plan: rank, option, details: ownDetails(option, details) };
}

export function planOther(draft: DecisionDraft, option: Option | null): DecisionDraft {
  return { ...draft, plan: 'OTHER', option, details: option ? freshDetails(option) : null };
}

/** Whether the draft needs a coded reason, and for which of the two causes. */
export function deviation(draft: DecisionDraft, options: readonly RecommendedOption[]): { plan: boolean; choice: boolean } {
  return {
    plan: draft.option !== null && !isWithinRecommendation(draft.option, { options: [...options] }),
    choice: draft.patientChoice !== null && needsDeviationReason({ followsRecommendation: true, patientChoice: draft.patientChoice }),
  };
}

/** The decision as the rule checks it and the server stores it; a gap stays a gap, for the rule to name. */
export function contentOf(draft: DecisionDraft, options: readonly RecommendedOption[]): TreatmentDecisionContent {
  const { plan, choice } = deviation(draft, options);
  const due = plan || choice;
  return {
    consultedOn: draft.consultedOn,
    told: draft.told,
    plannedOption: draft.option as Option,
    plannedDetails: draft.option && draft.details ? ownDetails(draft.option, draft.details) : freshDetails('NO_RECOMMENDATION'),
    followsRecommendation: draft.option !== null && !plan,
    patientChoice: draft.patientChoice as PatientChoice,
    patientChoiceRemark: draft.patientChoiceRemark.trim() || null,
    deviationReason: due ? draft.deviationReason : null,
    deviationRemark: due ? draft.deviationRemark.trim() || null : null,
    plannedStart: draft.plannedStart || null,
  };
}
