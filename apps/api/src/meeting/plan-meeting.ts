import { randomUUID } from 'node:crypto';
import type { FieldProblem, QuorumPolicy } from '@consilium/tumour-board';
import { type Actor, mayOn } from '../access/actor.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { invalidInput, notPermitted, type RefusalOutcome } from '../graphql/outcome.js';
import { MeetingEntity } from './meeting.entity.js';
import type { PlanMeetingInput } from './meeting.input.js';
import { instantOf, type WallTime } from './wall-time.js';

const LONGEST_TITLE = 200;
const DAY = 86_400_000;

/** Plans a meeting at a wall time of the board's zone, under the quorum policy that the board has today. */
export function planMeeting(
  work: UnitOfWork,
  actor: Actor,
  input: PlanMeetingInput,
): Promise<{ __typename: 'MeetingPlanned'; meetingId: string } | RefusalOutcome> {
  return work.command(actor, 'planMeeting', input, async (tx) => {
    if (!mayOn(actor, input.boardId, 'meeting.plan')) return notPermitted;
    const [board] = await tx.query<{ timeZone: string; quorumPolicy: QuorumPolicy; chairSeatIds: string[] }>(
      `select time_zone as "timeZone", quorum_policy as "quorumPolicy",
              array(select id::text from seat where seat.board_id = board.id and role = 'CHAIR' and ended_at is null) as "chairSeatIds"
       from board where id = $1`,
      [input.boardId],
    );
    if (!board) return notPermitted;
    const start = instantOf(input.wallTime, board.timeZone);
    const problems = [...titleProblems(input.title), ...startProblems(start, tx.now)];
    if (!board.chairSeatIds.includes(input.chairSeatId)) problems.push({ path: 'chairSeatId', code: 'UNKNOWN_REFERENCE' });
    if (problems.length > 0 || !start.instant) return invalidInput(problems);

    const id = randomUUID();
    await tx.insert(MeetingEntity, {
      id,
      boardId: input.boardId,
      title: input.title.trim(),
      wallTime: input.wallTime,
      timeZone: board.timeZone,
      startsAt: start.instant,
      channel: input.channel,
      chairSeatId: input.chairSeatId,
      quorumPolicy: board.quorumPolicy,
      state: 'PLANNED',
      version: 1,
      createdBy: actor.personId ?? undefined,
      createdAt: tx.now,
    });
    tx.emit({ kind: 'MEETING_CHANGED', boardId: input.boardId, meetingId: id });
    tx.trail({ boardId: input.boardId, action: 'meetingPlanned', subject: `meeting:${id}` });
    return { __typename: 'MeetingPlanned', meetingId: id };
  });
}

function titleProblems(title: string): FieldProblem[] {
  if (title.trim() === '') return [{ path: 'title', code: 'REQUIRED' }];
  if (title.length > LONGEST_TITLE) return [{ path: 'title', code: 'TOO_LONG', values: { maximum: LONGEST_TITLE } }];
  return /\p{Cc}/u.test(title) ? [{ path: 'title', code: 'CONTROL_CHARACTER' }] : [];
}

/** A meeting that began more than a day ago is a slip of the year, not a plan. */
function startProblems(start: WallTime, now: Date): FieldProblem[] {
  if (!start.instant) return [{ path: 'wallTime', code: start.code }];
  return start.instant.getTime() < now.getTime() - DAY ? [{ path: 'wallTime', code: 'DATE_OUT_OF_RANGE' }] : [];
}
