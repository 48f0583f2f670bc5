import { useEffect, useRef, useSyncExternalStore } from 'react';

export interface PaletteAction {
  id: string;
  label: string;
  run: () => void;
}

const sets = new Set<readonly PaletteAction[]>();
const listeners = new Set<() => void>();
let all: readonly PaletteAction[] = [];

/** Offers what the calling screen can do in the command palette while it is shown. Offer only what the person may do. */
export function usePaletteActions(actions: readonly PaletteAction[]): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  const signature = actions.map((action) => `${action.id}\t${action.label}`).join('\n');
  useEffect(() => {
    const mine = latest.current.map<PaletteAction>((action, index) => ({ ...action, run: () => latest.current[index]?.run() }));
    sets.add(mine);
    publish();
    return () => {
      sets.delete(mine);
      publish();
    };
  }, [signature]);
}

export function useAllPaletteActions(): readonly PaletteAction[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => all,
  );
}

function publish(): void {
  all = [...sets].flat();
  for (const listener of listeners) listener();
}
