import {
  type CastVote,
  lastRevisions,
  mayReveal,
  merkleRoot,
  type Specialty,
  type Tally,
  tallyVotes,
  type VoteContent,
} from '@consilium/tumour-board';
import { type Actor, mayOn, rolesOn } from '../access/actor.js';
import { sha256 } from '../access/append-trail.js';
import type { Transaction } from '../database/transaction.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { notFound, notPermitted, type RefusalOutcome, stepNotAllowed } from '../graphql/outcome.js';
import { type BallotAtHand, findBallot, idsOf, loadBallot } from './ballot-at-hand.js';
import type { RevealBallotInput } from './ballot.input.js';
import { blindedReceipt } from './blinded-receipt.js';
import { lockBallotsAlone } from './ballot-lock.js';

/**
 * Shows a closed round to the board and counts it. The seal opens first, since not even this command can read a sealed vote; then the
 * votes are counted and compared with what the close stored. If they are not exactly those, nothing is revealed and the seal stays.
 */
export function revealBallot(
  work: UnitOfWork,
  actor: Actor,
  input: RevealBallotInput,
): Promise<{ __typename: 'BallotRevealed'; ballotId: string } | RefusalOutcome> {
  return work.command(actor, 'revealBallot', input, async (tx) => {
    const found = await findBallot(tx, input.ballotId);
    if (!found) return notFound;
    if (!mayOn(actor, found.boardId, 'ballot.reveal')) return notPermitted;
    await lockBallotsAlone(tx, found.agendaItemId);
    const ballot = await loadBallot(tx, input.ballotId);
    if (!ballot) return notFound;
    const ruling = mayReveal({ roles: rolesOn(actor, ballot.item.boardId), ballot });
    if (!ruling.accepted) {
      if (ruling.code === 'NOT_PERMITTED') return notPermitted;
      return ballot.state === 'OPEN' ? { __typename: 'BallotOpen', code: 'BALLOT_OPEN' } : stepNotAllowed(ruling.code);
    }

    await tx.query(
      `update ballot set state = 'REVEALED', revealed_at = $3, version = version + 1 where id = $1 and version = $2 and state = 'CLOSED'`,
      [ballot.id, ballot.version, tx.now],
    );
    const tally = await countVotes(tx, ballot);
    await tx.query('update ballot set tally = $3, version = version + 1 where id = $1 and version = $2', [
      ballot.id,
      ballot.version + 1,
      JSON.stringify(tally),
    ]);
    tx.emit({ kind: 'BALLOT_REVEALED', ...idsOf(ballot) });
    tx.trail({ boardId: ballot.item.boardId, action: 'ballotRevealed', subject: `ballot:${ballot.id}` });
    return { __typename: 'BallotRevealed', ballotId: ballot.id };
  });
}

/** @throws Error when the votes are not exactly those that the ballot was closed with */
async function countVotes(tx: Transaction, ballot: BallotAtHand): Promise<Tally> {
  const votes = await tx.query<CastVote & { specialty: Specialty; content: VoteContent; caseVersion: number; blinding: string }>(
    `select vote.seat_id as "seatId", seat.specialty, vote.revision, vote.content, vote.case_file_version as "caseVersion", vote.blinding
     from vote join seat on seat.id = vote.seat_id where vote.ballot_id = $1`,
    [ballot.id],
  );
  const tally = tallyVotes(votes);
  const receipts = (lastRevisions(votes) as typeof votes).map((vote) => blindedReceipt({ ...vote, ballotId: ballot.id }, vote.blinding));
  if (tally.responses !== ballot.responseCount || merkleRoot(receipts, sha256) !== ballot.merkleRoot) {
    throw new Error('The votes are not those that the ballot was closed with');
  }
  return tally;
}
