import { acceptVote, type Seat, type VoteContent, type VoteRuling } from '@consilium/tumour-board';
import { rairThyroidPack } from '@consilium/thyroid';
import { useCommand } from '../../apollo/use-command.js';
import { CastVoteDocument, type BallotPartsFragment, type VotingItemFragment } from '../../gql/graphql.js';
import { useDraft } from '../../parts/use-draft.js';
import { contentOf, draftOf, EMPTY_VOTE, type VoteDraft } from './vote-draft.js';

export interface VoteContext {
  item: VotingItemFragment;
  ballot: BallotPartsFragment;
  /** The seat that the person votes with; `null` without one. */
  seat: Seat | null;
  recused: boolean;
  present: boolean;
}

/** The draft of one vote, whether it can be sent, and sending it. Nothing counts as cast before the server has said so. */
export function useCastVote({ item, ballot, seat, recused, present }: VoteContext) {
  const command = useCommand(CastVoteDocument, 'VoteCast');
  const draft = useDraft<VoteDraft>(`vote.${ballot.id}`, EMPTY_VOTE);
  const content = contentOf(draft.value);
  const ruling: VoteRuling = acceptVote({
    ballot,
    seat,
    recused,
    present,
    seenCaseVersion: item.summary.version,
    draft: content,
    pack: rairThyroidPack,
  });

  async function send(): Promise<boolean> {
    const done = await command.run({
      ballotId: ballot.id,
      pseudonym: item.summary.patient.pseudonym,
      seenCaseVersion: item.summary.version,
      ...content,
    });
    if (done) draft.discard(EMPTY_VOTE);
    return done !== null;
  }
  return {
    draft,
    ruling,
    command,
    send,
    /** Something was entered that has not been sent. */
    unsent: draft.value.kind !== null,
    /** Starts from the vote that is recorded. */
    changeRecorded: () => ballot.myVote && draft.change(draftOf(plainVote(ballot.myVote))),
    /** Throws away what was entered; a recorded vote stays. */
    keepRecorded: () => draft.discard(EMPTY_VOTE),
  };
}

/** A vote as the rules know it, without the type names of the wire. */
export function plainVote(vote: NonNullable<BallotPartsFragment['myVote']>): VoteContent {
  return {
    kind: vote.kind,
    choices: vote.choices.map(({ rank, option, trialPreferred, details: { __typename, ...details } }) => ({
      rank,
      option,
      trialPreferred,
      details,
    })),
    confidence: vote.confidence === 1 || vote.confidence === 2 || vote.confidence === 3 ? vote.confidence : null,
    rationale: vote.rationale,
  };
}
