import { useApolloClient, useMutation } from '@apollo/client/react';
import { useNavigate } from 'react-router';
import { SignOutDocument } from '../gql/graphql.js';
import { markSession } from './session-tabs.js';

/** Ends the session on the server, forgets everything that was loaded, and goes to the sign-in. */
export function useSignOut(): () => Promise<void> {
  const client = useApolloClient();
  const navigate = useNavigate();
  const [signOut] = useMutation(SignOutDocument);
  return async () => {
    await signOut();
    markSession();
    await navigate('/sign-in', { replace: true });
    await client.clearStore();
  };
}
