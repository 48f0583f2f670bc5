import type { CaseFile } from '@consilium/tumour-board';
import type { CaseFilePartsFragment } from '../../gql/graphql.js';

/** A case file as the rules know it: without the type names that the wire adds to every object. */
export function plainCaseFile(file: CaseFilePartsFragment): CaseFile {
  return plain(file) as CaseFile;
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => (key === '__typename' ? [] : [[key, plain(inner)]])));
}
