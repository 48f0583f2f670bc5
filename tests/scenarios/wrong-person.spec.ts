import { BoardUnderTest } from '../support/board-under-test';
import { advisesLenvatinib, type DemoLogin, PEOPLE } from '../support/demo';
import { fingerprint } from '../support/fingerprint';
import type { Answer } from '../support/graphql-client';
import { Journey } from '../support/journey';

const EVERYBODY = Object.keys(PEOPLE) as DemoLogin[];
const IN_THE_ROOM = ['chair', 'nuclear', 'oncologist', 'surgeon'] as const;

/** Refusals of the person; the coordinator, who may mark a complete file ready, is told that this one is not. */
const REFUSED = /^(FORBIDDEN|NOT_PERMITTED|NOT_FOUND|NOT_PRESENT|NOT_READY)$/;

interface Step {
  name: string;
  /** Who may: the first does it in the end. */
  may: readonly DemoLogin[];
  take: (who: DemoLogin) => Promise<Answer>;
  /** What the right person's success says. */
  then?: (answer: Answer) => void;
}

/** At every step of the journey everybody else tries it first: refused, and nothing is changed. */
describe('each step is refused to everybody but the person whose job it is', () => {
  let board: BoardUnderTest;
  let journey: Journey;
  let caseId: string;
  let meetingId: string;
  let itemId: string;
  let ballot: { id: string; pseudonym: string; caseVersion: number };
  let recommendationId: string;
  let programmeId: string;

  beforeAll(async () => {
    board = await BoardUnderTest.start();
    journey = new Journey(board);
  });
  afterAll(() => board.stop());

  const steps: Step[] = [
    {
      name: 'referring a case',
      may: ['referrer', 'referrer2', 'coordinator'],
      take: (who) => journey.refer(who),
      then: (answer) => void (caseId = answer.case.id),
    },
    { name: 'submitting it', may: ['referrer'], take: (who) => journey.move(who, caseId, 'SUBMITTED') },
    { name: 'taking it in', may: ['coordinator'], take: (who) => journey.move(who, caseId, 'IN_PREPARATION') },
    {
      name: 'answering a criterion',
      may: ['referrer', 'chair'],
      take: (who) => journey.answer(who, caseId, 'S1', 'INSUFFICIENT_DATA', 'The scan is not in the file.'),
    },
    {
      name: 'letting an incomplete file pass',
      may: ['chair'],
      take: (who) => journey.move(who, caseId, 'READY', 'We discuss it as it is.'),
    },
    {
      name: 'planning a meeting',
      may: ['coordinator'],
      take: (who) => journey.plan(who),
      then: (answer) => void (meetingId = answer.meeting.id),
    },
    {
      name: 'listing the case',
      may: ['coordinator', 'chair'],
      take: (who) => journey.list(who, meetingId, caseId),
      then: (answer) => void (itemId = answer.meeting.agenda[0].id),
    },
    { name: 'publishing the list', may: ['coordinator'], take: (who) => journey.moveMeeting(who, meetingId, 'PUBLISHED') },
    { name: 'locking the list', may: ['coordinator'], take: (who) => journey.moveMeeting(who, meetingId, 'LOCKED') },
    {
      name: 'opening the meeting',
      may: ['chair'],
      take: (who) => journey.moveMeeting(who, meetingId, 'OPEN'),
      then: async () => {
        for (const login of IN_THE_ROOM) await journey.join(login, meetingId);
      },
    },
    {
      name: 'joining the meeting',
      may: EVERYBODY.filter((login) => !['quality', 'dataprotection', 'admin'].includes(login)).reverse(),
      take: (who) => journey.join(who, meetingId),
    },
    { name: 'opening the case', may: ['chair'], take: (who) => journey.openItem(who, itemId) },
    {
      name: 'opening the ballot',
      may: ['chair'],
      take: (who) => journey.openBallot(who, itemId),
      then: async (answer) => {
        const { summary } = await journey.item('chair', itemId);
        ballot = { id: answer.ballot.id, pseudonym: summary.patient.pseudonym, caseVersion: summary.version };
      },
    },
    {
      name: 'voting',
      // The other specialists are not in the room.
      may: IN_THE_ROOM,
      take: (who) => journey.vote(who, ballot),
    },
    { name: 'closing the ballot', may: ['chair'], take: (who) => journey.closeBallot(who, ballot.id) },
    { name: 'revealing it', may: ['chair'], take: (who) => journey.reveal(who, ballot.id) },
    { name: 'wording the recommendation', may: ['chair', 'coordinator'], take: (who) => journey.draft(who, itemId, advisesLenvatinib) },
    {
      name: 'signing it',
      may: ['chair'],
      take: (who) => journey.sign(who, itemId),
      then: (answer) => void (recommendationId = answer.recommendation.id),
    },
    { name: 'recording the decision', may: ['referrer'], take: (who) => journey.decide(who, caseId, recommendationId) },
    {
      name: 'issuing the programme',
      may: ['referrer'],
      take: (who) => journey.issue(who, caseId),
      then: (answer) => void (programmeId = answer.programme.id),
    },
    { name: 'confirming that it was read', may: ['referrer'], take: (who) => journey.acknowledge(who, programmeId) },
    { name: 'amending the recommendation', may: ['chair'], take: (who) => journey.amend(who, recommendationId, ballot.pseudonym) },
    { name: 'closing the meeting', may: ['chair'], take: (who) => journey.moveMeeting(who, meetingId, 'CLOSED') },
  ];

  it.each(steps)('$name', async ({ may, take, then }) => {
    const wrong = EVERYBODY.filter((login) => !may.includes(login));
    expect(wrong.length).toBeGreaterThan(2);
    // Signs everybody in before anything is compared.
    for (const login of EVERYBODY) await journey.as(login);
    const before = await fingerprint(board);
    for (const login of wrong) {
      const refusal = await attempt(take, login);
      expect({ login, refusal }).toEqual({ login, refusal: expect.stringMatching(REFUSED) });
    }
    expect(await fingerprint(board)).toEqual(before);

    const [right] = may;
    if (!right) throw new Error('Somebody must be able to');
    const answer = await take(right);
    expect(answer).not.toHaveProperty('code');
    await then?.(answer);
    expect(await fingerprint(board)).not.toEqual(before);
  });
});

/** The code of the refusal; `null` when the step was taken. */
async function attempt(take: Step['take'], login: DemoLogin): Promise<string | null> {
  try {
    return (await take(login)).code ?? null;
  } catch (error) {
    // Whole commands that a role never has are refused before they begin.
    if (String(error).includes('"code":"FORBIDDEN"')) return 'FORBIDDEN';
    throw error;
  }
}
