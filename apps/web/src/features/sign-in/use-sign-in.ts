import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { SignInAsDemoPersonDocument, SignInDocument, type SignInAnswerFragment } from '../../gql/graphql.js';
import { markSession } from '../../session/session-tabs.js';

export type SignInRefusal = Exclude<SignInAnswerFragment, { __typename: 'SignedIn' }>;

/** Signs a person in and goes to where they were heading. */
export function useSignIn() {
  const client = useApolloClient();
  const navigate = useNavigate();
  const arrival = useLocation().state as { from?: string } | null;
  const [state, setState] = useState<{ busy: boolean; refusal: SignInRefusal | null; failed: boolean }>({
    busy: false,
    refusal: null,
    failed: false,
  });

  async function attempt(ask: () => Promise<SignInAnswerFragment | undefined>): Promise<void> {
    setState({ busy: true, refusal: null, failed: false });
    try {
      const answer = await ask();
      if (!answer) throw new Error('The answer was empty.');
      if (answer.__typename !== 'SignedIn') return setState({ busy: false, refusal: answer, failed: false });
      markSession();
      await client.clearStore();
      await navigate(arrival?.from ?? '/', { replace: true });
    } catch {
      setState({ busy: false, refusal: null, failed: true });
    }
  }

  return {
    ...state,
    withPassword: (login: string, password: string) =>
      attempt(async () => (await client.mutate({ mutation: SignInDocument, variables: { login, password } })).data?.signIn),
    asDemoPerson: (personId: string) =>
      attempt(
        async () => (await client.mutate({ mutation: SignInAsDemoPersonDocument, variables: { personId } })).data?.signInAsDemoPerson,
      ),
  };
}
