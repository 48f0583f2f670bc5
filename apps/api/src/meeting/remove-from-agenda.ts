import { type AgendaItemState, type CaseState, mayRemoveFromAgenda } from '@consilium/tumour-board';
import { type Actor, mayOn, rolesOn } from '../access/actor.js';
import { remarkProblem } from '../case-file/reason-problem.js';
import { takeCaseStep } from '../case-file/take-case-step.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { invalidInput, notFound, notPermitted, type RefusalOutcome, stepNotAllowed } from '../graphql/outcome.js';
import { holdMeeting, loadMeeting, raiseVersion } from './meeting-at-hand.js';
import type { RemoveFromAgendaInput } from './meeting.input.js';
import { reasonProblems } from './reason-problems.js';

/** Takes a waiting case off the list: it is ready again for another meeting, and the items behind it move up. */
export function removeFromAgenda(
  work: UnitOfWork,
  actor: Actor,
  input: RemoveFromAgendaInput,
): Promise<{ __typename: 'AgendaEdited'; meetingId: string } | RefusalOutcome> {
  return work.command(actor, 'removeFromAgenda', input, async (tx) => {
    const meeting = await loadMeeting(tx, input.meetingId);
    if (!meeting) return notFound;
    if (!mayOn(actor, meeting.boardId, 'agenda.edit')) return notPermitted;
    const stale = await holdMeeting(tx, meeting, input.seenVersion);
    if (stale) return stale;
    const [item] = await tx.query<{ id: string; state: AgendaItemState; position: number; caseId: string; caseState: CaseState }>(
      `select item.id, item.state, item.position, patient_case.id as "caseId", patient_case.state as "caseState"
       from agenda_item item join patient_case on patient_case.id = item.case_id
       where item.meeting_id = $1 and item.id::text = $2 for update`,
      [meeting.id, input.agendaItemId],
    );
    if (!item) return notFound;

    const reason = input.reason.trim();
    const ruling = mayRemoveFromAgenda({ roles: rolesOn(actor, meeting.boardId), meeting: meeting.state, item: item.state, reason });
    if (!ruling.accepted) {
      if (ruling.code === 'LIST_LOCKED') return { __typename: 'ListLocked', code: 'LIST_LOCKED' };
      if (ruling.code === 'REASON_REQUIRED') return invalidInput(reasonProblems('reason', reason));
      return ruling.code === 'NOT_PERMITTED' ? notPermitted : stepNotAllowed(ruling.code);
    }
    const unfit = remarkProblem(reason);
    if (unfit) return invalidInput([unfit]);

    await tx.query(`update agenda_item set state = 'REMOVED', removed_reason = $2, version = version + 1 where id = $1`, [item.id, reason]);
    await tx.query(
      `update agenda_item set position = position - 1, version = version + 1 where meeting_id = $1 and state <> 'REMOVED' and position > $2`,
      [meeting.id, item.position],
    );
    // A case that was withdrawn in the meantime stays withdrawn.
    if (item.caseState === 'LISTED' || item.caseState === 'OUTCOME_PENDING') {
      await takeCaseStep(tx, { id: item.caseId, boardId: meeting.boardId, state: item.caseState }, 'READY', reason || null);
    }
    await raiseVersion(tx, meeting);
    tx.emit({ kind: 'AGENDA_CHANGED', boardId: meeting.boardId, meetingId: meeting.id, agendaItemId: item.id });
    tx.trail({
      boardId: meeting.boardId,
      action: 'agendaItemRemoved',
      subject: `agendaItem:${item.id}`,
      detail: { meetingId: meeting.id },
    });
    return { __typename: 'AgendaEdited', meetingId: meeting.id };
  });
}
