import { randomUUID } from 'node:crypto';
import { isObjectType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import pg from 'pg';
import { BoardUnderTest } from '../support/board-under-test';
import { contract } from '../support/contract';
import { type DemoLogin, NO_DETAILS, PEOPLE, READY_MEETING } from '../support/demo';
import { everyQuestion, type Question } from '../support/every-question';
import type { Answer, GraphqlClient } from '../support/graphql-client';
import { Journey } from '../support/journey';
import { LiveConnection } from '../support/live-connection';
import { reachable, selectEverything } from '../support/select-everything';

const EVERYBODY = Object.keys(PEOPLE) as DemoLogin[];

/** What each voter says, in words that nobody else in the house uses: seen anywhere, they tell whose vote leaked. */
const SECRETS = {
  chair: ['chairs-planted-rationale', 'chairs-planted-remark', 'chairs-planted-drug', 'chairs-planted-dose'],
  nuclear: ['nuclears-planted-rationale', 'nuclears-planted-remark', 'NCT90909090'],
  oncologist: ['oncologists-planted-rationale', 'oncologists-planted-site'],
  surgeon: ['surgeons-planted-rationale'],
} as const;
type Voter = keyof typeof SECRETS;
const VOTERS = Object.keys(SECRETS) as Voter[];

const choice = (rank: number, option: string, details: Partial<typeof NO_DETAILS> | Record<string, string>) => ({
  rank,
  option,
  trialPreferred: false,
  details: { ...NO_DETAILS, ...details },
});
const VOTES: Record<Voter, Record<string, unknown>> = {
  chair: {
    choices: [choice(1, 'CHEMOTHERAPY', { drug: SECRETS.chair[2], startingDose: SECRETS.chair[3], remark: SECRETS.chair[1] })],
    rationale: SECRETS.chair[0],
  },
  nuclear: {
    choices: [choice(1, 'TRIAL', { trialNumber: SECRETS.nuclear[2], remark: SECRETS.nuclear[1] })],
    rationale: SECRETS.nuclear[0],
  },
  oncologist: {
    choices: [choice(1, 'SURGERY', { site: SECRETS.oncologist[1], intent: 'CURATIVE' })],
    rationale: SECRETS.oncologist[0],
  },
  surgeon: { kind: 'NEEDS_MORE_INFORMATION', choices: [], confidence: null, rationale: SECRETS.surgeon[0] },
};

/** Before the reveal no answer, error, event, log line, stored row or printed page says what anybody voted, whoever asks. */
describe('a ballot is sealed until it is revealed', () => {
  let board: BoardUnderTest;
  let journey: Journey;
  let item: { meetingId: string; itemId: string; caseId: string; pseudonym: string; caseVersion: number };
  let ballotId: string;
  let listeners: LiveConnection[];
  let printed: Map<string, string>;

  beforeAll(async () => {
    board = await BoardUnderTest.start();
    journey = new Journey(board);
    item = await journey.openReadyMeeting(READY_MEETING, VOTERS);
    listeners = await Promise.all(EVERYBODY.map(async (login) => LiveConnection.listen(board.url, (await journey.as(login)).cookie)));
    printed = await print();
    ballotId = (await journey.openBallot('chair', item.itemId)).ballot.id;
  });
  afterAll(async () => {
    await Promise.all(listeners.map((listener) => listener.cut()));
    await board.stop();
  });

  it('the search asks for every field of the contract', async () => {
    const asked = new Set<string>();
    for (const { query } of await questions()) {
      const types = new TypeInfo(contract);
      visit(
        parse(query),
        visitWithTypeInfo(types, {
          Field: () => void asked.add(`${types.getParentType()?.name}.${types.getFieldDef()?.name}`),
        }),
      );
    }
    const whole = [...reachable(contract.getQueryType() ?? undefined)].flatMap((name) => {
      const type = contract.getType(name);
      return isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${name}.${field}`) : [];
    });
    expect(whole.length).toBeGreaterThan(300);
    expect(whole.filter((field) => !asked.has(field))).toEqual([]);
  });

  it('and votes are cast', async () => {
    for (const login of VOTERS) {
      const cast = await journey.vote(login, { id: ballotId, pseudonym: item.pseudonym, caseVersion: item.caseVersion }, VOTES[login]);
      expect(cast).toMatchObject({ __typename: 'VoteCast', vote: { revision: 1 } });
    }
    await expectSecretsOf(VOTERS, 'in the database', await storedRows(['vote']));
  });

  it.each(EVERYBODY)('while it is open, no query tells it to: %s', (login) => expectSealedFor(login));
  it('nor to somebody who has not signed in', () => expectNothingIn(board.anonymous()));

  it('no refusal and no malformed command tells it', async () => {
    const ballot = { id: ballotId, pseudonym: item.pseudonym, caseVersion: item.caseVersion };
    for (const login of EVERYBODY) {
      const client = await journey.as(login);
      const answers = [
        await client.send(command('castVote', 'CastVoteInput', 'VoteCast'), {
          input: { key: randomUUID(), ballotId, pseudonym: 'EUR-9999', seenCaseVersion: 1, kind: 'ABSTAIN', choices: [] },
        }),
        await client.send(command('castVote', 'CastVoteInput', 'VoteCast'), {
          input: { key: randomUUID(), ballotId, pseudonym: ballot.pseudonym, seenCaseVersion: 999, kind: 'ABSTAIN', choices: [] },
        }),
        await client.send(command('castVote', 'CastVoteInput', 'VoteCast'), { input: { key: randomUUID(), ballotId, kind: 'PERHAPS' } }),
        await client.send(command('revealBallot', 'RevealBallotInput', 'BallotRevealed'), { input: { key: randomUUID(), ballotId } }),
        await client.send(command('recordAttendance', 'RecordAttendanceInput', 'AttendanceRecorded'), {
          input: { key: randomUUID(), meetingId: item.meetingId, kind: 'JOINED', mode: 'ROOM' },
        }),
        await client.send(`{ case(id: "${ballotId}") { vote } }`),
        await client.send('{ agendaItem(id: 1) { ballots { votes {'),
      ];
      for (const { text } of answers) expectNone(`answered to ${login}`, withoutMyVote(text), othersOf(login));
    }
  });

  it('what was sent in the wrong shape is not said back', async () => {
    const { text, errors } = await (
      await journey.as('nuclear')
    ).send(command('castVote', 'CastVoteInput', 'VoteCast'), {
      input: {
        key: randomUUID(),
        ballotId,
        pseudonym: item.pseudonym,
        seenCaseVersion: 1,
        kind: 'ABSTAIN',
        choices: [],
        rationale: { words: 'said-in-the-wrong-shape' },
      },
    });
    expect(errors).toHaveLength(1);
    expect(text).not.toContain('said-in-the-wrong-shape');
  });

  it('no event tells it, live or asked for', async () => {
    for (const [index, login] of EVERYBODY.entries()) {
      const { eventsSince } = await (
        await journey.as(login)
      ).ask('{ eventsSince(after: "0:0") { events { cursor kind boardId caseId meetingId agendaItemId ballotId at } } }');
      expectNone(`events of ${login}`, JSON.stringify(eventsSince) + listeners[index]?.text, VOTERS);
    }
    const chair = listeners[EVERYBODY.indexOf('chair')];
    await chair?.waitFor(() => chair.events.filter(({ kind }) => kind === 'VOTE_CAST').length === VOTERS.length, 'every vote’s event');
  });

  it('nor does the database, asked directly as anybody or as the house itself', async () => {
    const people = await board.sql<{ id: string; login: string }>(
      `select person_id as id, split_part(login, '@', 1) as login from account`,
    );
    expect(people.length).toBe(EVERYBODY.length);
    for (const { id, login } of [...people, { id: '', login: 'nobody' }]) {
      for (const system of ['on', 'off']) {
        const foreign = await asApplication(id, system, 'select person_id from vote where ballot_id = $1 and person_id::text <> $2', [
          ballotId,
          id,
        ]);
        expect({ login, system, foreign }).toEqual({ login, system, foreign: [] });
      }
    }
    const [chair] = people.filter(({ login }) => login === 'chair');
    expect(await asApplication(chair?.id ?? '', 'off', 'select person_id from vote where ballot_id = $1', [ballotId])).toHaveLength(1);
  });

  it('no other table holds it, and the log does not', async () => {
    expectNone('tables besides the votes', await storedRows(null, ['vote']), VOTERS);
    expect(board.log).toContain('"event":"request"');
    expectNone('the log', board.log, VOTERS);
  });

  it('the pages of issued programmes are the same, byte for byte', async () => {
    expect(printed.size).toBeGreaterThan(0);
    expect(await print()).toEqual(printed);
  });

  it('after the close it is sealed still', async () => {
    const { data, text } = await (
      await journey.as('chair')
    ).send(command('closeBallot', 'CloseBallotInput', 'BallotWasClosed'), { input: { key: randomUUID(), ballotId } });
    expect(data.closeBallot).toMatchObject({ __typename: 'BallotWasClosed', ballot: { state: 'CLOSED', tally: null, votes: [] } });
    expectNone('the answer to the close', withoutMyVote(text), othersOf('chair'));
  });
  it.each(EVERYBODY)('and no query tells it to: %s', (login) => expectSealedFor(login));
  it('nor the log, the tables or the trail', async () => {
    expectNone('the log', board.log, VOTERS);
    expectNone('tables besides the votes', await storedRows(null, ['vote']), VOTERS);
  });

  it('revealed, it is told to whoever may read votes, without a name', async () => {
    await journey.reveal('chair', ballotId);
    const mayRead: DemoLogin[] = [
      'coordinator',
      'nurse',
      'quality',
      ...EVERYBODY.filter((login) => /CHAIR|SPECIALIST/.test(PEOPLE[login])),
    ];
    for (const login of EVERYBODY) {
      const text = await everythingAnsweredTo(await journey.as(login));
      if (mayRead.includes(login)) await expectSecretsOf(VOTERS, `answered to ${login}`, text);
      else expectNone(`answered to ${login}`, text, VOTERS);
    }
    const { agendaItem } = await (
      await journey.as('chair')
    ).ask(
      `query ($id: ID!) { agendaItem(id: $id) { ballots { state tally { responses } votes { __typename ${everyPart('RevealedVote')} } } } }`,
      {
        id: item.itemId,
      },
    );
    const [ballot] = agendaItem.ballots;
    expect(ballot).toMatchObject({ state: 'REVEALED', tally: { responses: VOTERS.length } });
    const seats = await board.sql<{ id: string; person_id: string; name: string }>(
      'select seat.id, person_id, name from seat join person on person.id = person_id',
    );
    for (const { id, person_id, name } of seats) {
      for (const mark of [id, person_id, name]) expect(JSON.stringify(ballot.votes)).not.toContain(mark);
    }
  });

  async function expectSealedFor(login: DemoLogin): Promise<void> {
    const text = await everythingAnsweredTo(await journey.as(login));
    expectNone(`answered to ${login}`, text, othersOf(login));
    const own = VOTERS.filter((voter) => voter === login);
    expectNone(`answered to ${login} outside their own vote`, withoutMyVote(text), own);
    await expectSecretsOf(own, `in their own vote, answered to ${login}`, text);
  }

  async function expectNothingIn(client: GraphqlClient): Promise<void> {
    expectNone('answered to nobody', await everythingAnsweredTo(client), VOTERS);
  }

  /** One line of JSON for each question. */
  async function everythingAnsweredTo(client: GraphqlClient): Promise<string> {
    const lines: string[] = [];
    for (const { query, variables } of await questions()) {
      const { text, status } = await client.send(query, variables);
      expect({ status, query: query.slice(0, 60), text: status === 200 ? '' : text }).toMatchObject({ status: 200 });
      expect(text).not.toMatch(/GRAPHQL_VALIDATION_FAILED|UNEXPECTED/);
      lines.push(text);
    }
    return lines.join('\n');
  }

  /** Every query of the contract, about the case that is voted on and about one with an issued programme. */
  async function questions(): Promise<Question[]> {
    const [programme] = await board.sql<{ id: string; caseId: string }>('select id, case_id as "caseId" from care_programme limit 1');
    return everyQuestion({
      caseIds: [item.caseId, programme?.caseId ?? ''],
      meetingIds: [item.meetingId],
      itemIds: [item.itemId],
      programmeIds: [programme?.id ?? ''],
    });
  }

  /** Every row of these tables as text; without a list, of all tables. */
  async function storedRows(only: string[] | null, except: string[] = []): Promise<string> {
    const tables = await board.sql<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'consilium'`);
    const chosen = tables.filter(({ name }) => (only === null || only.includes(name)) && !except.includes(name));
    const rows = await Promise.all(chosen.map(({ name }) => board.sql<{ row: string }>(`select t::text as row from "${name}" t`)));
    return rows.flat().map(({ row }) => row).join('\n'); // prettier-ignore
  }

  async function asApplication(personId: string, system: string, query: string, values: unknown[]): Promise<pg.QueryResultRow[]> {
    const client = new pg.Client({ connectionString: board.databaseUrl, options: '-c search_path=consilium -c role=consilium_app' });
    await client.connect();
    try {
      await client.query('select set_config($1, $2, false), set_config($3, $4, false)', [
        'consilium.actor',
        personId,
        'consilium.system',
        system,
      ]);
      return (await client.query(query, values)).rows;
    } finally {
      await client.end();
    }
  }

  /** Both pages of every issued programme, as they come out of the printer. */
  async function print(): Promise<Map<string, string>> {
    const programmes = await board.sql<{ id: string }>('select id from care_programme');
    const { cookie } = await journey.as('coordinator');
    const pages = new Map<string, string>();
    for (const { id } of programmes) {
      for (const page of ['doctor.pdf', 'patient.pdf']) {
        const response = await fetch(`${board.url}/programmes/${id}/${page}`, { headers: { cookie } });
        expect(response.status).toBe(200);
        pages.set(`${id}/${page}`, Buffer.from(await response.arrayBuffer()).toString('base64'));
      }
    }
    return pages;
  }
});

/** A command that asks for all that its success can say. */
function command(name: string, input: string, success: string): string {
  return `mutation ($input: ${input}!) { ${name}(input: $input) { __typename ... on ${success} { ${everyPart(success)} } ... on Refusal { code message } } }`;
}

function everyPart(type: string): string {
  const named = contract.getType(type);
  if (!named) throw new Error(`The contract has no ${type}`);
  const [whole, ...more] = selectEverything(contract, named, ['Ballot']);
  if (!whole || more.length > 0) throw new Error(`${type} does not fit into one document`);
  return whole;
}

function othersOf(login: DemoLogin): Voter[] {
  return VOTERS.filter((voter) => voter !== login);
}

function withoutMyVote(lines: string): string {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.stringify(JSON.parse(line, (key, value: Answer) => (key === 'myVote' || key === 'vote' ? null : value))))
    .join('\n');
}

function expectNone(where: string, text: string, voters: readonly Voter[]): void {
  expect({ where, leaked: voters.flatMap((voter) => SECRETS[voter].filter((secret) => text.includes(secret))) }).toEqual({
    where,
    leaked: [],
  });
}

async function expectSecretsOf(voters: readonly Voter[], where: string, text: string): Promise<void> {
  expect({ where, missing: voters.flatMap((voter) => SECRETS[voter].filter((secret) => !text.includes(secret))) }).toEqual({
    where,
    missing: [],
  });
}
