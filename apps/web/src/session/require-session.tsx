import { useQuery } from '@apollo/client/react';
import { Navigate, useLocation } from 'react-router';
import type { ReactNode } from 'react';
import { saysSignedOut } from '../apollo/client.js';
import { SessionDocument } from '../gql/graphql.js';
import { LiveProvider } from '../live/live-provider.js';
import { LoadFailed } from '../parts/load-failed.js';
import { PageSkeleton } from '../parts/page-skeleton.js';
import { SessionProvider } from './session.js';

/** Lets only signed-in people through; the others sign in first and come back to where they were going. */
export function RequireSession({ children }: { children: ReactNode }) {
  const here = useLocation();
  const { data, error, loading, refetch } = useQuery(SessionDocument, { errorPolicy: 'all', fetchPolicy: 'cache-first' });
  if (data?.me && data.eventsSince)
    return (
      <SessionProvider me={data.me} key={data.me.person.id}>
        <LiveProvider cursor={data.eventsSince.cursor}>{children}</LiveProvider>
      </SessionProvider>
    );
  if (loading) return <PageSkeleton />;
  if (error && !saysSignedOut(error)) return <LoadFailed retry={() => void refetch()} />;
  return <Navigate to="/sign-in" replace state={{ from: here.pathname + here.search }} />;
}
