import {
  NO_DETAILS,
  type Confidence,
  type Option,
  type OptionDetails,
  type RankedChoice,
  type VoteContent,
  type VoteKind,
} from '@consilium/tumour-board';
import { findDrug, OPTION_DETAILS } from '@consilium/thyroid';

export interface ChoiceDraft {
  option: Option;
  details: OptionDetails;
  trialPreferred: boolean;
}

/** A vote while it is being made; nothing of it leaves the device before it is sent. */
export interface VoteDraft {
  /** `null` until something is chosen. */
  kind: VoteKind | null;
  /** The first intention, then the alternative. */
  choices: ChoiceDraft[];
  confidence: Confidence | null;
  rationale: string;
}

export const EMPTY_VOTE: VoteDraft = { kind: null, choices: [], confidence: null, rationale: '' };

/** What is measured under monitoring unless the voter says otherwise: the markers of the leaflet and the imaging that sees growth. */
const USUAL_MEASURES = ['TSH', 'THYROGLOBULIN', 'THYROGLOBULIN_ANTIBODIES', 'CT'];

function freshChoice(option: Option): ChoiceDraft {
  const measures = option === 'MONITORING' ? USUAL_MEASURES : [];
  return { option, details: { ...NO_DETAILS, measures }, trialPreferred: false };
}

/** Names an option at a rank. The same option again keeps its details; another one starts with none of the other's. */
export function chooseOption(draft: VoteDraft, rank: 1 | 2, option: Option): VoteDraft {
  const index = rank - 1;
  if (index > draft.choices.length || draft.choices[index]?.option === option) return { ...draft, kind: 'CHOICE' };
  const choices = [...draft.choices];
  choices[index] = freshChoice(option);
  return { ...draft, kind: 'CHOICE', choices };
}

export function dropAlternative(draft: VoteDraft): VoteDraft {
  return { ...draft, choices: draft.choices.slice(0, 1) };
}

/** Answers without a choice. What was chosen before is kept aside, so that a slip of the thumb costs nothing. */
export function answerWithoutChoice(draft: VoteDraft, kind: Exclude<VoteKind, 'CHOICE'>): VoteDraft {
  return { ...draft, kind };
}

export function changeChoice(draft: VoteDraft, rank: 1 | 2, change: Partial<Omit<ChoiceDraft, 'option'>>): VoteDraft {
  return { ...draft, choices: draft.choices.map((choice, index) => (index === rank - 1 ? { ...choice, ...change } : choice)) };
}

/** Names a drug; the dose becomes the label's starting dose, and stays empty for a drug without one. */
export function withDrug(details: OptionDetails, drug: string | null): OptionDetails {
  return { ...details, drug, startingDose: (drug !== null && findDrug(drug)?.startingDose) || null };
}

/** The vote as it is sent: with what belongs to each option and nothing else, and blanks as what they are: nothing. */
export function contentOf(draft: VoteDraft): VoteContent {
  const kind = draft.kind ?? 'CHOICE';
  const choices = kind === 'CHOICE' ? draft.choices.map(rankedChoice) : [];
  return { kind, choices, confidence: kind === 'CHOICE' ? draft.confidence : null, rationale: draft.rationale.trim() || null };
}

function rankedChoice({ option, details, trialPreferred }: ChoiceDraft, index: number): RankedChoice {
  const { required, optional } = OPTION_DETAILS[option];
  const kept: OptionDetails = { ...NO_DETAILS, measures: [] };
  for (const key of [...required, ...optional]) Object.assign(kept, { [key]: filled(details[key]) });
  return { rank: index + 1, option, details: kept, trialPreferred: option !== 'TRIAL' && trialPreferred };
}

function filled(value: OptionDetails[keyof OptionDetails]) {
  return typeof value === 'string' ? value.trim() || null : value;
}

/** The draft from which a cast vote can be changed. */
export function draftOf(vote: VoteContent): VoteDraft {
  return {
    kind: vote.kind,
    choices: vote.choices.map(({ option, details, trialPreferred }) => ({ option, details, trialPreferred })),
    confidence: vote.confidence,
    rationale: vote.rationale ?? '',
  };
}
