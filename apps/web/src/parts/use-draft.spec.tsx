import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { SessionProvider, type Me } from '../session/session.js';
import { useDraft } from './use-draft.js';

const as = (id: string) => {
  const me: Me = { __typename: 'Me', person: { __typename: 'Person', id, name: id, organisation: null }, seats: [] };
  return ({ children }: { children: ReactNode }) => <SessionProvider me={me}>{children}</SessionProvider>;
};
const draftOf = (person: string, key: string) =>
  renderHook((props: { key: string }) => useDraft(props.key, ''), { wrapper: as(person), initialProps: { key } });

describe('useDraft', () => {
  beforeEach(() => localStorage.clear());

  it('brings back what was typed before the screen was lost', () => {
    const { result, unmount } = draftOf('anna', 'decision.1');
    act(() => result.current.change('start lenvatinib'));
    unmount();
    expect(draftOf('anna', 'decision.1').result.current).toMatchObject({ value: 'start lenvatinib', restored: true });
  });

  it('never shows the text of one case in another', () => {
    const { result, rerender } = draftOf('anna', 'decision.1');
    act(() => result.current.change('for the first patient'));
    rerender({ key: 'decision.2' });
    expect(result.current).toMatchObject({ value: '', restored: false });
    act(() => result.current.change('for the second patient'));
    rerender({ key: 'decision.1' });
    expect(result.current.value).toBe('for the first patient');
  });

  it('never shows the text of one person to another', () => {
    const { result } = draftOf('anna', 'decision.1');
    act(() => result.current.change('mine'));
    expect(draftOf('bert', 'decision.1').result.current.value).toBe('');
  });

  it('is gone once it was saved or discarded', () => {
    const { result } = draftOf('anna', 'decision.1');
    act(() => result.current.change('text'));
    act(() => result.current.forget());
    expect(result.current.value).toBe('text');
    expect(draftOf('anna', 'decision.1').result.current.value).toBe('');
  });
});
