import { useEffect, useRef, useSyncExternalStore } from 'react';

export interface Key {
  /** `?`, `j`, `Enter`, `mod+k`, or two keys after one another: `g h`. */
  keys: string;
  label: string;
  run: () => void;
  /** Only for the list of keys: whether it works everywhere or on this screen. */
  anywhere?: boolean;
}

const sets = new Set<readonly Key[]>();
const listeners = new Set<() => void>();
let all: readonly Key[] = [];
let pending: { first: string; at: number } | null = null;

const SEQUENCE_MILLISECONDS = 1200;

/** Keys that work while the calling part is on screen; they appear in the list behind `?`. */
export function useKeys(keys: readonly Key[]): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  const signature = keys.map((key) => `${key.keys}\t${key.label}`).join('\n');
  useEffect(() => {
    const mine = latest.current.map<Key>((key, index) => ({ ...key, run: () => latest.current[index]?.run() }));
    sets.add(mine);
    publish();
    return () => {
      sets.delete(mine);
      publish();
    };
  }, [signature]);
}

/** Every key that works now, for the list behind `?`. */
export function useAllKeys(): readonly Key[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => all,
  );
}

/** Runs the key that an event means; the latest set wins. Returns whether one ran. */
export function pressKey(event: KeyboardEvent): boolean {
  const withModifier = event.ctrlKey || event.metaKey;
  if (event.altKey || event.defaultPrevented) return false;
  if (!withModifier && (isTyping(event.target) || document.querySelector('[aria-modal="true"]'))) return false;
  const pressed = withModifier ? `mod+${event.key.toLowerCase()}` : event.key;
  const sequence = pending && event.timeStamp - pending.at < SEQUENCE_MILLISECONDS ? `${pending.first} ${pressed}` : null;
  const key = find(sequence) ?? find(pressed);
  pending = !key && all.some((one) => one.keys.startsWith(`${pressed} `)) ? { first: pressed, at: event.timeStamp } : null;
  if (!key) return false;
  event.preventDefault();
  key.run();
  return true;
}

function find(keys: string | null): Key | undefined {
  return keys === null ? undefined : all.findLast((one) => one.keys === keys);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

function publish(): void {
  all = [...sets].flat();
  for (const listener of listeners) listener();
}
