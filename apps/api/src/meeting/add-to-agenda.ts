import { randomUUID } from 'node:crypto';
import { DEFAULT_MINUTES, type FieldProblem, isReason, mayAddToAgenda, transitionCase } from '@consilium/tumour-board';
import { type Actor, mayOn, rolesOn } from '../access/actor.js';
import { lockCase } from '../case-file/load-case.js';
import { takeCaseStep } from '../case-file/take-case-step.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { invalidInput, notFound, notPermitted, type RefusalOutcome, stepNotAllowed } from '../graphql/outcome.js';
import { AgendaItemEntity } from './agenda-item.entity.js';
import { holdMeeting, loadMeeting, raiseVersion } from './meeting-at-hand.js';
import type { AddToAgendaInput } from './meeting.input.js';
import { reasonProblems } from './reason-problems.js';

/** As the table allows. */
const LONGEST_MINUTES = 60;

/**
 * Puts a ready case last on a meeting's list; after the lock only the chair can, and says why it cannot wait. A case that joins a
 * meeting already under way waits for its outcome at once, like the cases that were listed when the meeting opened.
 */
export function addToAgenda(
  work: UnitOfWork,
  actor: Actor,
  input: AddToAgendaInput,
): Promise<{ __typename: 'AgendaEdited'; meetingId: string } | RefusalOutcome> {
  return work.command(actor, 'addToAgenda', input, async (tx) => {
    const meeting = await loadMeeting(tx, input.meetingId);
    if (!meeting) return notFound;
    if (!mayOn(actor, meeting.boardId, 'agenda.edit')) return notPermitted;
    const stale = await holdMeeting(tx, meeting, input.seenVersion);
    if (stale) return stale;
    const subject = await lockCase(tx, input.caseId);
    if (!subject || subject.boardId !== meeting.boardId) return notFound;

    const roles = rolesOn(actor, meeting.boardId);
    const reason = input.urgentReason?.trim() || null;
    const alreadyListed = subject.state === 'LISTED' || subject.state === 'OUTCOME_PENDING';
    const ruling = mayAddToAgenda({ roles, meeting: meeting.state, caseState: subject.state, alreadyListed, reason });
    if (!ruling.accepted) {
      if (ruling.code === 'LIST_LOCKED') return { __typename: 'ListLocked', code: 'LIST_LOCKED' };
      if (ruling.code === 'REASON_REQUIRED') return invalidInput(reasonProblems('urgentReason', reason));
      return ruling.code === 'NOT_PERMITTED' ? notPermitted : stepNotAllowed(ruling.code);
    }
    // A case comes to the list with its file complete, or because the chair said that it comes as it is; both make it READY.
    if (subject.state !== 'READY') return stepNotAllowed('NOT_READY');
    const step = transitionCase({
      from: subject.state,
      to: 'LISTED',
      roles,
      file: subject.file,
      readiness: [],
      reason,
      identity: { identifiers: subject.identifierCount },
    });
    if (!step.accepted) return stepNotAllowed(step.code);
    const problems = inputProblems(input, reason);
    if (problems.length > 0) return invalidInput(problems);

    const id = randomUUID();
    const [{ position }] = (await tx.query<{ position: number }>(
      `select coalesce(max(position), 0) + 1 as position from agenda_item where meeting_id = $1 and state <> 'REMOVED'`,
      [meeting.id],
    )) as [{ position: number }];
    await tx.insert(AgendaItemEntity, {
      id,
      boardId: meeting.boardId,
      meetingId: meeting.id,
      caseId: subject.id,
      position,
      plannedMinutes: input.plannedMinutes ?? DEFAULT_MINUTES,
      state: 'LISTED',
      version: 1,
      lateReason: isReason(reason) ? reason : null,
    });
    await takeCaseStep(tx, subject, 'LISTED', reason);
    if (meeting.state === 'OPEN' || meeting.state === 'PAUSED') await takeCaseStep(tx, { ...subject, state: 'LISTED' }, 'OUTCOME_PENDING');
    await raiseVersion(tx, meeting);
    tx.emit({ kind: 'AGENDA_CHANGED', boardId: meeting.boardId, meetingId: meeting.id, agendaItemId: id });
    tx.trail({
      boardId: meeting.boardId,
      action: 'agendaItemAdded',
      subject: `agendaItem:${id}`,
      detail: { meetingId: meeting.id, caseId: subject.id, late: reason !== null },
    });
    return { __typename: 'AgendaEdited', meetingId: meeting.id };
  });
}

function inputProblems({ plannedMinutes }: AddToAgendaInput, reason: string | null): FieldProblem[] {
  const problems = reason === null ? [] : reasonProblems('urgentReason', reason);
  if (plannedMinutes == null || (plannedMinutes >= 1 && plannedMinutes <= LONGEST_MINUTES)) return problems;
  return [...problems, { path: 'plannedMinutes', code: 'OUT_OF_RANGE', values: { minimum: 1, maximum: LONGEST_MINUTES } }];
}
