import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { createClient } from 'graphql-ws';
import { print } from 'graphql';
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { BoardEventsDocument, EventsSinceDocument, type BoardEventsSubscription, type EventBatchPartsFragment } from '../gql/graphql.js';
import { concerns } from './concerns.js';
import { followEvents, type FeedSink, type LiveState } from './event-feed.js';

type BoardEvent = EventBatchPartsFragment['events'][number];

const LiveContext = createContext<LiveState>('connecting');
const GATHER_MILLISECONDS = 50;
const KEEP_ALIVE_MILLISECONDS = 10_000;

/** How current the screen is, for the indicator in the header. */
export function useLive(): LiveState {
  return useContext(LiveContext);
}

/** Follows the events of all boards of the person and has every screen reload what an event concerns. */
export function LiveProvider({ cursor, children }: { cursor: string; children: ReactNode }) {
  const client = useApolloClient();
  const [state, setState] = useState<LiveState>('connecting');
  // The cursor only seeds the feed: from then on the feed keeps its own place.
  const [seed] = useState(cursor);
  useEffect(() => {
    const feed = followEvents<BoardEvent>(seed, {
      open: openSocket,
      since: async (after) => {
        const { data } = await client.query({ query: EventsSinceDocument, variables: { after }, fetchPolicy: 'no-cache' });
        if (!data) throw new Error('The answer was empty.');
        return data.eventsSince;
      },
      apply: refresher(client),
      report: setState,
      later: (run, milliseconds) => {
        const timer = setTimeout(run, milliseconds);
        return () => clearTimeout(timer);
      },
    });
    const wake = () => document.visibilityState === 'visible' && feed.hurry();
    document.addEventListener('visibilitychange', wake);
    window.addEventListener('online', wake);
    return () => {
      document.removeEventListener('visibilitychange', wake);
      window.removeEventListener('online', wake);
      feed.stop();
    };
  }, [client, seed]);
  return <LiveContext value={state}>{children}</LiveContext>;
}

function openSocket(after: string, sink: FeedSink<BoardEvent>): () => void {
  const scheme = window.location.protocol === 'https:' ? 'wss' : 'ws';
  let silence: ReturnType<typeof setTimeout> | undefined;
  let socket: WebSocket | undefined;
  const connection = createClient({
    url: `${scheme}://${window.location.host}/graphql`,
    retryAttempts: 0,
    keepAlive: KEEP_ALIVE_MILLISECONDS,
    on: {
      opened: (opened) => (socket = opened as WebSocket),
      connected: sink.opened,
      // A dead network gives no sign of its own: no answer to a ping within half the interval ends the connection.
      ping: (received) => {
        if (!received) silence = setTimeout(() => socket?.close(4408, 'No answer'), KEEP_ALIVE_MILLISECONDS / 2);
      },
      pong: () => clearTimeout(silence),
      closed: () => clearTimeout(silence),
    },
  });
  const unsubscribe = connection.subscribe<BoardEventsSubscription>(
    { query: print(BoardEventsDocument), variables: { after } },
    {
      next: ({ data }) => data && sink.batch(data.boardEvents),
      error: sink.ended,
      complete: sink.ended,
    },
  );
  return () => {
    unsubscribe();
    void connection.dispose();
  };
}

/** Gathers events for a moment, then reloads each active query that one of them concerns, once. */
function refresher(client: ApolloClient): (events: readonly BoardEvent[]) => void {
  let gathered: BoardEvent[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (events) => {
    gathered.push(...events);
    timer ??= setTimeout(() => {
      const batch = gathered;
      gathered = [];
      timer = undefined;
      void client.refetchQueries({
        include: 'active',
        onQueryUpdated: (query) => batch.some((event) => concerns(query.queryName, query.variables, event)),
      });
    }, GATHER_MILLISECONDS);
  };
}
