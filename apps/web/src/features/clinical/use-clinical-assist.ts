import { useQuery } from '@apollo/client/react';
import { AboutDocument } from '../../gql/graphql.js';

/** Whether this deployment may show anything computed; until the answer is known, it may not. */
export function useClinicalAssist(): boolean {
  return useQuery(AboutDocument, { fetchPolicy: 'cache-first' }).data?.about.clinicalAssist ?? false;
}
