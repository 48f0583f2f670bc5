import { may } from '../people/permission.js';
import type { Role } from '../people/role.js';
import type { OutcomeKind, Standing } from '../recommendation/recommendation.js';
import type { PatientChoice } from '../recommendation/treatment-decision.js';
import type { Ruling } from '../ruling.js';

/** Why a programme is issued again: the list of the French PPS (process.md §1.11). */
export const PROGRAMME_UPDATE_REASONS = [
  'RELAPSE',
  'PROGRESSION',
  'TREATMENT_REFUSAL',
  'PALLIATIVE_DECISION',
  'THERAPEUTIC_WINDOW',
  'TREATMENT_READJUSTMENT',
  'SUPPORTIVE_CARE_READJUSTMENT',
  'ADMINISTRATIVE',
  'CALENDAR',
  'OTHER',
] as const;
export type ProgrammeUpdateReason = (typeof PROGRAMME_UPDATE_REASONS)[number];

export type ProgrammeRefusal =
  | 'NOT_PERMITTED'
  | 'NOT_SIGNED'
  | 'ADVICE_ONLY'
  | 'NOT_A_RECOMMENDATION'
  | 'RECOMMENDATION_SUPERSEDED'
  | 'NO_DECISION'
  | 'NOT_ACCEPTED'
  | 'REASON_REQUIRED';

/**
 * Whether a care programme can be issued: from the newest signed recommendation of a quorate board, and a patient who accepted it, whole
 * or in part (process.md §8.6). Advice without quorum first comes back to the board.
 *
 * @param input.recommendation the signed version that the programme is made from; `null` when none is signed
 * @param input.newestVersion the newest signed version of that case
 * @param input.decision the decision taken on that very version; a decision on an older one does not count
 * @param input.issuedBefore whether the case has a programme already: then a new one says why
 */
export function mayIssueProgramme(input: {
  roles: readonly Role[];
  recommendation: { version: number; standing: Standing; outcome: OutcomeKind } | null;
  newestVersion: number;
  decision: { recommendationVersion: number; patientChoice: PatientChoice } | null;
  issuedBefore: boolean;
  reason: ProgrammeUpdateReason | null;
}): Ruling<ProgrammeRefusal> {
  const { recommendation, decision } = input;
  if (!may(input.roles, 'programme.issue')) return { accepted: false, code: 'NOT_PERMITTED' };
  if (recommendation === null) return { accepted: false, code: 'NOT_SIGNED' };
  if (recommendation.standing === 'ADVICE') return { accepted: false, code: 'ADVICE_ONLY' };
  if (recommendation.outcome !== 'RECOMMENDATION') return { accepted: false, code: 'NOT_A_RECOMMENDATION' };
  if (isOutdated({ recommendationVersion: recommendation.version }, input.newestVersion)) {
    return { accepted: false, code: 'RECOMMENDATION_SUPERSEDED', values: { version: recommendation.version, newest: input.newestVersion } };
  }
  if (decision === null || decision.recommendationVersion !== recommendation.version) return { accepted: false, code: 'NO_DECISION' };
  if (decision.patientChoice !== 'ACCEPTED' && decision.patientChoice !== 'PARTLY') {
    return { accepted: false, code: 'NOT_ACCEPTED', values: { patientChoice: decision.patientChoice } };
  }
  if (input.issuedBefore && (input.reason === null || !PROGRAMME_UPDATE_REASONS.includes(input.reason))) {
    return { accepted: false, code: 'REASON_REQUIRED' };
  }
  return { accepted: true };
}

/** Whether the board has said something newer than what a programme was made from: then every page of it says so. */
export function isOutdated(programme: { recommendationVersion: number }, newestVersion: number): boolean {
  return programme.recommendationVersion < newestVersion;
}

/** Whether a programme can be acknowledged: by the referring doctor, and only the newest, for nobody may confirm an outdated plan. */
export function mayAcknowledgeProgramme(input: {
  roles: readonly Role[];
  newest: boolean;
  outdated: boolean;
}): Ruling<'NOT_PERMITTED' | 'OUTDATED'> {
  if (!may(input.roles, 'programme.acknowledge')) return { accepted: false, code: 'NOT_PERMITTED' };
  return input.newest && !input.outdated ? { accepted: true } : { accepted: false, code: 'OUTDATED' };
}
