import { randomUUID } from 'node:crypto';
import { rairThyroidPack } from '@consilium/thyroid';
import { acceptVote, type Confidence, mayVote, NO_DETAILS, type Seat, type VoteContent } from '@consilium/tumour-board';
import { type Actor, mayOn } from '../access/actor.js';
import type { Transaction } from '../database/transaction.js';
import { unknownLesions } from '../case-file/unknown-lesions.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { caseChanged, invalidInput, notFound, notPermitted, type RefusalOutcome } from '../graphql/outcome.js';
import { recusedPersons } from '../meeting/room.js';
import { type BallotAtHand, findBallot, idsOf, loadBallot } from './ballot-at-hand.js';
import type { CastVoteInput } from './ballot.input.js';
import { blindedReceipt, newBlinding } from './blinded-receipt.js';
import { lockBallotsShared, lockOwnVote } from './ballot-lock.js';
import { BallotResponseEntity } from './ballot-response.entity.js';
import { eligibleSeats } from './eligible-seats.js';
import { VoteEntity } from './vote.entity.js';

/**
 * Casts the actor's vote, or supersedes it; the earlier revisions stay. The voter must have read the case file as it is now. What is
 * answered names ids only: an answer is kept for repetition, and must not keep a vote's content outside the seal.
 */
export function castVote(
  work: UnitOfWork,
  actor: Actor,
  input: CastVoteInput,
): Promise<{ __typename: 'VoteCast'; ballotId: string; voteId: string } | RefusalOutcome> {
  return work.command(actor, 'castVote', input, async (tx) => {
    const found = await findBallot(tx, input.ballotId);
    if (!found) return notFound;
    if (!mayOn(actor, found.boardId, 'vote.cast')) return notPermitted;
    await lockBallotsShared(tx, found.agendaItemId);
    await lockOwnVote(tx, input.ballotId);
    const ballot = await loadBallot(tx, input.ballotId);
    if (!ballot) return notFound;
    if (input.pseudonym !== ballot.item.pseudonym) return invalidInput([{ path: 'pseudonym', code: 'INCONSISTENT' }]);

    const { item } = ballot;
    const cast = await lastOwnVote(tx, ballot);
    const eligible = eligibleSeats(item.room, {
      seatIds: ballot.eligibleSeatIds,
      recusedSeatIds: item.recusedSeatIds,
      at: tx.now.toISOString(),
    });
    const own = actor.seats.filter((seat) => seat.boardId === item.boardId);
    const seat = chooseSeat(own, cast?.seatId, eligible);
    const content = contentOf(input);
    const ruling = acceptVote({
      ballot: { state: ballot.state, caseVersion: item.caseFileVersion },
      seat,
      recused: own.some(({ personId }) => recusedPersons(item.room, item.recusedSeatIds).has(personId)),
      present: cast !== undefined || eligible.some(({ id }) => id === seat?.id),
      seenCaseVersion: input.seenCaseVersion,
      draft: content,
      pack: rairThyroidPack,
    });
    if (!ruling.accepted) {
      if (ruling.code === 'INVALID_VOTE') return invalidInput(ruling.problems);
      return ruling.code === 'CASE_CHANGED' ? caseChanged(item.caseFileVersion) : REFUSALS[ruling.code];
    }
    if (!seat || !actor.personId) return REFUSALS.NOT_SEATED;
    const unknown = await unknownLesions(tx, item.caseId, 'choices', content.choices);
    if (unknown.length > 0) return invalidInput(unknown);

    const voteId = randomUUID();
    const blinding = newBlinding();
    const subject = {
      ballotId: ballot.id,
      seatId: seat.id,
      revision: (cast?.revision ?? 0) + 1,
      caseVersion: input.seenCaseVersion,
      content,
    };
    const answer = {
      boardId: item.boardId,
      ballotId: ballot.id,
      seatId: seat.id,
      revision: subject.revision,
      receipt: blindedReceipt(subject, blinding),
      castAt: tx.now,
    };
    await tx.insert(VoteEntity, {
      ...answer,
      id: voteId,
      personId: actor.personId,
      content,
      blinding,
      caseFileVersion: subject.caseVersion,
    });
    await tx.insert(BallotResponseEntity, answer);
    tx.emit({ kind: 'VOTE_CAST', ...idsOf(ballot) });
    tx.trail({
      boardId: item.boardId,
      action: 'voteCast',
      subject: `ballot:${ballot.id}`,
      detail: { seatId: seat.id, revision: subject.revision },
    });
    return { __typename: 'VoteCast', ballotId: ballot.id, voteId };
  });
}

const REFUSALS = {
  BALLOT_CLOSED: { __typename: 'BallotClosed', code: 'BALLOT_CLOSED' },
  NOT_SEATED: { __typename: 'NotSeated', code: 'NOT_SEATED' },
  NOT_PRESENT: { __typename: 'NotPresent', code: 'NOT_PRESENT' },
  RECUSED: { __typename: 'Recused', code: 'RECUSED' },
} as const satisfies Record<string, RefusalOutcome>;

async function lastOwnVote(tx: Transaction, ballot: BallotAtHand): Promise<{ seatId: string; revision: number } | undefined> {
  const [last] = await tx.query<{ seatId: string; revision: number }>(
    'select seat_id as "seatId", revision from vote where ballot_id = $1 and person_id = $2 order by revision desc limit 1',
    [ballot.id, tx.actor.personId],
  );
  return last;
}

/** One person, one vote: the seat they have voted with, else the one that is eligible, else any that could be. */
function chooseSeat(own: readonly Seat[], votedWith: string | undefined, eligible: readonly { id: string }[]): Seat | null {
  return (
    own.find(({ id }) => id === votedWith) ??
    own.find(({ id }) => eligible.some((seat) => seat.id === id)) ??
    own.find(mayVote) ??
    own[0] ??
    null
  );
}

/** The vote with every detail said, so that what is not known is `null` and hashes alike everywhere. */
function contentOf(input: CastVoteInput): VoteContent {
  return {
    kind: input.kind,
    choices: input.choices.map(({ rank, option, details, trialPreferred }) => ({
      rank,
      option,
      details: { ...NO_DETAILS, ...details },
      trialPreferred,
    })),
    confidence: (input.confidence ?? null) as Confidence | null,
    rationale: input.rationale?.trim() || null,
  };
}
