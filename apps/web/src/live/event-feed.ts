/** How the screens are kept current: by the open connection, by asking every few seconds, or not at all. */
export type LiveState = 'connecting' | 'live' | 'polling' | 'offline';

export interface Batch<Event> {
  cursor: string;
  events: readonly Event[];
}

export interface FeedSink<Event> {
  opened: () => void;
  batch: (batch: Batch<Event>) => void;
  ended: () => void;
}

export interface FeedPorts<Event> {
  /** Opens the connection from a cursor on; returns how to close it. Must call `ended` when it ends by itself. */
  open: (after: string, sink: FeedSink<Event>) => () => void;
  /** Asks once for everything after a cursor. */
  since: (after: string) => Promise<Batch<Event>>;
  apply: (events: readonly Event[]) => void;
  report: (state: LiveState) => void;
  /** Runs the function later; returns how to cancel. */
  later: (run: () => void, milliseconds: number) => () => void;
}

const FIRST_RETRY_MILLISECONDS = 500;
const LONGEST_RETRY_MILLISECONDS = 3000;

/**
 * Follows the event list from a cursor and never loses the place: each reconnection resumes after the last batch seen.
 * While the connection cannot be held, the same list is asked for every few seconds.
 */
export function followEvents<Event>(from: string, ports: FeedPorts<Event>): { stop: () => void; hurry: () => void } {
  let cursor = from;
  let attempt = 0;
  let close: (() => void) | null = null;
  let cancel: (() => void) | null = null;
  let stopped = false;

  function take(batch: Batch<Event>): void {
    cursor = batch.cursor;
    if (batch.events.length > 0) ports.apply(batch.events);
  }

  function connect(): void {
    let current = true;
    const closeThis = ports.open(cursor, {
      opened: () => {
        if (!current || stopped) return;
        attempt = 0;
        ports.report('live');
      },
      batch: (batch) => {
        if (!current || stopped) return;
        attempt = 0;
        ports.report('live');
        take(batch);
      },
      ended: () => {
        if (!current || stopped) return;
        current = false;
        close = null;
        retry();
      },
    });
    close = () => {
      current = false;
      closeThis();
    };
  }

  function retry(): void {
    const wait = Math.min(FIRST_RETRY_MILLISECONDS * 2 ** attempt, LONGEST_RETRY_MILLISECONDS);
    if (attempt === 0) ports.report('connecting');
    attempt += 1;
    cancel = ports.later(catchUp, wait);
  }

  async function catchUp(): Promise<void> {
    cancel = null;
    try {
      const batch = await ports.since(cursor);
      if (stopped) return;
      take(batch);
      ports.report('polling');
    } catch {
      if (stopped) return;
      ports.report('offline');
    }
    connect();
  }

  ports.report('connecting');
  connect();
  return {
    stop: () => {
      stopped = true;
      close?.();
      cancel?.();
    },
    /** The device woke up or came back online: do not wait for the next try. */
    hurry: () => {
      if (!cancel) return;
      cancel();
      void catchUp();
    },
  };
}
