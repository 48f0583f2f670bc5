import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { BoardUnderTest } from '../support/board-under-test';
import type { Answer, GraphqlClient } from '../support/graphql-client';

const ROUNDS = 200;
const VOTERS = ['nuclear', 'oncologist', 'surgeon', 'radiologist', 'radiotherapist', 'interventional', 'pathologist', 'endocrinologist'];
const OPTIONS = ['SURGERY', 'STOP_OR_PAUSE', 'NO_RECOMMENDATION'] as const;

interface Item {
  agendaItemId: string;
  pseudonym: string;
  caseVersion: number;
}

describe('closing a ballot while eight people vote', () => {
  let board: BoardUnderTest;
  let chair: GraphqlClient;
  let voters: GraphqlClient[];
  let item: Item;

  beforeAll(async () => {
    board = await BoardUnderTest.start();
    chair = await board.as('chair');
    voters = await Promise.all(VOTERS.map((login) => board.as(login)));
    item = await caseInDiscussion(board, chair, voters);
  });
  afterAll(() => board.stop());

  it(`counts every accepted vote and no other, ${ROUNDS} times over`, async () => {
    let refusedByTheClose = 0;
    let acceptedBeforeIt = 0;
    for (let round = 1; round <= ROUNDS; round += 1) {
      const { ballot } = await chair.command(
        'openBallot',
        'OpenBallotInput',
        { ...identity(item), agendaItemId: item.agendaItemId, reason: round === 1 ? null : `the board votes for the ${round}th time` },
        'BallotOpened',
        'ballot { id round }',
      );
      expect(ballot.round).toBe(round);

      const casting = voters.map((voter) => voteTwice(voter, ballot.id, item));
      await pause(randomInt(0, 120));
      const closing = await close(chair, ballot.id);
      expect(closing).toMatchObject({ __typename: 'BallotWasClosed', ballot: { state: 'CLOSED', tally: null, votes: [] } });
      const late = await cast(pick(voters), ballot.id, item, 'SURGERY');
      expect(late.__typename).toBe('BallotClosed');

      const answers = (await Promise.all(casting)).flat();
      const accepted = answers.filter(({ answer }) => answer.__typename === 'VoteCast');
      const refused = answers.filter(({ answer }) => answer.__typename === 'BallotClosed');
      expect(accepted.length + refused.length).toBe(answers.length);
      refusedByTheClose += refused.length;
      acceptedBeforeIt += accepted.length;

      const { ballot: revealed } = await reveal(chair, ballot.id);
      const counted = lastOfEachVoter(accepted);
      expect(revealed.tally.responses).toBe(counted.length);
      expect(revealed.votes).toHaveLength(counted.length);
      expect(new Map(revealed.tally.options.map((each: Answer) => [each.option, each.first]))).toEqual(
        new Map(
          OPTIONS.map((option) => [option, counted.filter((each) => each.option === option).length] as const).filter(([, n]) => n > 0),
        ),
      );
      const stored = await board.sql<{ votes: number; responses: number }>(
        `select (select count(*)::int from vote where ballot_id = $1) as votes,
                (select count(*)::int from ballot_response where ballot_id = $1) as responses`,
        [ballot.id],
      );
      expect(stored).toEqual([{ votes: accepted.length, responses: accepted.length }]);
    }
    // Without both, the race was never run.
    expect(refusedByTheClose).toBeGreaterThan(ROUNDS / 4);
    expect(acceptedBeforeIt).toBeGreaterThan(ROUNDS);
  }, 900_000);
});

function identity({ pseudonym, caseVersion }: Item) {
  return { pseudonym, seenCaseVersion: caseVersion };
}

function pick<T>(list: readonly T[]): T {
  return list[randomInt(list.length)] as T;
}

/** A voter who taps, and changes their mind a moment later: on two devices, without waiting for the first answer. */
async function voteTwice(voter: GraphqlClient, ballotId: string, item: Item) {
  const once = async (after: number) => {
    await pause(after);
    const option = pick(OPTIONS);
    return { voter, option, answer: await cast(voter, ballotId, item, option) };
  };
  return Promise.all([once(randomInt(0, 60)), once(randomInt(0, 120))]);
}

function lastOfEachVoter<T extends { voter: GraphqlClient; answer: Answer }>(accepted: T[]): T[] {
  const last = new Map<GraphqlClient, T>();
  for (const each of accepted) {
    const other = last.get(each.voter);
    if (!other || other.answer.vote.revision < each.answer.vote.revision) last.set(each.voter, each);
  }
  return [...last.values()];
}

function cast(voter: GraphqlClient, ballotId: string, item: Item, option: string): Promise<Answer> {
  const details = { measures: [], site: 'neck', intent: 'CURATIVE', remark: 'until the next scan' };
  const choices = [{ rank: 1, option, details, trialPreferred: false }];
  return voter.command(
    'castVote',
    'CastVoteInput',
    { ...identity(item), ballotId, kind: 'CHOICE', choices, confidence: 2 },
    'VoteCast',
    'vote { revision }',
  );
}

function close(chair: GraphqlClient, ballotId: string): Promise<Answer> {
  return chair.command(
    'closeBallot',
    'CloseBallotInput',
    { ballotId },
    'BallotWasClosed',
    'ballot { state tally { responses } votes { kind } }',
  );
}

function reveal(chair: GraphqlClient, ballotId: string): Promise<Answer> {
  return chair.command(
    'revealBallot',
    'RevealBallotInput',
    { ballotId },
    'BallotRevealed',
    'ballot { tally { responses options { option first } } votes { kind } }',
  );
}

/** Brings a new case from its referral to the meeting where it is discussed, with every voter in the room. */
async function caseInDiscussion(board: BoardUnderTest, chair: GraphqlClient, voters: GraphqlClient[]): Promise<Item> {
  const [coordinator, referrer] = await Promise.all([board.as('coordinator'), board.as('referrer')]);
  const { me } = await chair.ask('{ me { seats { id board { id } } } }');
  const [{ id: chairSeatId, board: place }] = me.seats;

  const patient = {
    family: 'Synthetic',
    given: 'Race',
    birthDate: '1961-04-05',
    sex: 'FEMALE',
    language: 'en',
    identifiers: [1, 2].map((number) => ({ system: `urn:consilium:test:${number}`, value: 'RACE-1' })),
  };
  const { case: begun } = await referrer.command(
    'createCase',
    'CreateCaseInput',
    { boardId: place.id, patient },
    'CaseCreated',
    'case { id version patient { pseudonym } }',
  );
  const referral = {
    question: 'Surgery for the recurrence in the neck?',
    motive: 'PROGRESSION',
    information: 'INFORMED_NO_OBJECTION',
    informedOn: '2025-01-02',
    urgency: 'ROUTINE',
    generalPractitioner: 'none',
  };
  const { case: amended } = await referrer.command(
    'amendCaseFile',
    'AmendCaseFileInput',
    { caseId: begun.id, seenVersion: begun.version, referral },
    'CaseFileAmended',
    'case { version }',
  );
  const seen = { caseId: begun.id, seenVersion: amended.version };
  for (const [who, to] of [
    [referrer, 'SUBMITTED'],
    [coordinator, 'IN_PREPARATION'],
    [chair, 'READY'],
  ] as const) {
    const moved = await who.command(
      'moveCase',
      'MoveCaseInput',
      { ...seen, to, reason: 'agreed for the test' },
      'CaseMoved',
      'case { state }',
    );
    expect(moved).toMatchObject({ case: { state: to } });
  }

  const startsAt = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const meetingParts = 'meeting { id version agenda { id version } }';
  let { meeting } = await coordinator.command(
    'planMeeting',
    'PlanMeetingInput',
    { boardId: place.id, title: 'Race', wallTime: `${startsAt}T14:00`, channel: 'ROOM', chairSeatId },
    'MeetingPlanned',
    meetingParts,
  );
  const at = () => ({ meetingId: meeting.id, seenVersion: meeting.version });
  ({ meeting } = await coordinator.command('addToAgenda', 'AddToAgendaInput', { ...at(), caseId: begun.id }, 'AgendaEdited', meetingParts));
  for (const [who, to] of [
    [coordinator, 'PUBLISHED'],
    [coordinator, 'LOCKED'],
    [chair, 'OPEN'],
  ] as const) {
    ({ meeting } = await who.command('moveMeeting', 'MoveMeetingInput', { ...at(), to }, 'MeetingMoved', meetingParts));
  }
  for (const voter of voters) {
    const joined = await voter.command(
      'recordAttendance',
      'RecordAttendanceInput',
      { meetingId: meeting.id, kind: 'JOINED', mode: 'ROOM' },
      'AttendanceRecorded',
      'meeting { id }',
    );
    expect(joined.__typename).toBe('AttendanceRecorded');
  }
  const [listed] = meeting.agenda;
  const opened = await chair.command(
    'openItem',
    'OpenItemInput',
    { agendaItemId: listed.id, seenVersion: listed.version },
    'ItemOpened',
    'agendaItem { state }',
  );
  expect(opened.agendaItem.state).toBe('IN_DISCUSSION');
  return { agendaItemId: listed.id, pseudonym: begun.patient.pseudonym, caseVersion: amended.version };
}
