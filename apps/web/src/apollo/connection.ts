import { useSyncExternalStore } from 'react';

/** Whether the server answered when it was last asked. Nobody guesses: only an answer makes it reachable again. */
let reachable = true;
let probe: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

const PROBE_MILLISECONDS = 4000;

export function serverAnswered(): void {
  clearInterval(probe);
  probe = undefined;
  set(true);
}

/** Called when a request did not reach the server; from then on the server is asked until it answers. */
export function serverDidNotAnswer(): void {
  set(false);
  probe ??= setInterval(askAgain, PROBE_MILLISECONDS);
}

export function onConnectionChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function isReachable(): boolean {
  return reachable;
}

/** Whether the last request reached the server. */
export function useReachable(): boolean {
  return useSyncExternalStore(onConnectionChange, isReachable);
}

async function askAgain(): Promise<void> {
  try {
    const answer = await fetch('/readyz', { cache: 'no-store' });
    if (answer.ok) serverAnswered();
  } catch {
    // Still no answer: the banner stays.
  }
}

function set(next: boolean): void {
  if (next === reachable) return;
  reachable = next;
  for (const listener of listeners) listener();
}

if (typeof window !== 'undefined') {
  window.addEventListener('offline', serverDidNotAnswer);
  window.addEventListener('online', () => void askAgain());
}
