import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { DraftedItemFragment, DraftRecommendationInput } from '../../gql/graphql.js';
import { possibleTypes } from '../../gql/possible-types.js';
import { SessionProvider, type Me } from '../../session/session.js';
import { EMPTY_CONTENT } from './recommendation-content.js';
import { useRecommendationDraft } from './use-recommendation-draft.js';

const ME = { person: { __typename: 'Person', id: 'p1', name: 'Chair', organisation: null }, seats: [] } as unknown as Me;
/** Long enough for the screen to be drawn again while an answer is under way. */
const ROUND_TRIP_MILLISECONDS = 50;
const wording = (summary: string) => ({ ...EMPTY_CONTENT, summary });

/** A board's server with one draft, that can lose an answer on its way back. */
function server() {
  const state = { version: 0, summary: '', by: 'p1', loseNext: false, saves: 0 };
  const item = (): DraftedItemFragment =>
    ({
      __typename: 'AgendaItem',
      id: 'i1',
      draft:
        state.version === 0
          ? null
          : {
              __typename: 'RecommendationDraft',
              version: state.version,
              savedAt: '2026-12-03T14:00:00Z',
              savedBy: { __typename: 'Person', id: state.by, name: state.by },
              content: { __typename: 'RecommendationContent', ...wording(state.summary) },
            },
    }) as DraftedItemFragment;
  const someoneSaves = (summary: string, by: string) => Object.assign(state, { version: state.version + 1, summary, by });
  const draft = ({ seenVersion, content }: DraftRecommendationInput) => {
    const stale = seenVersion !== state.version;
    if (!stale) someoneSaves(content.summary, 'p1');
    state.saves += 1;
    return stale
      ? { __typename: 'AlreadyChanged', code: 'ALREADY_CHANGED', message: '', currentVersion: state.version }
      : { __typename: 'RecommendationDrafted', agendaItem: item() };
  };
  const link = new ApolloLink(
    ({ operationName, variables }) =>
      new Observable((observer) => {
        setTimeout(() => {
          const data =
            operationName === 'RecommendationDraftNow'
              ? { agendaItem: item() }
              : { draftRecommendation: draft(variables['input'] as DraftRecommendationInput) };
          const lost = state.loseNext;
          state.loseNext = false;
          if (lost) return observer.error(new TypeError('Failed to fetch'));
          observer.next({ data });
          observer.complete();
        }, ROUND_TRIP_MILLISECONDS);
      }),
  );
  return { state, item, someoneSaves, link };
}

function setUp() {
  localStorage.clear();
  const board = server();
  const client = new ApolloClient({ link: board.link, cache: new InMemoryCache({ possibleTypes }) });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ApolloProvider client={client}>
      <SessionProvider me={ME}>{children}</SessionProvider>
    </ApolloProvider>
  );
  const hook = renderHook(({ item }) => useRecommendationDraft(item, wording('From the vote.')), {
    wrapper,
    initialProps: { item: board.item() },
  });
  const reload = () => act(async () => hook.rerender({ item: board.item() }));
  const type = (summary: string) => act(() => hook.result.current.change(wording(summary)));
  const save = async () => {
    await act(() => hook.result.current.save());
    await reload();
  };
  return { ...board, hook, now: () => hook.result.current, type, save, reload };
}

describe('the shared draft', () => {
  beforeAll(() => Object.defineProperty(globalThis.crypto, 'randomUUID', { configurable: true, value: () => `key-${Math.random()}` }));

  it('begins with the vote, and is stored on this device until the server has it', async () => {
    const { now, type, save, state } = setUp();
    expect(now()).toMatchObject({ content: wording('From the vote.'), status: 'UNTOUCHED' });
    type('Treat.');
    expect(now().status).toBe('UNSAVED');
    expect(localStorage.getItem('consilium.draft.p1.recommendation.i1')).toContain('Treat.');
    await save();
    expect(state).toMatchObject({ version: 1, summary: 'Treat.' });
    expect(now().status).toBe('SAVED');
    expect(localStorage.getItem('consilium.draft.p1.recommendation.i1')).toBeNull();
  });

  it('saves the untouched beginning when it is to be signed as it is', async () => {
    const { hook, state } = setUp();
    let saving: Promise<number | null> = Promise.resolve(null);
    await act(async () => {
      saving = hook.result.current.save();
    });
    expect(hook.result.current.status).toBe('SAVING');
    await act(async () => expect(await saving).toBe(1));
    expect(state).toMatchObject({ summary: 'From the vote.', saves: 1 });
  });

  it('follows what somebody else saves while nothing is being typed here', async () => {
    const { now, type, save, reload, ...board } = setUp();
    type('Treat.');
    await save();
    board.someoneSaves('Watch.', 'p2');
    await reload();
    expect(now().content.summary).toBe('Watch.');
  });

  it('keeps what was typed when somebody else was faster, and saves it over theirs only when told to', async () => {
    const { now, type, save, state, ...board } = setUp();
    type('Mine.');
    board.someoneSaves('Theirs.', 'p2');
    await save();
    expect(now().conflict?.savedBy.name).toBe('p2');
    expect(now().content.summary).toBe('Mine.');
    expect(state.summary).toBe('Theirs.');
    act(() => now().keepMine());
    await save();
    expect(state.summary).toBe('Mine.');
    expect(now().conflict).toBeNull();
  });

  it('takes theirs when told to', async () => {
    const { now, type, save, ...board } = setUp();
    type('Mine.');
    board.someoneSaves('Theirs.', 'p2');
    await save();
    act(() => now().takeTheirs());
    expect(now()).toMatchObject({ content: { summary: 'Theirs.' }, conflict: null, status: 'SAVED' });
  });

  it('knows its own text again when only the answer was lost', async () => {
    const { now, type, save, reload, state } = setUp();
    type('First.');
    state.loseNext = true;
    await save();
    expect(now().failed).toBe(true);
    type('First. And more.');
    await save();
    await reload();
    expect(now().conflict).toBeNull();
    await save();
    expect(state).toMatchObject({ version: 2, summary: 'First. And more.' });
  });
});
