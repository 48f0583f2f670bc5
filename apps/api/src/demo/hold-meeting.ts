import type { AttendanceMode } from '@consilium/tumour-board';
import { addToAgenda } from '../meeting/add-to-agenda.js';
import { moveMeeting } from '../meeting/move-meeting.js';
import { openItem } from '../meeting/open-item.js';
import { planMeeting } from '../meeting/plan-meeting.js';
import { recordAttendance } from '../meeting/record-attendance.js';
import { draftRecommendation } from '../recommendation/draft-recommendation.js';
import { signRecommendation } from '../recommendation/sign-recommendation.js';
import { castVote } from '../voting/cast-vote.js';
import { closeBallot } from '../voting/close-ballot.js';
import { openBallot } from '../voting/open-ballot.js';
import { revealBallot } from '../voting/reveal-ballot.js';
import { DEMO_BOARD_ID } from './people.js';
import type { PreparedCase } from './prepare-case.js';
import { done, seatOf, type Stage } from './stage.js';
import type { Story } from './stories.js';

export interface PlannedMeeting {
  id: string;
  version: number;
  items: { id: string; case: PreparedCase }[];
}

/** Plans a meeting and puts cases on its list, in their order. */
export async function planList(stage: Stage, key: string, title: string, wallTime: string, cases: PreparedCase[]): Promise<PlannedMeeting> {
  const { work, cast } = stage;
  const coordinator = cast('coordinator');
  const planned = done(
    title,
    await planMeeting(work, coordinator, {
      key: `demo-${key}`,
      boardId: DEMO_BOARD_ID,
      title,
      wallTime,
      channel: 'HYBRID',
      chairSeatId: seatOf(cast('chair'), 'CHAIR'),
    }),
  );
  const meeting: PlannedMeeting = { id: planned.meetingId, version: await versionOf(stage, planned.meetingId), items: [] };
  for (const each of cases) {
    const input = { key: `demo-${key}-${each.id}`, meetingId: meeting.id, seenVersion: meeting.version, caseId: each.id };
    done(`${title}: ${each.pseudonym}`, await addToAgenda(work, coordinator, input));
    meeting.version = await versionOf(stage, meeting.id);
  }
  const items = await work.read(coordinator, (tx) =>
    tx.query<{ id: string; caseId: string }>('select id, case_id as "caseId" from agenda_item where meeting_id = $1 order by position', [
      meeting.id,
    ]),
  );
  meeting.items = items.flatMap(({ id, caseId }) => cases.filter((each) => each.id === caseId).map((each) => ({ id, case: each })));
  return meeting;
}

export async function takeMeeting(
  stage: Stage,
  meeting: PlannedMeeting,
  who: string,
  to: 'PUBLISHED' | 'LOCKED' | 'OPEN' | 'CLOSED',
): Promise<void> {
  const input = { key: `demo-${meeting.id}-${to}`, meetingId: meeting.id, seenVersion: meeting.version, to };
  done(`the meeting to ${to}`, await moveMeeting(stage.work, stage.cast(who), input));
  meeting.version = await versionOf(stage, meeting.id);
}

export async function join(stage: Stage, meeting: PlannedMeeting, logins: readonly (readonly [string, AttendanceMode])[]): Promise<void> {
  for (const [login, mode] of logins) {
    const input = { key: `demo-${meeting.id}-${login}`, meetingId: meeting.id, kind: 'JOINED' as const, mode };
    done(`${login} joins`, await recordAttendance(stage.work, stage.cast(login), input));
  }
}

/** One case, from opening it to the chair's signature. */
export async function discuss(
  stage: Stage,
  item: PlannedMeeting['items'][number],
  story: Story,
  minutes: (n: number) => void,
): Promise<string> {
  const { work, cast } = stage;
  const chair = cast('chair');
  const key = (step: string) => `demo-${item.id}-${step}`;
  const { pseudonym, fileVersion } = item.case;
  minutes(0);
  done('open', await openItem(work, chair, { key: key('open'), agendaItemId: item.id, seenVersion: 1 }));
  minutes(2);
  const { ballotId } = done(
    'ballot',
    await openBallot(work, chair, { key: key('ballot'), agendaItemId: item.id, pseudonym, seenCaseVersion: fileVersion }),
  );
  for (const [login, vote] of Object.entries(story.votes)) {
    done(
      `${login} votes`,
      await castVote(work, cast(login), { key: key(login), ballotId, pseudonym, seenCaseVersion: fileVersion, ...vote }),
    );
  }
  minutes(4);
  done('close', await closeBallot(work, chair, { key: key('close'), ballotId }));
  done('reveal', await revealBallot(work, chair, { key: key('reveal'), ballotId }));
  minutes(8);
  done(
    'draft',
    await draftRecommendation(work, chair, { key: key('draft'), agendaItemId: item.id, seenVersion: 0, content: story.recommendation }),
  );
  minutes(9);
  const signed = done(
    'sign',
    await signRecommendation(work, chair, {
      key: key('sign'),
      agendaItemId: item.id,
      pseudonym,
      seenVersion: 1,
      seenCaseVersion: fileVersion,
      asAdvice: false,
    }),
  );
  return signed.recommendationId;
}

async function versionOf(stage: Stage, meetingId: string): Promise<number> {
  const [row] = await stage.work.read(stage.cast('coordinator'), (tx) =>
    tx.query<{ version: number }>('select version from meeting where id = $1', [meetingId]),
  );
  return row?.version ?? 0;
}
