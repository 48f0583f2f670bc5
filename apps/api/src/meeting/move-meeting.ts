import { type AgendaItemState, type CaseState, MEETING_TRANSITIONS, transitionMeeting } from '@consilium/tumour-board';
import { type Actor, mayOn, rolesOn } from '../access/actor.js';
import { takeCaseStep } from '../case-file/take-case-step.js';
import type { Transaction } from '../database/transaction.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { notFound, notPermitted, type RefusalOutcome, stepNotAllowed } from '../graphql/outcome.js';
import { holdMeeting, loadMeeting, type MeetingAtHand, raiseVersion } from './meeting-at-hand.js';
import type { MoveMeetingInput } from './meeting.input.js';

interface ListedCase {
  id: string;
  state: AgendaItemState;
  caseId: string;
  caseState: CaseState;
}

/**
 * Takes a meeting one step: publishes its list, locks it, opens, pauses and closes the meeting, or cancels it.
 *
 * When it opens, the listed cases wait for their outcome; when it closes, the cases that were never reached are ready for another meeting,
 * and so are all of them when it is cancelled.
 */
export function moveMeeting(
  work: UnitOfWork,
  actor: Actor,
  input: MoveMeetingInput,
): Promise<{ __typename: 'MeetingMoved'; meetingId: string } | RefusalOutcome> {
  return work.command(actor, 'moveMeeting', input, async (tx) => {
    const meeting = await loadMeeting(tx, input.meetingId);
    if (!meeting) return notFound;
    if (!MEETING_TRANSITIONS.some(({ by }) => mayOn(actor, meeting.boardId, by))) return notPermitted;
    const stale = await holdMeeting(tx, meeting, input.seenVersion);
    if (stale) return stale;
    const items = await holdListedCases(tx, meeting);

    const reason = input.reason?.trim() || null;
    const ruling = transitionMeeting({
      from: meeting.state,
      to: input.to,
      roles: rolesOn(actor, meeting.boardId),
      facts: {
        ...(await loadFacts(tx, meeting)),
        casesNotReady: items.filter((item) => item.state === 'LISTED' && item.caseState !== 'LISTED').length,
        itemsInDiscussion: items.filter((item) => item.state === 'IN_DISCUSSION').length,
        reason,
      },
    });
    if (!ruling.accepted) return ruling.code === 'NOT_PERMITTED' ? notPermitted : stepNotAllowed(ruling.code);

    const waiting = items.filter((item) => item.state === 'LISTED');
    if (meeting.state === 'LOCKED' && input.to === 'OPEN') await stepCases(tx, meeting, waiting, 'OUTCOME_PENDING', null);
    if (input.to === 'CLOSED') await leaveOut(tx, meeting, waiting, 'NOT_REACHED', null);
    if (input.to === 'CANCELLED') await leaveOut(tx, meeting, waiting, 'REMOVED', reason);
    await raiseVersion(tx, meeting, { state: input.to, cancelledReason: input.to === 'CANCELLED' ? reason : null });
    tx.emit({ kind: 'MEETING_CHANGED', boardId: meeting.boardId, meetingId: meeting.id });
    tx.trail({
      boardId: meeting.boardId,
      action: 'meetingMoved',
      subject: `meeting:${meeting.id}`,
      detail: { from: meeting.state, to: input.to },
    });
    return { __typename: 'MeetingMoved', meetingId: meeting.id };
  });
}

/** The items of the list with their cases, which nobody else takes a step with until this transaction ends. */
function holdListedCases(tx: Transaction, meeting: MeetingAtHand): Promise<ListedCase[]> {
  return tx.query<ListedCase>(
    `select item.id, item.state, patient_case.id as "caseId", patient_case.state as "caseState"
     from agenda_item item join patient_case on patient_case.id = item.case_id
     where item.meeting_id = $1 and item.state <> 'REMOVED' order by patient_case.id for update`,
    [meeting.id],
  );
}

async function loadFacts(tx: Transaction, meeting: MeetingAtHand): Promise<{ chairNamed: boolean; ballotsPending: number }> {
  const [facts] = await tx.query<{ chairNamed: boolean; ballotsPending: number }>(
    `select exists (select from seat where seat.id = meeting.chair_seat_id and seat.ended_at is null) as "chairNamed",
            (select count(*)::int from ballot where ballot.meeting_id = meeting.id and ballot.state in ('OPEN', 'CLOSED')) as "ballotsPending"
     from meeting where meeting.id = $1`,
    [meeting.id],
  );
  return facts ?? { chairNamed: false, ballotsPending: 0 };
}

async function leaveOut(
  tx: Transaction,
  meeting: MeetingAtHand,
  items: ListedCase[],
  state: 'NOT_REACHED' | 'REMOVED',
  reason: string | null,
): Promise<void> {
  await tx.query(
    'update agenda_item set state = $2, removed_reason = $3, closed_at = $4, version = version + 1 where id = any ($1::uuid[])',
    [items.map(({ id }) => id), state, reason, tx.now],
  );
  await stepCases(tx, meeting, items, 'READY', reason);
}

/** A case that left the meeting's hands in the meantime, such as one that was withdrawn, stays where it is. */
async function stepCases(
  tx: Transaction,
  meeting: MeetingAtHand,
  items: ListedCase[],
  to: CaseState,
  reason: string | null,
): Promise<void> {
  for (const { caseId, caseState } of items) {
    if (caseState !== 'LISTED' && caseState !== 'OUTCOME_PENDING') continue;
    await takeCaseStep(tx, { id: caseId, boardId: meeting.boardId, state: caseState }, to, reason);
  }
}
