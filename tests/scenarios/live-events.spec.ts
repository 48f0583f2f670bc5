import { BoardUnderTest } from '../support/board-under-test';
import { READY_MEETING } from '../support/demo';
import type { GraphqlClient } from '../support/graphql-client';
import { Journey } from '../support/journey';
import { BOARD_EVENTS, LiveConnection, type LiveEvent } from '../support/live-connection';
import { admitStranger } from '../support/outsiders';

const CUTS = 20;
const VOTERS = ['chair', 'nuclear', 'oncologist', 'surgeon'] as const;

/** Everybody learns once, and in order, that something happened. */
describe('live events', () => {
  let board: BoardUnderTest;
  let journey: Journey;
  let meetingId: string;
  let itemId: string;
  let ballot: { id: string; pseudonym: string; caseVersion: number };

  beforeAll(async () => {
    board = await BoardUnderTest.start();
    journey = new Journey(board);
    const ready = await journey.openReadyMeeting(READY_MEETING, VOTERS);
    ({ meetingId, itemId } = ready);
    const opened = await journey.openBallot('chair', itemId);
    ballot = { id: opened.ballot.id, pseudonym: ready.pseudonym, caseVersion: ready.caseVersion };
  });
  afterAll(() => board.stop());

  it('arrive in the order in which things happened, with ids and nothing else', async () => {
    const listener = await LiveConnection.listen(board.url, (await journey.as('oncologist')).cookie);
    await journey.vote('nuclear', ballot);
    await journey.join('radiologist', meetingId, 'VIDEO');
    await journey.vote('surgeon', ballot);
    await listener.waitFor(() => listener.events.length >= 3, 'three events');
    expect(listener.events.map(({ kind }) => kind)).toEqual(['VOTE_CAST', 'ATTENDANCE_CHANGED', 'VOTE_CAST']);
    expect(listener.events[0]).toMatchObject({ ballotId: ballot.id, agendaItemId: itemId, meetingId, caseId: null });
    await listener.cut();
  });

  it(`are neither lost nor doubled when the line is cut ${CUTS} times while eight people act at once`, async () => {
    const { cookie } = await journey.as('chair');
    const before = await everyEvent(await journey.as('chair'));
    let over = false;
    const acting = Promise.all(
      VOTERS.flatMap((login) => [
        actUntil(() => over, () => journey.vote(login, ballot)),
        actUntil(() => over, () => journey.join(login, meetingId)),
      ]), // prettier-ignore
    );

    const heard: LiveEvent[] = [];
    let cursor: string | null = before.cursor;
    for (let cut = 0; cut <= CUTS; cut += 1) {
      const listener: LiveConnection = await LiveConnection.listen(board.url, cookie, cursor);
      await listener.waitFor(() => listener.events.length > 0, 'an event');
      if (cut === CUTS) over = true;
      if (cut === CUTS) await acting;
      if (cut === CUTS) {
        const { events } = await everyEvent(await journey.as('chair'));
        const last = events.at(-1)?.cursor;
        await listener.waitFor(() => listener.cursor === last, 'the last event');
      }
      await listener.cut();
      heard.push(...listener.events);
      cursor = listener.cursor;
    }

    const { events } = await everyEvent(await journey.as('chair'));
    const happened = events.slice(before.events.length);
    expect(happened.length).toBeGreaterThan(CUTS * 2);
    expect(heard.map((event) => event.cursor)).toEqual(happened.map((event) => event.cursor));
    expect(new Set(heard.map((event) => event.cursor)).size).toBe(heard.length);
    const [{ stored } = { stored: 0 }] = await board.sql<{ stored: number }>('select count(*)::int as stored from event');
    expect(events.length).toBe(stored);
  });

  it('are the same for who asks again and again instead of listening', async () => {
    const client = await journey.as('surgeon');
    const whole = await everyEvent(client);
    const { eventsSince } = await client.ask('query ($after: String) { eventsSince(after: $after) { cursor events { cursor } } }', {
      after: whole.cursor,
    });
    expect(eventsSince).toEqual({ cursor: whole.cursor, events: [] });
  });

  it('reach a referring doctor for their own patients only, and nobody without a seat', async () => {
    const own = await board.sql<{ id: string }>(
      `select id from patient_case where referring_doctor_id = (select person_id from account where login = 'referrer@demo.example')`,
    );
    const { events } = await everyEvent(await journey.as('referrer'));
    expect(events.length).toBeGreaterThan(0);
    expect(events.filter(({ caseId }) => !own.some(({ id }) => id === caseId))).toEqual([]);
    expect(events.some(({ kind }) => /BALLOT|VOTE/.test(kind))).toBe(false);

    await admitStranger(board, 'stranger');
    const stranger = await board.as('stranger');
    const listener = await LiveConnection.listen(board.url, stranger.cookie, '0:0');
    const chair = await LiveConnection.listen(board.url, (await journey.as('chair')).cookie);
    await journey.vote('chair', ballot);
    await chair.waitFor(() => chair.events.length > 0, 'the vote');
    expect(listener.events).toEqual([]);
    await Promise.all([listener.cut(), chair.cut()]);
  });

  it('end with the session', async () => {
    const client = await board.as('nurse');
    const listener = await LiveConnection.listen(board.url, client.cookie);
    await client.ask('mutation { signOut }');
    await journey.vote('nuclear', ballot);
    await listener.waitFor(() => listener.heard('complete'), 'the end of the stream');
    expect(listener.events).toEqual([]);
    await listener.cut();
  });

  describe('and the connection answers nothing else', () => {
    it.each([
      ['a query', 'query { me { person { name } } }'],
      ['a command', 'mutation { signIn(login: "chair@demo.example", password: "consilium-demo") { __typename } }'],
      ['a question about the schema', 'query { __schema { types { name } } }'],
      ['a query beside a subscription', `query Ask { about { version } } ${BOARD_EVENTS.replace('subscription', 'subscription Listen')}`],
      ['something that is no GraphQL', 'subscription {'],
      ['something too long', `subscription { boardEvents { cursor } } # ${'x'.repeat(3000)}`],
    ])('%s', async (_what, query) => {
      const connection = await LiveConnection.open(board.url, { cookie: (await journey.as('chair')).cookie });
      await connection.waitFor(() => connection.heard('connection_ack'), 'the greeting');
      connection.subscribe('one', query);
      await Promise.race([
        connection.waitForEnd(),
        connection.waitFor(() => connection.heard('error'), 'a refusal').catch(() => undefined),
      ]);
      expect(connection.heard('next')).toBe(false);
      expect(connection.text).not.toMatch(/Lindqvist|"version"|SignedIn|__schema/);
      await connection.cut();
    });

    it('more subscriptions than a page needs', async () => {
      const connection = await LiveConnection.open(board.url, { cookie: (await journey.as('chair')).cookie });
      await connection.waitFor(() => connection.heard('connection_ack'), 'the greeting');
      for (let number = 1; number <= 11; number += 1) connection.subscribe(`s${number}`, BOARD_EVENTS);
      await Promise.race([
        connection.waitForEnd(),
        connection.waitFor(() => connection.heard('error'), 'a refusal').catch(() => undefined),
      ]);
      expect(connection.text.match(/"type":"next"/g)?.length ?? 0).toBeLessThanOrEqual(10);
      await connection.cut();
    });
  });

  it('are refused to a page of another site, with a valid session', async () => {
    const { cookie } = await journey.as('chair');
    await expect(LiveConnection.open(board.url, { cookie, origin: 'https://elsewhere.example' })).rejects.toThrow('403');
    await expect(LiveConnection.open(board.url, { cookie, origin: 'null' })).rejects.toThrow('403');
  });

  it('are refused to whoever has not signed in', async () => {
    for (const cookie of [undefined, '__Host-consilium=made-up']) {
      const connection = await LiveConnection.open(board.url, cookie ? { cookie } : {});
      expect(await connection.waitForEnd()).toBe(4403);
      expect(connection.heard('connection_ack')).toBe(false);
    }
  });
});

/** The whole list as one person may know it, page by page. */
async function everyEvent(client: GraphqlClient): Promise<{ cursor: string; events: LiveEvent[] }> {
  const events: LiveEvent[] = [];
  for (let cursor = '0:0'; ;) {
    const { eventsSince } = await client.ask(
      'query ($after: String) { eventsSince(after: $after) { cursor events { cursor kind caseId } } }',
      {
        after: cursor,
      },
    );
    if (eventsSince.events.length === 0) return { cursor, events };
    events.push(...eventsSince.events);
    cursor = eventsSince.cursor;
  }
}

async function actUntil(over: () => boolean, act: () => Promise<unknown>): Promise<void> {
  while (!over()) await act();
}
