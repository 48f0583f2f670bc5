import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { emptyCaseFile, type CaseFile } from '@consilium/tumour-board';
import type { CasePagePartsFragment } from '../../gql/graphql.js';
import { SessionProvider, type Me } from '../../session/session.js';
import { withField, newEntry } from './raw-entry.js';
import { useSectionForm } from './use-section-form.js';

const BOARD = {
  __typename: 'Board',
  id: 'b1',
  name: 'Board',
  network: 'EURACAN',
  timeZone: 'Europe/Paris',
  packId: 'RAIR_THYROID',
} as const;
const seat = {
  __typename: 'MySeat',
  id: 's1',
  role: 'REFERRING_DOCTOR',
  specialty: null,
  countsForQuorum: false,
  permissions: [],
  board: BOARD,
} as const;
const me = {
  __typename: 'Me',
  person: { __typename: 'Person', id: 'p1', name: 'Dr Roy', organisation: null },
  seats: [seat],
} as unknown as Me;

type Subject = Pick<CasePagePartsFragment, 'id' | 'boardId' | 'state' | 'version' | 'history'>;
const draft: Subject = { id: 'c1', boardId: 'b1', state: 'DRAFT', version: 1, history: [] };
const changed = (version: number, sections: string[]): Subject['history'][number] => ({
  __typename: 'CaseFileVersion',
  version,
  sections,
  reason: null,
  recordedAt: '2026-11-24T10:00:00Z',
  recordedBy: { __typename: 'Person', id: 'p2', name: 'Inês Carvalho' },
});

/** The form of the question; every amendment that reaches the server is kept in `sent`, and answered when `online`. */
function setUp(first: Subject = draft, online = true) {
  const sent: Record<string, unknown>[] = [];
  const link = new ApolloLink((operation) => {
    sent.push(operation.variables['input'] as Record<string, unknown>);
    return new Observable((observer) => {
      if (!online) return observer.error(new TypeError('Failed to fetch'));
      observer.next({ data: { amendCaseFile: { __typename: 'NotPermitted', code: 'NOT_PERMITTED', message: 'no' } } });
      observer.complete();
    });
  });
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ApolloProvider client={client}>
      <SessionProvider me={me}>{children}</SessionProvider>
    </ApolloProvider>
  );
  const use = (props: { subject: Subject; file: CaseFile }) =>
    useSectionForm(props.subject as CasePagePartsFragment, props.file, 'question');
  const hook = renderHook(use, { wrapper, initialProps: { subject: first, file: emptyCaseFile() } });
  const type = (fields: Record<string, string>) =>
    act(() => {
      const [entry = newEntry('referral')] = hook.result.current.raw.referral ?? [];
      hook.result.current.change('referral', [withField(entry, fields)]);
    });
  const pause = () => act(() => jest.advanceTimersByTimeAsync(1500));
  return { ...hook, sent, type, pause };
}

describe('a screen of the referral', () => {
  beforeEach(() => {
    localStorage.clear();
    jest.useFakeTimers();
    jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('stores a draft by itself once the typing pauses', async () => {
    const { sent, type, pause } = setUp();
    type({ question: 'Start lenvatinib now?' });
    expect(sent).toEqual([]);
    await pause();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ caseId: 'c1', seenVersion: 1, referral: { question: 'Start lenvatinib now?' } });
  });

  it('sends nothing that cannot be read, and keeps it with the reason', async () => {
    const { result, sent, type, pause, unmount } = setUp();
    type({ information: 'INFORMED_NO_OBJECTION', informedOn: 'last week' });
    await pause();
    expect(sent).toEqual([]);
    expect(result.current.state).toBe('INVALID');
    expect(result.current.problems.map(({ field, code }) => [field, code])).toEqual([['informedOn', 'NOT_A_DAY']]);
    unmount();
    expect(setUp().result.current.raw.referral?.[0]?.fields['informedOn']).toBe('last week');
  });

  it('keeps everything when no answer comes', async () => {
    const { type, pause, unmount } = setUp(draft, false);
    type({ question: 'Typed on the train' });
    await pause();
    unmount();
    const again = setUp();
    expect(again.result.current.raw.referral?.[0]?.fields['question']).toBe('Typed on the train');
    expect(again.result.current.restored).toBe(true);
  });

  it('asks, rather than overwrite, when somebody else changed the same part', async () => {
    const { result, rerender, sent, type, pause } = setUp();
    type({ question: 'Mine' });
    const file = emptyCaseFile();
    file.referral.question = 'Theirs';
    rerender({ subject: { ...draft, version: 2, history: [changed(2, ['referral'])] }, file });
    await pause();
    expect(sent).toEqual([]);
    expect(result.current.state).toBe('CONFLICT');
    expect(result.current.raw.referral?.[0]?.fields['question']).toBe('Mine');
    act(() => result.current.takeTheirs());
    expect(result.current.raw.referral?.[0]?.fields['question']).toBe('Theirs');
  });

  it('goes on when somebody else changed another part', async () => {
    const { rerender, sent, type, pause } = setUp();
    type({ question: 'Mine' });
    rerender({ subject: { ...draft, version: 2, history: [changed(2, ['laboratory'])] }, file: emptyCaseFile() });
    await pause();
    expect(sent[0]).toMatchObject({ seenVersion: 2, referral: { question: 'Mine' } });
  });

  it('waits for a word once others work with the file', async () => {
    const { result, sent, type, pause } = setUp({ ...draft, state: 'IN_PREPARATION' });
    type({ question: 'Mine' });
    await pause();
    expect(sent).toEqual([]);
    expect(result.current.state).toBe('WAITING');
    await act(() => result.current.save('the question was too vague'));
    expect(sent[0]).toMatchObject({ reason: 'the question was too vague' });
  });
});
