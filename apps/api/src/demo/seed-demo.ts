import { addDays } from '@consilium/tumour-board';
import type { DataSource } from 'typeorm';
import { HOUSE } from '../access/actor.js';
import { dayIn } from '../case-file/day-in.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { Logger } from '../logger.js';
import { demoCases } from './cases/demo-cases.js';
import { assembleCast } from './demo-actor.js';
import { followThrough } from './follow-through.js';
import { discuss, join, planList, takeMeeting } from './hold-meeting.js';
import { DEMO_BOARD_ID } from './people.js';
import { prepareCase, type PreparedCase } from './prepare-case.js';
import { seedPeople } from './seed-people.js';
import type { Stage } from './stage.js';
import { STORIES } from './stories.js';

const IN_PREPARATION = 'Next board: list in preparation';
const DAYS_AGO = 16;

const PAST = ['C06', 'C01', 'C17', 'C19'];
const READY = ['C05', 'C08', 'C11', 'C14'];
const PREPARED = ['C04', 'C09'];

const ATTENDANCE = [
  ['chair', 'ROOM'],
  ['coordinator', 'ROOM'],
  ['nuclear', 'ROOM'],
  ['oncologist', 'ROOM'],
  ['surgeon', 'ROOM'],
  ['radiologist', 'VIDEO'],
  ['radiotherapist', 'VIDEO'],
  ['nurse', 'ROOM'],
] as const;

/**
 * Sets up the demonstration board through the product's own commands, each by the person whose task it is: one past meeting with
 * decisions and programmes, one ready to open, one in preparation. Starting again finds it there and leaves it alone; a start that was
 * cut off goes on where it stopped, since every command carries a key of its own.
 */
export async function seedDemo(source: DataSource, logger: Logger): Promise<void> {
  let now = new Date();
  const work = new UnitOfWork(source, () => now);
  const today = dayIn(now, 'Europe/Paris');
  await seedPeople(work);
  const [finished] = await work.read(HOUSE, (tx) =>
    tx.query('select 1 from meeting where board_id = $1 and title = $2', [DEMO_BOARD_ID, IN_PREPARATION]),
  );
  if (finished) return;

  const cast = await assembleCast(work);
  const stage: Stage = { work, cast, today, at: (day, time) => void (now = new Date(`${day}T${time}:00Z`)) };
  await holdPastMeeting({ ...stage, today: addDays(today, -DAYS_AGO - 9) });

  now = new Date();
  const cases = demoCases(today);
  const prepare = (ids: readonly string[], until: 'SUBMITTED' | 'IN_PREPARATION' | 'READY') =>
    inOrder(ids, (id, index) => prepareCase(stage, pick(cases, id), index % 2 === 0 ? 'referrer' : 'referrer2', until));
  const ready = await planList(
    stage,
    'ready',
    'Board of the week: ready to open',
    `${today}T${wallClock(now)}`,
    await prepare(READY, 'READY'),
  );
  await takeMeeting(stage, ready, 'coordinator', 'PUBLISHED');
  await takeMeeting(stage, ready, 'coordinator', 'LOCKED');

  const prepared = await prepare(PREPARED, 'READY');
  await prepare(['C02'], 'IN_PREPARATION');
  await prepare(['C12'], 'SUBMITTED');
  await planList(stage, 'next', IN_PREPARATION, `${addDays(today, 9)}T14:00`, prepared);
  logger.write('info', 'demonstrationBoardCreated');
}

/** Nine days of preparation, one meeting, and the talks with the patients in the week after. */
async function holdPastMeeting(stage: Stage): Promise<void> {
  const meetingDay = addDays(stage.today, 9);
  const cases = demoCases(stage.today);
  stage.at(stage.today, '09:00');
  const prepared = await inOrder(PAST, (id, index) =>
    prepareCase(stage, pick(cases, id), index % 2 === 0 ? 'referrer' : 'referrer2', 'READY'),
  );
  const meeting = await planList(stage, 'past', 'Board of two weeks ago', `${meetingDay}T14:00`, prepared);
  await takeMeeting(stage, meeting, 'coordinator', 'PUBLISHED');
  stage.at(addDays(meetingDay, -1), '13:00');
  await takeMeeting(stage, meeting, 'coordinator', 'LOCKED');
  stage.at(meetingDay, '13:00');
  await takeMeeting(stage, meeting, 'chair', 'OPEN');
  await join(stage, meeting, ATTENDANCE);

  const signed: { subject: PreparedCase; id: string; recommendationId: string }[] = [];
  for (const [index, item] of meeting.items.entries()) {
    const id = PAST[index] ?? '';
    const story = STORIES[id];
    if (!story) continue;
    const minutes = (offset: number) => stage.at(meetingDay, `13:${String(2 + index * 10 + offset).padStart(2, '0')}`);
    signed.push({ subject: item.case, id, recommendationId: await discuss(stage, item, story, minutes) });
  }
  stage.at(meetingDay, '13:50');
  await takeMeeting(stage, meeting, 'chair', 'CLOSED');
  for (const [index, { subject, id, recommendationId }] of signed.entries()) {
    const story = STORIES[id];
    if (story) await followThrough(stage, subject, story, recommendationId, addDays(meetingDay, 3 + index));
  }
}

function pick<T extends { id: string }>(cases: T[], id: string): T {
  const found = cases.find((each) => each.id === id);
  if (!found) throw new Error(`There is no published case ${id}`);
  return found;
}

async function inOrder<T, R>(items: readonly T[], run: (item: T, index: number) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const [index, item] of items.entries()) results.push(await run(item, index));
  return results;
}

/** The next full quarter of an hour in the board's zone, so that the meeting that waits to be opened is about to begin. */
function wallClock(now: Date): string {
  const quarter = new Date(Math.ceil((now.getTime() + 1) / 900_000) * 900_000);
  const text = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', hour: '2-digit', minute: '2-digit' }).format(quarter);
  return dayIn(quarter, 'Europe/Paris') === dayIn(now, 'Europe/Paris') ? text : '23:45';
}
