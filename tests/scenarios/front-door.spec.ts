import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { BoardUnderTest } from '../support/board-under-test';
import { runProduct } from '../support/command-line';
import { BOARD_ID } from '../support/demo';
import { GraphqlClient } from '../support/graphql-client';
import { LiveConnection } from '../support/live-connection';

const PASSWORD = 'consilium-demo';
const WHO = '{ me { person { name } } }';
const INTROSPECTION = '{ __schema { types { name } } }';
const INSIDE = /\\n +at |\n +at |node_modules|\/dist\/|\.ts\b|stack|select .+ from|SyntaxError/i;

describe('the front door', () => {
  let board: BoardUnderTest;

  beforeAll(async () => {
    board = await BoardUnderTest.start();
  });
  afterAll(() => board.stop());

  const signIn = (login: string, password = PASSWORD) => board.anonymous().signIn(`${login}@demo.example`, password);

  describe('a session', () => {
    it('is a cookie that no script reads and no other site sends', async () => {
      const response = await post({
        query: `mutation { signIn(login: "chair@demo.example", password: "${PASSWORD}") { __typename } }`,
      });
      const [cookie] = response.headers.getSetCookie();
      expect(cookie).toMatch(/^__Host-consilium=[\w-]{40,};/);
      for (const attribute of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax']) expect(cookie?.split('; ')).toContain(attribute);
      expect(cookie).not.toMatch(/Domain/i);
      const token = /=([^;]+)/.exec(cookie ?? '')?.[1] ?? '';
      const sessions = await board.sql<{ row: string }>('select t::text as row from session t');
      expect(sessions.filter(({ row }) => row.includes(token))).toEqual([]);
      expect(board.log).not.toContain(token);
    });

    it('is a new one each time, and never one that was brought along', async () => {
      const client = board.anonymous();
      client.cookie = '__Host-consilium=brought-along';
      await client.signIn('nurse@demo.example', PASSWORD);
      const first = client.cookie;
      expect(first).not.toContain('brought-along');
      await client.signIn('nurse@demo.example', PASSWORD);
      expect(client.cookie).not.toBe(first);
    });

    it('ends with signing out, for everybody who holds the cookie', async () => {
      const client = await board.as('nurse');
      const copy = board.anonymous();
      copy.cookie = client.cookie;
      expect((await copy.ask(WHO)).me).not.toBeNull();
      const response = await post({ query: 'mutation { signOut }' }, { cookie: client.cookie });
      expect(response.headers.getSetCookie()[0]).toMatch(/^__Host-consilium=; .*Max-Age=0/);
      expect((await copy.ask(WHO)).me).toBeNull();
    });

    it.each([
      ['its twelve hours are over', `update session set expires_at = now() - interval '1 second'`],
      ['it lay idle', `update session set last_seen_at = now() - interval '61 minutes'`],
      ['the account is disabled', `update account set disabled_at = now() where login = 'nurse@demo.example'`],
    ])('ends when %s', async (_why, change) => {
      const client = await board.as('nurse');
      expect((await client.ask(WHO)).me).not.toBeNull();
      await board.sql(change);
      expect((await client.ask(WHO)).me).toBeNull();
      await board.sql('update account set disabled_at = null');
    });

    it('loses a role in the moment in which the role is taken away', async () => {
      const client = await board.as('observer');
      const cases = () => client.send('query ($b: ID!) { cases(boardId: $b) { id } }', { b: BOARD_ID });
      expect((await cases()).errors).toEqual([]);
      await board.sql(`update seat set ended_at = now() where role = 'OBSERVER'`);
      expect((await cases()).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      await board.sql('update seat set ended_at = null');
    });
  });

  describe('a password', () => {
    it('that is wrong is answered like a name that nobody has', async () => {
      const [wrong, unknown] = await Promise.all(['quality@demo.example', 'nobody@demo.example'].map((login) => attempt(login, 'wrong')));
      expect(wrong).toBe(unknown);
      expect(wrong).toContain('SIGN_IN_REFUSED');
    });

    it('can be tried eight times in ten minutes, then not even the right one; nobody else is kept out, and nothing locks for good', async () => {
      for (let tries = 1; tries <= 8; tries += 1)
        expect(await signIn('dataprotection', `wrong-${tries}`)).toMatchObject({ code: 'SIGN_IN_REFUSED' });
      expect(await signIn('dataprotection', 'wrong-9')).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
      expect(await signIn('dataprotection')).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
      expect(await signIn('chair')).toMatchObject({ __typename: 'SignedIn' });
      await board.sql(`update sign_in_attempt set at = at - interval '11 minutes'`);
      expect(await signIn('dataprotection')).toMatchObject({ __typename: 'SignedIn' });
    });

    it('cannot be guessed a thousand times in one request', async () => {
      const guesses = Array.from({ length: 1000 }, (_, n) => `g${n}: signIn(login: "chair@demo.example", password: "${n}") { __typename }`);
      const { errors, data } = await board.anonymous().send(`mutation { ${guesses.join(' ')} }`);
      expect(errors.length).toBeGreaterThan(0);
      expect(data).toBeNull();
      expect(await signIn('chair')).toMatchObject({ __typename: 'SignedIn' });
    });

    it('cannot be guessed in parallel either', async () => {
      const answers = await Promise.all(Array.from({ length: 40 }, (_, n) => signIn('interventional', `wrong-${n}`)));
      const tried = answers.filter(({ code }) => code === 'SIGN_IN_REFUSED').length;
      expect(tried).toBeLessThanOrEqual(8);
      await board.sql(`update sign_in_attempt set at = at - interval '11 minutes'`);
    });
  });

  describe('a request from elsewhere', () => {
    const SIGN_OUT = { query: 'mutation { signOut }' };

    it.each([
      ['a page of another site', { origin: 'https://elsewhere.example' }],
      ['a page without a site', { origin: 'null' }],
      ['another port of this machine', { origin: 'http://localhost:1' }],
      ['a browser that says so', { 'sec-fetch-site': 'cross-site' }],
    ])('is refused and not carried out: %s', async (_where, headers) => {
      const client = await board.as('chair');
      const response = await post(SIGN_OUT, { cookie: client.cookie, ...headers });
      expect(response.status).toBe(403);
      expect((await client.ask(WHO)).me).not.toBeNull();
    });

    it('that any form on the web could make is refused', async () => {
      const client = await board.as('chair');
      const forms = [
        fetch(`${board.url}/graphql?query=${encodeURIComponent('mutation{signOut}')}`, { headers: { cookie: client.cookie } }),
        fetch(`${board.url}/graphql?query=${encodeURIComponent('mutation{signOut}')}`, { headers: { cookie: client.cookie, 'apollo-require-preflight': '1' } }), // prettier-ignore
        fetch(`${board.url}/graphql?query=${encodeURIComponent(WHO)}`, { headers: { cookie: client.cookie } }),
        ...['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'].map((type) =>
          fetch(`${board.url}/graphql`, {
            method: 'POST',
            headers: { 'content-type': type, cookie: client.cookie },
            body: JSON.stringify(SIGN_OUT),
          }),
        ),
      ];
      for (const response of await Promise.all(forms)) expect(response.status).toBeGreaterThanOrEqual(400);
      expect((await client.ask(WHO)).me).not.toBeNull();
    });

    it('may not frame the board nor bring scripts into it', async () => {
      const response = await fetch(`${board.url}/healthz`);
      expect(response.headers.get('content-security-policy')).toMatch(/script-src 'self';.*frame-ancestors 'none'/);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('x-powered-by')).toBeNull();
    });
  });

  describe('an answer says nothing of the inside', () => {
    it.each<[string, string | object]>([
      ['no JSON', '{"query": "{ me'],
      ['no GraphQL', { query: '{ me {' }],
      ['an unknown field', { query: '{ me { person { nam } } }' }],
      ['no query at all', {}],
      ['a list of queries', [{ query: WHO }, { query: WHO }]],
      ['a wrong variable', { query: 'query ($id: ID!) { case(id: $id) { id } }', variables: { id: { a: 1 } } }],
      ['an id with a quote', { query: `query { case(id: "' or 1=1 --") { id } }` }],
      ['a byte that no text has', { query: 'query ($id: ID!) { case(id: $id) { id } }', variables: { id: '\u0000' } }],
      ['a search with half a character', { query: 'query ($b: ID!, $s: String) { cases(boardId: $b, search: $s) { id } }', variables: { b: BOARD_ID, s: '\ud800' } }], // prettier-ignore
      ['a search with a zero byte', { query: 'query ($b: ID!, $s: String) { cases(boardId: $b, search: $s) { id } }', variables: { b: BOARD_ID, s: '\u0000' } }], // prettier-ignore
      [
        'a number beyond all numbers',
        { query: 'query ($b: ID!) { cases(boardId: $b, first: 2147483647) { id } }', variables: { b: BOARD_ID } },
      ],
      ['a negative page', { query: 'query ($b: ID!) { cases(boardId: $b, first: -5) { id } }', variables: { b: BOARD_ID } }],
      [
        'a trail before nothing',
        { query: 'query ($b: ID!) { auditTrail(boardId: $b, before: -1, first: -1) { hash } }', variables: { b: BOARD_ID } },
      ],
      ['a cursor beyond all events', { query: 'query { eventsSince(after: "99999999999999999999:9999999999999999999") { cursor } }' }],
      ['a made-up cursor', { query: `query { eventsSince(after: "1; drop table vote") { cursor } }` }],
      ['a query too deep', { query: `{ home ${'{ cases { patient '.repeat(20)}{ id }${' } }'.repeat(20)} }` }],
      ['a query too wide', { query: `{ ${Array.from({ length: 200 }, (_, n) => `a${n}: about { version }`).join(' ')} }` }],
      ['a fragment of itself', { query: 'query { me { ...A } } fragment A on Me { ...A }' }],
    ])('%s', async (_what, body) => {
      const { cookie } = await board.as('chair');
      const response = await post(body, { cookie });
      const text = await response.text();
      expect({ text, unexpected: /UNEXPECTED|INTERNAL/.test(text) }).toMatchObject({ unexpected: false });
      expect(text).not.toMatch(INSIDE);
      expect(response.status).toBeLessThan(500);
    });

    it('a body too large', async () => {
      const response = await post({ query: WHO, variables: { x: 'x'.repeat(6_000_000) } });
      expect(response.status).toBe(413);
      expect(await response.text()).not.toMatch(INSIDE);
    });

    it('a path that does not exist', async () => {
      for (const path of [
        '/nothing',
        '/programmes/1/doctor.pdf',
        '/programmes/x/../../package.json',
        '/downloads/examples/..%2f..%2fpackage.json',
      ]) {
        const response = await fetch(board.url + path);
        expect(response.status).toBe(404);
        expect(await response.text()).not.toMatch(INSIDE);
      }
    });
  });

  it('with the demonstration switched off, tells nobody its schema and lets nobody in by one click', async () => {
    const { types } = (await board.anonymous().ask(INTROSPECTION)).__schema;
    expect(types.length).toBeGreaterThan(100);
    const serious = await BoardUnderTest.start({ environment: { DEMO: 'off' } });
    try {
      const client = serious.anonymous();
      expect((await client.send(INTROSPECTION)).data).toBeNull();
      expect((await client.send('{ __type(name: "Query") { fields { name } } }')).data).toBeNull();
      expect((await client.send('{ abou { version } }')).text).not.toContain('about');
      expect(await client.ask('{ demoPeople { id } about { demo } }')).toEqual({ demoPeople: [], about: { demo: false } });
      const oneClick = 'mutation { signInAsDemoPerson(personId: "9e250000-0000-4000-8000-000000000005") { __typename } }';
      expect((await client.ask(oneClick)).signInAsDemoPerson.__typename).toBe('SignInRefused');
    } finally {
      await serious.stop();
    }
  });

  describe('the process', () => {
    it('says that it runs and that it can be used', async () => {
      expect((await fetch(`${board.url}/healthz`)).status).toBe(200);
      const ready = await fetch(`${board.url}/readyz`);
      expect({ status: ready.status, body: await ready.json() }).toEqual({ status: 200, body: { status: 'ready' } });
    });

    it('lists everything that is wrong with its settings at once, and does not start', async () => {
      const bad = {
        PORT: 'seven',
        DATABASE_URL: 'mysql://x',
        DEMO: 'maybe',
        CLINICAL_ASSIST: 'yes',
        LOG_LEVEL: 'loud',
        TRUSTED_PROXIES: 'all',
      };
      const { code, output } = await runProduct('main.js', [], bad);
      expect(code).toBe(1);
      for (const name of Object.keys(bad)) expect(output).toContain(`  ${name} `);
      expect(output).not.toMatch(INSIDE);
    });

    it('takes the next free port when the wanted one is taken', async () => {
      const other = createServer().listen(0, '127.0.0.1');
      await once(other, 'listening');
      const { port } = other.address() as AddressInfo;
      const neighbour = await BoardUnderTest.start({ environment: { PORT: String(port) } });
      try {
        const taken = Number(new URL(neighbour.url).port);
        expect(taken).toBeGreaterThan(port);
        expect(taken).toBeLessThan(port + 100);
        expect(await new GraphqlClient(neighbour.url).ask('{ about { demo } }')).toEqual({ about: { demo: true } });
      } finally {
        other.close();
        await neighbour.stop();
      }
    });

    it('stops within five seconds when it is asked to, with people listening and asking', async () => {
      const other = await BoardUnderTest.start();
      const client = await other.as('chair');
      const listener = await LiveConnection.listen(other.url, client.cookie);
      const asking = Promise.allSettled(
        Array.from({ length: 20 }, () => client.send('query { home { cases { id patient { pseudonym } } } }')),
      );
      const started = performance.now();
      expect(await other.terminate()).toBe(0);
      expect(performance.now() - started).toBeLessThan(5000);
      await Promise.all([listener.waitForEnd(), asking]);
      await expect(fetch(`${other.url}/healthz`)).rejects.toThrow();
      await other.stop();
    });
  });

  function post(body: string | object, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${board.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  async function attempt(login: string, password: string): Promise<string> {
    return (
      await board
        .anonymous()
        .send(`mutation { signIn(login: "${login}", password: "${password}") { __typename ... on Refusal { code message } } }`)
    ).text;
  }
});
