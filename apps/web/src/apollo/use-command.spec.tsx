import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable, type TypedDocumentNode } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { useCommand } from './use-command.js';

type Answer = { __typename: 'MeetingPlanned'; id: string } | { __typename: 'NotPermitted'; code: 'NOT_PERMITTED'; message: string };
const PLAN: TypedDocumentNode<{ plan: Answer }, { input: { key: string; title: string } }> = gql`
  mutation Plan($input: PlanInput!) {
    plan(input: $input) {
      ... on MeetingPlanned {
        id
      }
      ... on NotPermitted {
        code
        message
      }
    }
  }
`;
const PLANNED: Answer = { __typename: 'MeetingPlanned', id: 'm1' };
const REFUSED: Answer = { __typename: 'NotPermitted', code: 'NOT_PERMITTED', message: 'no' };

/** A server that gives the next of these answers each time; `null` is a connection that breaks. */
function setUp(answers: (Answer | null)[]) {
  const keys: string[] = [];
  const link = new ApolloLink((operation) => {
    keys.push((operation.variables['input'] as { key: string }).key);
    const answer = answers.shift();
    return new Observable((observer) => {
      if (!answer) return observer.error(new TypeError('Failed to fetch'));
      observer.next({ data: { plan: answer } });
      observer.complete();
    });
  });
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  const wrapper = ({ children }: { children: ReactNode }) => <ApolloProvider client={client}>{children}</ApolloProvider>;
  const { result } = renderHook(() => useCommand(PLAN, 'MeetingPlanned'), { wrapper });
  const run = (title: string) => act(() => result.current.run({ title }));
  return { result, run, keys };
}

describe('useCommand', () => {
  beforeAll(() => {
    let last = 0;
    Object.defineProperty(globalThis.crypto, 'randomUUID', { configurable: true, value: () => `key-${(last += 1)}` });
  });

  it('gives the success', async () => {
    const { result, run } = setUp([PLANNED]);
    expect(await run('December')).toMatchObject({ id: 'm1' });
    expect(result.current).toMatchObject({ busy: false, failed: false, refusal: null });
  });

  it('gives a refusal, which stays until the next try', async () => {
    const { result, run } = setUp([REFUSED, PLANNED]);
    expect(await run('December')).toBeNull();
    expect(result.current.refusal).toMatchObject({ code: 'NOT_PERMITTED' });
    await run('December');
    expect(result.current.refusal).toBeNull();
  });

  it('says so when no answer came back, and tries again under the same key', async () => {
    const { result, run, keys } = setUp([null, PLANNED]);
    expect(await run('December')).toBeNull();
    expect(result.current).toMatchObject({ failed: true, refusal: null, busy: false });
    expect(await run('December')).toMatchObject({ id: 'm1' });
    expect(keys[1]).toBe(keys[0]);
  });

  it('takes a new key after a definite answer', async () => {
    const { run, keys } = setUp([REFUSED, PLANNED]);
    await run('December');
    await run('December');
    expect(keys[1]).not.toBe(keys[0]);
  });

  it('runs once when pressed twice', async () => {
    const { result, keys } = setUp([PLANNED, PLANNED]);
    await act(async () => {
      await Promise.all([result.current.run({ title: 'December' }), result.current.run({ title: 'December' })]);
    });
    expect(keys).toHaveLength(1);
  });
});
