import { useCallback, useState } from 'react';
import { useMe } from '../session/session.js';
import { draftStore } from './draft-store.js';

export interface Draft<Value> {
  value: Value;
  change: (next: Value | ((now: Value) => Value)) => void;
  /** True when the value was found on this device rather than begun afresh. */
  restored: boolean;
  /** After a successful save: forgets the stored draft and keeps the value on screen. */
  forget: () => void;
  /** Throws the draft away and starts from the given value. */
  discard: (initial: Value) => void;
}

interface Kept<Value> {
  key: string;
  value: Value;
  restored: boolean;
}

/**
 * The state of a form that survives a reload, a lost network and an ended session. Another key is another draft: what
 * was typed for one case can never appear in the next.
 *
 * @example const draft = useDraft(`decision.${caseId}`, emptyDecision);
 */
export function useDraft<Value>(key: string, initial: Value): Draft<Value> {
  const personId = useMe().person.id;
  const load = (): Kept<Value> => {
    const stored = draftStore.read<Value>(personId, key);
    return { key, value: stored ?? initial, restored: stored !== null };
  };
  const [kept, setKept] = useState(load);
  let current = kept;
  if (kept.key !== key) {
    current = load();
    setKept(current);
  }
  const change = useCallback(
    (next: Value | ((now: Value) => Value)) =>
      setKept((now) => {
        const value = typeof next === 'function' ? (next as (now: Value) => Value)(now.value) : next;
        draftStore.write(personId, key, value);
        return { ...now, value };
      }),
    [personId, key],
  );
  const forget = useCallback(() => {
    draftStore.remove(personId, key);
    setKept((now) => ({ ...now, restored: false }));
  }, [personId, key]);
  const discard = useCallback(
    (value: Value) => {
      draftStore.remove(personId, key);
      setKept({ key, value, restored: false });
    },
    [personId, key],
  );
  return { value: current.value, restored: current.restored, change, forget, discard };
}
