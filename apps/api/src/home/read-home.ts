import { CASE_STATES } from '@consilium/tumour-board';
import { type Actor, mayOn } from '../access/actor.js';
import { dayIn } from '../case-file/day-in.js';
import { loadCase } from '../case-file/load-case.js';
import { patientView } from '../case-file/patient-view.js';
import { readCaseSummaries } from '../case-file/read-case-summaries.js';
import type { Transaction } from '../database/transaction.js';
import { type AgendaItemView, type MeetingView, readAgendaItems, readMeeting } from '../meeting/read-meeting.js';
import { readProgramme } from '../programme/read-programmes.js';
import type { CareProgramme } from '../programme/programme.object.js';
import { readOpenBallotsFor } from '../voting/read-ballots.js';
import type { Home } from './home.object.js';

export type HomeView = Omit<Home, 'meetings' | 'toSign'> & { meetings: MeetingView[]; toSign: AgendaItemView[] };

const UNDER_WAY = CASE_STATES.filter((state) => state !== 'CLOSED' && state !== 'WITHDRAWN' && state !== 'REFERRED_UP');
const MOST = 20;

/** What waits for this person on all of their boards, whatever their roles: each screen shows the part that is its own. */
export async function readHome(tx: Transaction): Promise<HomeView> {
  const cases = await readCaseSummaries(tx, { states: UNDER_WAY });
  for (const boardId of new Set(cases.map((each) => each.boardId))) {
    const count = cases.filter((each) => each.boardId === boardId).length;
    tx.trail({ boardId, action: 'casesListed', subject: `board:${boardId}`, detail: { count } });
  }
  return {
    cases,
    meetings: await readMeetingsAhead(tx),
    openBallots: await readOpenBallotsFor(tx),
    toSign: await readItemsToSign(tx),
    programmes: await readProgrammesOfMine(tx),
  };
}

/** Meetings that are to come or under way, the next first; then the last one that took place on each board. */
async function readMeetingsAhead(tx: Transaction): Promise<MeetingView[]> {
  const rows = await tx.query<{ id: string }>(
    `(select id, 0 as rank, starts_at from meeting where state in ('PLANNED', 'PUBLISHED', 'LOCKED', 'OPEN', 'PAUSED') order by starts_at limit ${MOST})
     union all
     (select distinct on (board_id) id, 1, starts_at from meeting where state = 'CLOSED' order by board_id, starts_at desc)
     order by rank, starts_at`,
  );
  const meetings: MeetingView[] = [];
  for (const { id } of rows) {
    const meeting = await readMeeting(tx, id);
    if (meeting) meetings.push(meeting);
  }
  return meetings;
}

/** Items that were discussed, or whose wording stands and whose ballots are closed, and that nobody has signed. */
async function readItemsToSign(tx: Transaction): Promise<AgendaItemView[]> {
  const boards = boardsWhere(tx.actor, 'recommendation.sign');
  if (boards.length === 0) return [];
  return readAgendaItems(
    tx,
    `item.board_id = any ($1::uuid[]) and not exists (select from recommendation signed where signed.agenda_item_id = item.id)
     and (item.state = 'DISCUSSED' or (item.state = 'IN_DISCUSSION'
       and exists (select from recommendation_draft draft where draft.agenda_item_id = item.id)
       and not exists (select from ballot where ballot.agenda_item_id = item.id and ballot.state = 'OPEN')))`,
    [boards],
  );
}

/** The programme as it stands of each patient whom the actor treats, newest first. */
async function readProgrammesOfMine(tx: Transaction): Promise<CareProgramme[]> {
  const rows = await tx.query<{ id: string }>(
    `select id from (
       select distinct on (programme.case_id) programme.id, programme.issued_at
       from care_programme programme join patient_case subject on subject.id = programme.case_id
       where subject.referring_doctor_id = actor_id() and subject.board_id = any ($1::uuid[]) and subject.state <> 'CLOSED'
       order by programme.case_id, programme.version desc) newest
     order by issued_at desc limit ${MOST}`,
    [boardsWhere(tx.actor, 'programme.read')],
  );
  const programmes: CareProgramme[] = [];
  for (const { id } of rows) {
    const programme = await readProgramme(tx, id);
    const subject = programme && (await loadCase(tx, programme.caseId));
    if (programme && subject) programmes.push({ ...programme, patient: patientView(tx, subject, dayIn(tx.now, subject.timeZone)) });
  }
  return programmes;
}

function boardsWhere(actor: Actor, permission: Parameters<typeof mayOn>[2]): string[] {
  return [...new Set(actor.seats.map(({ boardId }) => boardId))].filter((boardId) => mayOn(actor, boardId, permission));
}
