import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, type ReactNode } from 'react';
import { Navigate, useLocation, useNavigate } from 'react-router';
import { saysSignedOut } from '../apollo/client.js';
import { SessionDocument } from '../gql/graphql.js';
import { LiveProvider } from '../live/live-provider.js';
import { LoadFailed } from '../parts/load-failed.js';
import { PageSkeleton } from '../parts/page-skeleton.js';
import { onSessionEnd } from './session-end.js';
import { onSessionOfAnotherTab } from './session-tabs.js';
import { SessionProvider } from './session.js';

/** Lets only signed-in people through; the others sign in first and come back to where they were going. */
export function RequireSession({ children }: { children: ReactNode }) {
  const client = useApolloClient();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const from = pathname + search;
  const { data, error, loading, refetch } = useQuery(SessionDocument, { errorPolicy: 'all', fetchPolicy: 'cache-first' });

  useEffect(
    () =>
      onSessionEnd(() => {
        void navigate('/sign-in', { replace: true, state: { from, ended: true } });
        void client.clearStore();
      }),
    [client, navigate, from],
  );
  useEffect(() => onSessionOfAnotherTab(() => window.location.reload()), []);

  if (data?.me && data.eventsSince)
    return (
      <SessionProvider me={data.me} key={data.me.person.id}>
        <LiveProvider cursor={data.eventsSince.cursor}>{children}</LiveProvider>
      </SessionProvider>
    );
  if (loading) return <PageSkeleton />;
  if (error && !saysSignedOut(error)) return <LoadFailed error={error} retry={() => void refetch()} />;
  return <Navigate to="/sign-in" replace state={{ from }} />;
}
