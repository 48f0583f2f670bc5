import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { BoardUnderTest } from '../support/board-under-test';
import { runProduct } from '../support/command-line';
import { type DemoLogin, lenvatinib, NO_DETAILS, READY_MEETING } from '../support/demo';
import type { Answer, GraphqlClient } from '../support/graphql-client';
import { Journey } from '../support/journey';
import { OwnCluster } from '../support/own-cluster';

const VOTERS = ['chair', 'nuclear', 'oncologist', 'surgeon', 'radiologist', 'radiotherapist'] as const satisfies readonly DemoLogin[];
const CRASHES = 4;

/** One tap on "send": what was sent, and what the voter was told. */
interface Tap {
  client: GraphqlClient;
  input: Record<string, unknown> & { key: string };
  /** `null` when no answer came: the voter does not know whether the vote was stored. */
  acknowledged: { id: string; receipt: string; revision: number } | null;
}

/** What was acknowledged is there exactly once, whatever dies; what was not can be sent again with the same key. */
describe('a vote that was acknowledged survives', () => {
  let board: BoardUnderTest;
  let cluster: OwnCluster | null = null;

  afterEach(async () => {
    await board.stop();
    await cluster?.stop();
    cluster = null;
  });

  it(`the server being killed in the middle of a storm of votes, ${CRASHES} times over`, async () => {
    board = await BoardUnderTest.start();
    const storm = await Storm.begin(board);
    for (let crash = 1; crash <= CRASHES; crash += 1) {
      await storm.during(async () => {
        await pause(300 + Math.random() * 300);
        await board.kill();
      });
      await board.boot();
      await storm.sendAgain();
    }
    await storm.expectNothingLost();
    await expectTrailIntact(board);
  });

  it('PostgreSQL being killed with all its processes, and the board says so until it is back', async () => {
    cluster = await OwnCluster.start();
    board = await BoardUnderTest.start({ databaseUrl: cluster.url });
    const storm = await Storm.begin(board);
    for (let crash = 1; crash <= CRASHES; crash += 1) {
      await storm.during(async () => {
        await pause(300 + Math.random() * 300);
        await cluster?.kill();
      });
      await expectUnavailable(board, storm.anyTap());
      await cluster.startAgain();
      await until(async () => (await fetch(`${board.url}/readyz`)).status === 200, 5000);
      await storm.sendAgain();
    }
    await storm.expectNothingLost();
    await expectTrailIntact(board);
  });
});

/** Six voters who change their minds as fast as they can tap. */
class Storm {
  private readonly taps: Tap[] = [];

  private constructor(
    private readonly board: BoardUnderTest,
    private readonly clients: GraphqlClient[],
    private readonly about: { ballotId: string; pseudonym: string; seenCaseVersion: number },
  ) {}

  static async begin(board: BoardUnderTest): Promise<Storm> {
    const journey = new Journey(board);
    const { itemId, pseudonym, caseVersion } = await journey.openReadyMeeting(READY_MEETING, VOTERS);
    const { ballot } = await journey.openBallot('chair', itemId);
    const clients = await Promise.all(VOTERS.map((login) => journey.as(login)));
    return new Storm(board, clients, { ballotId: ballot.id, pseudonym, seenCaseVersion: caseVersion });
  }

  /** Everybody taps until what happens meanwhile has happened. */
  async during(disaster: () => Promise<void>): Promise<void> {
    let over = false;
    const before = this.taps.length;
    const voting = this.clients.map(async (client) => {
      while (!over) {
        const tap: Tap = { client, input: { key: randomUUID(), ...this.about, ...aVote() }, acknowledged: null };
        this.taps.push(tap);
        tap.acknowledged = await send(tap);
        if (!tap.acknowledged) return;
      }
    });
    await disaster();
    over = true;
    await Promise.all(voting);
    const answers = this.taps.slice(before).map(({ acknowledged }) => acknowledged !== null);
    // Without both, nothing was in flight when it happened, or nothing was stored before.
    expect(answers).toContain(true);
    expect(answers).toContain(false);
  }

  /** Each voter whose tap was not answered taps again, with the same key. */
  async sendAgain(): Promise<void> {
    for (const tap of this.taps.filter(({ acknowledged }) => acknowledged === null)) {
      tap.acknowledged = await send(tap);
      expect(tap.acknowledged).not.toBeNull();
    }
  }

  anyTap(): Tap {
    const [tap] = this.taps;
    if (!tap) throw new Error('Nobody voted');
    return tap;
  }

  async expectNothingLost(): Promise<void> {
    const stored = await this.board.sql<{ id: string; receipt: string; revision: number; responses: number }>(
      `select vote.id, vote.receipt, vote.revision, (select count(*)::int from ballot_response response
         where (response.ballot_id, response.seat_id, response.revision, response.receipt) = (vote.ballot_id, vote.seat_id, vote.revision, vote.receipt)) as responses
       from vote where ballot_id = $1`,
      [this.about.ballotId],
    );
    const acknowledged = this.taps.map((tap) => tap.acknowledged);
    const byId = (a: { id: string } | null, b: { id: string } | null) => ((a?.id ?? '') < (b?.id ?? '') ? -1 : 1);
    expect(stored.map(({ id, receipt, revision }) => ({ id, receipt, revision })).sort(byId)).toEqual(acknowledged.sort(byId));
    expect(stored.every(({ responses }) => responses === 1)).toBe(true);
    expect(stored.length).toBeGreaterThan(VOTERS.length * CRASHES);
    // The same key answers the same vote again, and stores nothing.
    for (const tap of this.taps.slice(0, 20)) expect(await send(tap)).toEqual(tap.acknowledged);
  }
}

async function send({ client, input }: Tap): Promise<Tap['acknowledged']> {
  try {
    const answer: Answer = await client.command('castVote', 'CastVoteInput', input, 'VoteCast', 'vote { id receipt revision }');
    expect(answer.__typename).toBe('VoteCast');
    return answer.vote;
  } catch (error) {
    // No connection, or the server's own word that the database is away.
    if (/fetch failed|terminated|UNAVAILABLE/.test(String(error))) return null;
    throw error;
  }
}

function aVote() {
  const choices = Math.random() < 0.5 ? [lenvatinib] : [{ rank: 1, option: 'SUPPORTIVE_CARE', details: NO_DETAILS, trialPreferred: false }];
  return { kind: 'CHOICE', choices, confidence: 2, rationale: null };
}

/** Reads, writes and the health endpoint say within five seconds that the database is away, in words that one may read. */
async function expectUnavailable(board: BoardUnderTest, { client, input }: Tap): Promise<void> {
  const started = performance.now();
  const answers = await Promise.all([
    client.send('{ me { person { id } } }'),
    client.send('mutation ($input: CastVoteInput!) { castVote(input: $input) { __typename } }', {
      input: { ...input, key: randomUUID() },
    }),
    board.anonymous().send('mutation { signIn(login: "chair@demo.example", password: "consilium-demo") { __typename } }'),
  ]);
  expect(performance.now() - started).toBeLessThan(5000);
  for (const { errors, data } of answers) {
    expect(errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
    expect(data?.castVote ?? null).toBeNull();
  }
  expect((await fetch(`${board.url}/readyz`)).status).toBe(503);
  expect((await fetch(`${board.url}/healthz`)).status).toBe(200);
}

async function expectTrailIntact(board: BoardUnderTest): Promise<void> {
  const { code, output } = await runProduct('command.js', ['trail-verify'], { DATABASE_URL: board.databaseUrl });
  expect(output).toMatch(/intact, \d+ entries/);
  expect(output).not.toMatch(/BROKEN|CUT OFF/);
  expect(code).toBe(0);
}

async function until(holds: () => Promise<boolean>, milliseconds: number): Promise<void> {
  const limit = performance.now() + milliseconds;
  while (!(await holds())) {
    if (performance.now() > limit) throw new Error(`Not within ${milliseconds} ms`);
    await pause(50);
  }
}
