import type { AgendaItemState, BallotState } from '@consilium/tumour-board';
import { lastBallot } from './chair-step.js';

export const PROJECTOR_PANELS = ['QUESTION', 'HISTORY', 'IMAGING', 'VOTE', 'DECISION'] as const;
export type ProjectorPanel = (typeof PROJECTOR_PANELS)[number];

/** The panel that belongs to what is happening: opened → question, ballot → vote, revealed → its result, signed → decision. */
export function panelOf(item: {
  state: AgendaItemState;
  ballots: readonly { round: number; state: BallotState }[];
  signed: boolean;
}): ProjectorPanel {
  if (item.signed) return 'DECISION';
  const ballot = lastBallot(item.ballots);
  return ballot && ballot.state !== 'VOIDED' ? 'VOTE' : 'QUESTION';
}

/**
 * What names a moment of the meeting. A panel chosen by hand holds until the next moment, then the projector follows again.
 *
 * @example the ballot of item a opens → another moment than a before it
 */
export function momentOf(itemId: string, item: Parameters<typeof panelOf>[0]): string {
  const ballot = lastBallot(item.ballots);
  return [itemId, item.signed ? 'SIGNED' : item.state, ballot?.round ?? 0, ballot?.state ?? 'NONE'].join('/');
}
