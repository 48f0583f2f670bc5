import { ApolloClient, ApolloLink, CombinedGraphQLErrors, InMemoryCache, ServerError } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { HttpLink } from '@apollo/client/link/http';
import { tap } from 'rxjs';
import { possibleTypes } from '../gql/possible-types.js';
import { sessionHasEnded } from '../session/session-end.js';
import { serverAnswered, serverDidNotAnswer } from './connection.js';

const SIGNED_OUT = 'UNAUTHENTICATED';
const FORBIDDEN = 'FORBIDDEN';

/** Does the error say that the server no longer knows who is asking? */
export function saysSignedOut(error: unknown): boolean {
  if (CombinedGraphQLErrors.is(error)) return error.errors.some((one) => one.extensions?.['code'] === SIGNED_OUT);
  return ServerError.is(error) && error.statusCode === 401;
}

/** Does the error say that the person may not ask this? */
export function saysForbidden(error: unknown): boolean {
  return CombinedGraphQLErrors.is(error) && error.errors.some((one) => one.extensions?.['code'] === FORBIDDEN);
}

const watchErrors = new ErrorLink(({ error, operation }) => {
  if (saysSignedOut(error)) {
    if (operation.operationName !== 'Session') sessionHasEnded();
  } else if (!CombinedGraphQLErrors.is(error)) {
    serverDidNotAnswer();
  }
});

const noticeAnswers = new ApolloLink((operation, forward) => forward(operation).pipe(tap(serverAnswered)));

const http = new HttpLink({ uri: '/graphql', credentials: 'same-origin', headers: { 'apollo-require-preflight': 'true' } });

/**
 * Parts whose ids mean something only inside their case file, or that carry the id of something else. Stored under their
 * own id, one patient's treatment could show in another patient's file.
 */
const WITHIN_A_CASE = [
  'PerformanceStatus',
  'Treatment',
  'LabResult',
  'Report',
  'Lesion',
  'Measurement',
  'Uptake',
  'MolecularFinding',
  'DiseaseStatus',
  'Comorbidity',
  'Medicine',
  'RuleSetView',
  'MeetingRef',
];

export const client = new ApolloClient({
  link: ApolloLink.from([watchErrors, noticeAnswers, http]),
  cache: new InMemoryCache({
    possibleTypes,
    typePolicies: {
      ...Object.fromEntries(WITHIN_A_CASE.map((type) => [type, { keyFields: false }])),
      // A file is of one version: it is replaced whole, never mixed from two answers. Select it with `CaseFileParts`.
      CaseFile: { merge: false },
      ReadinessSummary: { merge: false },
    },
  }),
  defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
});
