import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getNamedType, type GraphQLInputType, isObjectType, isUnionType } from 'graphql';
import { BoardUnderTest } from '../support/board-under-test';
import { contract } from '../support/contract';
import { BOARD_ID, lenvatinib } from '../support/demo';
import { everyQuestion } from '../support/every-question';
import { exampleInput, type Known } from '../support/example-input';
import { type Answer, type GraphqlClient } from '../support/graphql-client';
import { publishedCase } from '../support/journey';
import { admitForeigner, admitStranger } from '../support/outsiders';

const FILE = join(__dirname, 'role-field-matrix.txt');

/** Columns of the table. RF treats the patient that is asked about, R2 treats others; FB holds every role, on another board. */
const COLUMNS = {
  CO: 'coordinator',
  CH: 'chair',
  SP: 'nuclear',
  RF: 'referrer',
  R2: 'referrer2',
  NU: 'nurse',
  OB: 'observer',
  QA: 'quality',
  DP: 'dataprotection',
  AD: 'admin',
  FB: 'foreigner',
  ST: 'stranger',
  NO: null,
} as const;
type Column = keyof typeof COLUMNS;
const NAMES = Object.keys(COLUMNS) as Column[];

const LEGEND = `Who may ask and do what, found out by asking and doing it. Written by the test: UPDATE_MATRIX=1 npx jest --config
tests/scenarios/jest.config.mjs role-field-matrix, then read every changed cell as carefully as code.

CO coordinator · CH chair · SP specialist · RF referring doctor of the patient · R2 another referring doctor · NU nurse · OB observer
QA quality · DP data protection · AD administrator · FB every role, on another board · ST no board · NO not signed in

Fields    x a value was seen   o seen, but always empty   . never seen
Queries   x answered   o answered with nothing   - refused
Commands  x past the permission   n not permitted   f not found   - refused   ! our own error   (asked about RF's patient)
`;

/** What is about a patient or how the board decides: types that no technical role ever sees. */
const CLINICAL =
  /^(Case|Patient|Identity|Referral|Diagnosis|Performance|Treatment|Activity|Lab|Report|Lesion|Measurement|Uptake|Molecular|Disease|Comorbidity|Medicine|Readiness|Ballot|CastVote|RevealedVote|Tally|Recommendation|Option|CareProgramme|AgendaItem|Criterion|Assessment|Evidence)/;

describe('every role sees and does what its row of the matrix says, and nothing else', () => {
  let board: BoardUnderTest;
  const clients = {} as Record<Column, GraphqlClient>;
  /** Everything that each column was answered, as it came. */
  const texts = {} as Record<Column, string>;
  /** Apart from the rest: events name a case by its id to the whole board, and say nothing of it. */
  const events = {} as Record<Column, string>;
  const table = new Map<string, Partial<Record<Column, string>>>();
  let subject: { caseId: string; meetingId: string; itemId: string; ballotId: string; recommendationId: string; programmeId: string; pseudonym: string; seatId: string }; // prettier-ignore

  beforeAll(async () => {
    board = await BoardUnderTest.start();
    await admitStranger(board, 'stranger');
    await admitForeigner(board, 'foreigner');
    await signInAll();
    const [found] = await board.sql<typeof subject>(
      `select item.case_id as "caseId", item.meeting_id as "meetingId", item.id as "itemId", ballot.id as "ballotId",
              recommendation.id as "recommendationId", programme.id as "programmeId", patient.pseudonym, meeting.chair_seat_id as "seatId"
       from agenda_item item
       join meeting on meeting.id = item.meeting_id
       join ballot on ballot.agenda_item_id = item.id
       join recommendation on recommendation.agenda_item_id = item.id
       join care_programme programme on programme.recommendation_id = recommendation.id
       join patient_case on patient_case.id = item.case_id
       join patient on patient.id = patient_case.patient_id
       join account on account.person_id = patient_case.referring_doctor_id
       where account.login = 'referrer@demo.example' order by patient.pseudonym limit 1`,
    );
    if (!found) throw new Error('The demonstration has no case of this referring doctor with a programme');
    subject = found;
    await askEverything();
    await tryEverything();
    // The last command ended every session.
    await signInAll();
  });
  afterAll(() => board.stop());

  it('as the committed table says: a field or command without a row, or a cell that differs, is a decision to take', () => {
    const written = write();
    if (process.env.UPDATE_MATRIX === '1') writeFileSync(FILE, written);
    expect(written.split('\n')).toEqual(readFileSync(FILE, 'utf8').split('\n'));
  });

  it('the table has a row for every field and every command', () => {
    const fields = Object.values(contract.getTypeMap()).flatMap((type) =>
      isObjectType(type) && !type.name.startsWith('__') && type !== contract.getMutationType() && type !== contract.getSubscriptionType()
        ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
        : [],
    );
    const elsewhere = [...commandTypes(), ...NOWHERE_IN_THE_DEMONSTRATION];
    expect(fields.filter((field) => !table.has(field) && !elsewhere.includes(field.split('.')[0] ?? ''))).toEqual([]);
    expect(commands().filter((name) => !table.has(`Mutation.${name}`))).toEqual([]);
  });

  it('no command is answered with an error of our own', () => {
    expect([...table].filter(([, cells]) => Object.values(cells).includes('!')).map(([name]) => name)).toEqual([]);
  });

  it('the administrator and data protection see nothing clinical', () => {
    const seen = [...table].filter(([name, row]) => CLINICAL.test(name) && (row.AD !== '.' || row.DP !== '.')).map(([name]) => name);
    expect(seen).toEqual([]);
    // Without this, the pattern may have matched nothing.
    expect([...table.keys()].filter((name) => CLINICAL.test(name)).length).toBeGreaterThan(150);
  });

  it('observer and quality never see who a patient is, in no field and no words', async () => {
    expect(row('Patient.identity')).toMatchObject({ CO: 'x', CH: 'x', SP: 'x', RF: 'x', NU: 'x', OB: 'o', QA: 'o' });
    const names = await board.sql<{ family: string; given: string; value: string }>(
      `select family, given, identifiers -> 0 ->> 'value' as value from patient_identity`,
    );
    expect(names.length).toBeGreaterThan(5);
    for (const { family, given, value } of names) {
      for (const column of ['OB', 'QA', 'DP', 'AD', 'FB', 'ST', 'NO'] as const) {
        for (const word of [`"${family}"`, `"${given}"`, `"${value}"`]) expect({ column, word, said: texts[column].includes(word) }).toEqual({ column, word, said: false }); // prettier-ignore
      }
    }
    expect(names.some(({ family }) => texts.CO.includes(`"${family}"`))).toBe(true);
  });

  it('the coordinator neither votes nor signs, nor opens or closes a ballot', () => {
    for (const command of [
      'castVote',
      'signRecommendation',
      'amendRecommendation',
      'openBallot',
      'closeBallot',
      'revealBallot',
      'answerCriterion',
    ]) {
      // prettier-ignore
      expect({ command, cell: row(`Mutation.${command}`).CO }).toEqual({ command, cell: expect.stringMatching(/^[-n]$/) });
    }
  });

  it('only the chair signs, and only those who vote can vote', () => {
    expect(allowed('signRecommendation')).toEqual(['CH']);
    expect(allowed('castVote')).toEqual(['CH', 'SP']);
    expect(allowed('recordTreatmentDecision')).toEqual(['RF']);
    expect(allowed('issueProgramme')).toEqual(['RF']);
  });

  it('a referring doctor sees their own patients only, and no ballot', async () => {
    for (const [column, login] of [
      ['RF', 'referrer'],
      ['R2', 'referrer2'],
    ] as const) {
      const own = await board.sql<{ id: string }>(
        'select id from patient_case where referring_doctor_id = (select person_id from account where login = $1)',
        [`${login}@demo.example`],
      );
      const { cases } = await clients[column].ask('query ($b: ID!) { cases(boardId: $b, first: 100) { id } }', { b: BOARD_ID });
      expect(cases.map(({ id }: { id: string }) => id).sort()).toEqual(own.map(({ id }) => id).sort());
    }
    for (const [name, cells] of table) {
      if (/^(Ballot|CastVote|RevealedVote|Tally|OptionTally)\./.test(name))
        expect({ name, RF: cells.RF, R2: cells.R2 }).toEqual({ name, RF: '.', R2: '.' });
    }
    const {
      case: foreign,
      agendaItem,
      programme,
    } = await clients.R2.ask(
      'query ($c: ID!, $i: ID!, $p: ID!) { case(id: $c) { id } agendaItem(id: $i) { id } programme(id: $p) { id } }',
      { c: subject.caseId, i: subject.itemId, p: subject.programmeId },
    );
    expect({ foreign, agendaItem, programme }).toEqual({ foreign: null, agendaItem: null, programme: null });
  });

  it('what somebody may not see is answered exactly as what does not exist', async () => {
    const nowhere = '00000000-0000-4000-8000-00000000dead';
    let compared = 0;
    for (const name of commands()) {
      for (const column of ['R2', 'FB'] as const) {
        if (row(`Mutation.${name}`)[column] !== 'f') continue;
        const real = await run(clients[column], name, known());
        const missing = await run(clients[column], name, withIdsOf(known(), nowhere));
        expect({ name, column, answer: missing.text }).toEqual({ name, column, answer: real.text });
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(25);
  });

  it('a specialist does not see a case that is on no published list', async () => {
    const hidden = await board.sql<{ id: string }>(
      `select id from patient_case where not exists (select from agenda_item item join meeting on meeting.id = item.meeting_id
         where item.case_id = patient_case.id and meeting.state not in ('PLANNED', 'CANCELLED'))`,
    );
    expect(hidden.length).toBeGreaterThan(0);
    for (const { id } of hidden) {
      for (const column of ['SP', 'OB'] as const) {
        const { case: seen } = await clients[column].ask('query ($id: ID!) { case(id: $id) { id } }', { id });
        expect({ column, seen }).toEqual({ column, seen: null });
        expect(texts[column]).not.toContain(id);
      }
    }
  });

  it('who holds no seat here sees and does nothing', async () => {
    const people = new Set((await board.sql<{ id: string }>('select person_id as id from account')).map(({ id }) => id));
    const ids = [...new Set(texts.CO.match(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g))];
    expect(ids.length).toBeGreaterThan(100);
    for (const column of ['FB', 'ST', 'NO'] as const) {
      // The demonstration offers its people to everybody at sign-in.
      expect({ column, seen: ids.filter((id) => !people.has(id) && (texts[column] + events[column]).includes(id)) }).toEqual({
        column,
        seen: [],
      });
      expect({ column, done: commands().filter((name) => !PUBLIC.includes(name) && row(`Mutation.${name}`)[column] === 'x') }).toEqual({
        column,
        done: [],
      });
    }
    expect(NAMES.filter((column) => row('Query.me')[column] !== 'x')).toEqual(['NO']);
    const open = [...table].filter(([name, cells]) => name.startsWith('Query.') && cells.NO !== '-').map(([name]) => name);
    expect(open.sort()).toEqual(['Query.about', 'Query.demoPeople', 'Query.me']);
  });

  async function signInAll(): Promise<void> {
    for (const column of NAMES) clients[column] = COLUMNS[column] === null ? board.anonymous() : await board.as(COLUMNS[column]);
  }

  function row(name: string): Partial<Record<Column, string>> {
    const cells = table.get(name);
    if (!cells) throw new Error(`The table has no row ${name}`);
    return cells;
  }

  function allowed(name: string): Column[] {
    return NAMES.filter((column) => row(`Mutation.${name}`)[column] === 'x');
  }

  async function askEverything(): Promise<void> {
    for (const column of NAMES) {
      texts[column] = '';
      for (const { field, query, variables } of everyQuestion({
        caseIds: [subject.caseId],
        meetingIds: [subject.meetingId],
        itemIds: [subject.itemId],
        programmeIds: [subject.programmeId],
      })) {
        const { text, data, errors } = await clients[column].send(query, variables);
        if (field === 'eventsSince') events[column] = text;
        else texts[column] += text;
        put(`Query.${field}`, column, errors[0] ? cellOfError(errors[0].extensions?.code) : isEmpty(data[field]) ? 'o' : 'x');
        if (errors.length === 0) look(data[field], column);
      }
    }
    for (const cells of table.values()) for (const column of NAMES) cells[column] ??= '.';
  }

  /** Notes for each object in an answer which of its fields had a value. */
  function look(value: Answer, column: Column): void {
    if (Array.isArray(value)) return value.forEach((each) => look(each, column));
    if (value === null || typeof value !== 'object' || typeof value.__typename !== 'string') return;
    for (const [name, part] of Object.entries<Answer>(value)) {
      if (name === '__typename') continue;
      put(`${value.__typename}.${name}`, column, isEmpty(part) ? 'o' : 'x');
      look(part, column);
    }
  }

  function put(name: string, column: Column, cell: string): void {
    const cells = table.get(name) ?? {};
    if (cells[column] !== 'x') cells[column] = cell;
    table.set(name, cells);
  }

  async function tryEverything(): Promise<void> {
    for (const name of commands()) {
      for (const column of NAMES) {
        const { data, errors } = await run(clients[column], name, known());
        put(`Mutation.${name}`, column, errors.length > 0 ? cellOfError(errors[0]?.extensions?.code) : cellOf(data[name]));
      }
    }
  }

  /** Points every made-up command at the same patient; versions are wrong on purpose, so that nothing is changed by whoever may. */
  function known(): Known {
    const content = { outcome: 'DEFERRED', options: [], summary: '', tasks: [] };
    return {
      boardId: BOARD_ID,
      caseId: subject.caseId,
      meetingId: subject.meetingId,
      agendaItemId: subject.itemId,
      ballotId: subject.ballotId,
      recommendationId: subject.recommendationId,
      programmeId: subject.programmeId,
      chairSeatId: subject.seatId,
      pseudonym: subject.pseudonym,
      seenVersion: 900,
      seenCaseVersion: 900,
      details: lenvatinib.details,
      content,
    };
  }

  function write(): string {
    const sections = new Map<string, string[]>();
    for (const [name, cells] of [...table].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const [type = '', field = ''] = name.split('.');
      const lines = sections.get(type) ?? [`\n${type.padEnd(30)} ${NAMES.join(' ')}`];
      lines.push(`  ${field.padEnd(28)} ${NAMES.map((column) => (cells[column] ?? '?').padEnd(2)).join(' ')}`.trimEnd());
      sections.set(type, lines);
    }
    const ordered = ['Query', 'Mutation', ...[...sections.keys()].filter((type) => type !== 'Query' && type !== 'Mutation')];
    return `${[LEGEND.trimEnd(), ...ordered.flatMap((type) => sections.get(type) ?? [])].join('\n')}\n`;
  }
});

/** Types that the demonstration has nothing of, or that only come with a refused import. */
const NOWHERE_IN_THE_DEMONSTRATION = ['FieldProblem', 'Recusal'];

/** Open to browsers that nobody has signed in with. */
const PUBLIC = ['signIn', 'signInAsDemoPerson', 'signOut'];

/** All commands; the one that ends the session comes last. */
function commands(): string[] {
  const names = Object.keys(contract.getMutationType()?.getFields() ?? {});
  return [...names.filter((name) => name !== 'signOut'), 'signOut'];
}

/** Types that only the answer to a command or a preview has: successes and refusals. */
function commandTypes(): Set<string> {
  const names = Object.values(contract.getTypeMap()).flatMap((type) =>
    isObjectType(type) && type.getInterfaces().length > 0 ? [type.name] : [],
  );
  const successes = Object.values(contract.getMutationType()?.getFields() ?? {}).flatMap(({ type }) => {
    const result = getNamedType(type);
    return isUnionType(result) ? result.getTypes().map(({ name }) => name) : [];
  });
  return new Set([...names, ...successes]);
}

function run(client: GraphqlClient, name: string, known: Known) {
  const field = contract.getMutationType()?.getFields()[name];
  if (!field) throw new Error(`There is no command ${name}`);
  const leaf = String(field.type) === 'Boolean!';
  const declared = field.args.map((argument) => `$${argument.name}: ${argument.type}`).join(', ');
  const passed = field.args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const variables = Object.fromEntries(field.args.map(({ name: argument, type }) => [argument, exampleInput(type as GraphQLInputType, {...known, document: publishedCase}, argument)])); // prettier-ignore
  const selection = leaf ? '' : '{ __typename ... on Refusal { code } }';
  return client.send(`mutation${declared && ` (${declared})`} { ${name}${passed && `(${passed})`} ${selection} }`, variables);
}

/** The same command about records that do not exist, on the same board. */
function withIdsOf(known: Known, id: string): Known {
  return Object.fromEntries(Object.entries(known).map(([name, value]) => [name, /Id$/.test(name) && name !== 'boardId' ? id : value]));
}

function cellOf(answer: Answer): string {
  const type = answer?.__typename;
  return type === 'NotPermitted' ? 'n' : type === 'NotFound' ? 'f' : 'x';
}

function cellOfError(code: string | undefined): string {
  return code === 'FORBIDDEN' || code === 'UNAUTHENTICATED' ? '-' : '!';
}

function isEmpty(value: Answer): boolean {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  return value.__typename === 'NotPermitted' || value.__typename === 'NotFound';
}
