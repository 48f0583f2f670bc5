import type { BallotState, Tally, VoteContent } from '@consilium/tumour-board';
import type { Room } from '../meeting/room.js';
import type { Ballot, CastVote, RevealedVote } from './ballot.object.js';
import { eligibleSeats } from './eligible-seats.js';

/** A ballot as stored, as far as it may leave the database. */
export interface BallotRow {
  id: string;
  agendaItemId: string;
  meetingId: string;
  round: number;
  state: BallotState;
  caseVersion: number;
  reason: string | null;
  openedAt: string;
  closedAt: string | null;
  revealedAt: string | null;
  eligibleSeatIds: string[];
  responses: { seatId: string; castAt: string }[];
  myVote: (Omit<CastVote, 'castAt' | keyof VoteContent> & { castAt: string; content: VoteContent }) | null;
  tally: Tally | null;
  merkleRoot: string | null;
  votes: { specialty: RevealedVote['specialty']; content: VoteContent }[];
}

/**
 * A ballot as one JSON value, for a query over `ballot`. Before the reveal no content of a vote is selected but the actor's own; after it
 * the votes come without names, in an order that says nothing of who and when.
 */
export const BALLOT_JSON = `json_build_object('id', ballot.id, 'agendaItemId', ballot.agenda_item_id, 'meetingId', ballot.meeting_id,
  'round', ballot.round, 'state', ballot.state, 'caseVersion', ballot.case_file_version, 'reason', ballot.reason,
  'openedAt', ballot.opened_at, 'closedAt', ballot.closed_at, 'revealedAt', ballot.revealed_at, 'eligibleSeatIds', ballot.eligible_seat_ids,
  'responses', coalesce((select json_agg(json_build_object('seatId', answer.seat_id, 'castAt', answer.cast_at) order by answer.cast_at, answer.seat_id)
    from (select distinct on (seat_id) seat_id, cast_at from ballot_response where ballot_id = ballot.id order by seat_id, revision desc) answer), '[]'::json),
  'myVote', (select json_build_object('id', vote.id, 'revision', vote.revision, 'receipt', vote.receipt, 'castAt', vote.cast_at, 'content', vote.content)
    from vote where vote.ballot_id = ballot.id and vote.person_id = actor_id() order by vote.revision desc limit 1),
  'tally', case when ballot.state = 'REVEALED' then ballot.tally end,
  'merkleRoot', ballot.merkle_root,
  'votes', case when ballot.state = 'REVEALED' then coalesce((select json_agg(json_build_object('specialty', counted.specialty, 'content', counted.content)
      order by counted.specialty, counted.receipt)
    from (select distinct on (vote.seat_id) seat.specialty, vote.content, vote.receipt
      from vote join seat on seat.id = vote.seat_id where vote.ballot_id = ballot.id order by vote.seat_id, vote.revision desc) counted), '[]'::json)
    else '[]'::json end)`;

/** The ballot that clients see. While it is open, who may vote depends on who is in the meeting at `at`. */
export function ballotView(row: BallotRow, room: Room, recusedSeatIds: readonly string[], at: string): Ballot {
  const { eligibleSeatIds, tally, votes, myVote, openedAt, closedAt, revealedAt, responses, ...ballot } = row;
  const answered = responses.map(({ seatId }) => seatId);
  const open = row.state === 'OPEN';
  return {
    ...ballot,
    openedAt: new Date(openedAt),
    closedAt: closedAt === null ? null : new Date(closedAt),
    revealedAt: revealedAt === null ? null : new Date(revealedAt),
    eligible: open
      ? eligibleSeats(room, { seatIds: [...answered, ...eligibleSeatIds], recusedSeatIds, at })
      : room.seats.filter((seat) => eligibleSeatIds.includes(seat.id)),
    responses: responses.map(({ seatId, castAt }) => ({ seatId, castAt: new Date(castAt) })),
    myVote: myVote ? castVoteView(myVote) : null,
    tally: tally as Ballot['tally'],
    votes: votes.map(({ specialty, content }) => ({ specialty, ...content }) as RevealedVote),
  };
}

function castVoteView({ content, castAt, ...vote }: NonNullable<BallotRow['myVote']>): CastVote {
  return { ...vote, ...(content as Omit<CastVote, 'id'>), castAt: new Date(castAt) };
}
