/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  'fragment RefusalParts on Refusal {\n  __typename\n  code\n  message\n  ... on InvalidInput {\n    problems {\n      path\n      code\n      values\n    }\n  }\n  ... on StepNotAllowed {\n    reason\n  }\n  ... on AlreadyChanged {\n    currentVersion\n  }\n  ... on CaseChanged {\n    currentVersion\n  }\n  ... on NotReady {\n    items {\n      key\n      owner\n    }\n  }\n  ... on QuorumNotReached {\n    quorum {\n      missingSpecialties\n      shortBy\n    }\n  }\n}': typeof types.RefusalPartsFragmentDoc;
  'fragment EventBatchParts on EventBatch {\n  cursor\n  events {\n    cursor\n    kind\n    boardId\n    caseId\n    meetingId\n    agendaItemId\n    ballotId\n    at\n  }\n}\n\nsubscription BoardEvents($after: String) {\n  boardEvents(after: $after) {\n    ...EventBatchParts\n  }\n}\n\nquery EventsSince($after: String) {\n  eventsSince(after: $after) {\n    ...EventBatchParts\n  }\n}': typeof types.EventBatchPartsFragmentDoc;
  'fragment CaseSummaryParts on CaseSummary {\n  id\n  boardId\n  state\n  version\n  question\n  urgency\n  histology\n  updatedAt\n  citation\n  patient {\n    id\n    pseudonym\n    sex\n    ageYears\n    language\n    synthetic\n    identity {\n      family\n      given\n      birthDate\n      identifiers {\n        system\n        value\n      }\n    }\n  }\n  referringDoctor {\n    id\n    name\n    organisation\n  }\n  readiness {\n    done\n    total\n    blockingOpen\n    worst {\n      ...ReadinessItemParts\n    }\n    open {\n      ...ReadinessItemParts\n    }\n  }\n  meeting {\n    id\n    title\n    startsAt\n    timeZone\n    state\n    agendaItemId\n    position\n  }\n}\n\nfragment ReadinessItemParts on ReadinessItem {\n  key\n  state\n  blocking\n  owner\n  dueOn\n  reason\n  findings {\n    code\n    values\n  }\n}': typeof types.CaseSummaryPartsFragmentDoc;
  'query Session {\n  me {\n    person {\n      id\n      name\n      organisation\n    }\n    seats {\n      id\n      role\n      specialty\n      countsForQuorum\n      permissions\n      board {\n        id\n        name\n        network\n        timeZone\n        packId\n      }\n    }\n  }\n  eventsSince {\n    cursor\n  }\n}\n\nquery About {\n  about {\n    version\n    demo\n    clinicalAssist\n    packVersion\n  }\n}\n\nmutation SignOut {\n  signOut\n}': typeof types.SessionDocument;
  'query PaletteCases($boardId: ID!, $search: String) {\n  cases(boardId: $boardId, search: $search, first: 8) {\n    ...CaseSummaryParts\n  }\n}\n\nquery PaletteMeetings($boardId: ID!) {\n  meetings(boardId: $boardId) {\n    id\n    title\n    startsAt\n    timeZone\n    state\n  }\n}': typeof types.PaletteCasesDocument;
};
const documents: Documents = {
  'fragment RefusalParts on Refusal {\n  __typename\n  code\n  message\n  ... on InvalidInput {\n    problems {\n      path\n      code\n      values\n    }\n  }\n  ... on StepNotAllowed {\n    reason\n  }\n  ... on AlreadyChanged {\n    currentVersion\n  }\n  ... on CaseChanged {\n    currentVersion\n  }\n  ... on NotReady {\n    items {\n      key\n      owner\n    }\n  }\n  ... on QuorumNotReached {\n    quorum {\n      missingSpecialties\n      shortBy\n    }\n  }\n}':
    types.RefusalPartsFragmentDoc,
  'fragment EventBatchParts on EventBatch {\n  cursor\n  events {\n    cursor\n    kind\n    boardId\n    caseId\n    meetingId\n    agendaItemId\n    ballotId\n    at\n  }\n}\n\nsubscription BoardEvents($after: String) {\n  boardEvents(after: $after) {\n    ...EventBatchParts\n  }\n}\n\nquery EventsSince($after: String) {\n  eventsSince(after: $after) {\n    ...EventBatchParts\n  }\n}':
    types.EventBatchPartsFragmentDoc,
  'fragment CaseSummaryParts on CaseSummary {\n  id\n  boardId\n  state\n  version\n  question\n  urgency\n  histology\n  updatedAt\n  citation\n  patient {\n    id\n    pseudonym\n    sex\n    ageYears\n    language\n    synthetic\n    identity {\n      family\n      given\n      birthDate\n      identifiers {\n        system\n        value\n      }\n    }\n  }\n  referringDoctor {\n    id\n    name\n    organisation\n  }\n  readiness {\n    done\n    total\n    blockingOpen\n    worst {\n      ...ReadinessItemParts\n    }\n    open {\n      ...ReadinessItemParts\n    }\n  }\n  meeting {\n    id\n    title\n    startsAt\n    timeZone\n    state\n    agendaItemId\n    position\n  }\n}\n\nfragment ReadinessItemParts on ReadinessItem {\n  key\n  state\n  blocking\n  owner\n  dueOn\n  reason\n  findings {\n    code\n    values\n  }\n}':
    types.CaseSummaryPartsFragmentDoc,
  'query Session {\n  me {\n    person {\n      id\n      name\n      organisation\n    }\n    seats {\n      id\n      role\n      specialty\n      countsForQuorum\n      permissions\n      board {\n        id\n        name\n        network\n        timeZone\n        packId\n      }\n    }\n  }\n  eventsSince {\n    cursor\n  }\n}\n\nquery About {\n  about {\n    version\n    demo\n    clinicalAssist\n    packVersion\n  }\n}\n\nmutation SignOut {\n  signOut\n}':
    types.SessionDocument,
  'query PaletteCases($boardId: ID!, $search: String) {\n  cases(boardId: $boardId, search: $search, first: 8) {\n    ...CaseSummaryParts\n  }\n}\n\nquery PaletteMeetings($boardId: ID!) {\n  meetings(boardId: $boardId) {\n    id\n    title\n    startsAt\n    timeZone\n    state\n  }\n}':
    types.PaletteCasesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment RefusalParts on Refusal {\n  __typename\n  code\n  message\n  ... on InvalidInput {\n    problems {\n      path\n      code\n      values\n    }\n  }\n  ... on StepNotAllowed {\n    reason\n  }\n  ... on AlreadyChanged {\n    currentVersion\n  }\n  ... on CaseChanged {\n    currentVersion\n  }\n  ... on NotReady {\n    items {\n      key\n      owner\n    }\n  }\n  ... on QuorumNotReached {\n    quorum {\n      missingSpecialties\n      shortBy\n    }\n  }\n}',
): (typeof documents)['fragment RefusalParts on Refusal {\n  __typename\n  code\n  message\n  ... on InvalidInput {\n    problems {\n      path\n      code\n      values\n    }\n  }\n  ... on StepNotAllowed {\n    reason\n  }\n  ... on AlreadyChanged {\n    currentVersion\n  }\n  ... on CaseChanged {\n    currentVersion\n  }\n  ... on NotReady {\n    items {\n      key\n      owner\n    }\n  }\n  ... on QuorumNotReached {\n    quorum {\n      missingSpecialties\n      shortBy\n    }\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment EventBatchParts on EventBatch {\n  cursor\n  events {\n    cursor\n    kind\n    boardId\n    caseId\n    meetingId\n    agendaItemId\n    ballotId\n    at\n  }\n}\n\nsubscription BoardEvents($after: String) {\n  boardEvents(after: $after) {\n    ...EventBatchParts\n  }\n}\n\nquery EventsSince($after: String) {\n  eventsSince(after: $after) {\n    ...EventBatchParts\n  }\n}',
): (typeof documents)['fragment EventBatchParts on EventBatch {\n  cursor\n  events {\n    cursor\n    kind\n    boardId\n    caseId\n    meetingId\n    agendaItemId\n    ballotId\n    at\n  }\n}\n\nsubscription BoardEvents($after: String) {\n  boardEvents(after: $after) {\n    ...EventBatchParts\n  }\n}\n\nquery EventsSince($after: String) {\n  eventsSince(after: $after) {\n    ...EventBatchParts\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment CaseSummaryParts on CaseSummary {\n  id\n  boardId\n  state\n  version\n  question\n  urgency\n  histology\n  updatedAt\n  citation\n  patient {\n    id\n    pseudonym\n    sex\n    ageYears\n    language\n    synthetic\n    identity {\n      family\n      given\n      birthDate\n      identifiers {\n        system\n        value\n      }\n    }\n  }\n  referringDoctor {\n    id\n    name\n    organisation\n  }\n  readiness {\n    done\n    total\n    blockingOpen\n    worst {\n      ...ReadinessItemParts\n    }\n    open {\n      ...ReadinessItemParts\n    }\n  }\n  meeting {\n    id\n    title\n    startsAt\n    timeZone\n    state\n    agendaItemId\n    position\n  }\n}\n\nfragment ReadinessItemParts on ReadinessItem {\n  key\n  state\n  blocking\n  owner\n  dueOn\n  reason\n  findings {\n    code\n    values\n  }\n}',
): (typeof documents)['fragment CaseSummaryParts on CaseSummary {\n  id\n  boardId\n  state\n  version\n  question\n  urgency\n  histology\n  updatedAt\n  citation\n  patient {\n    id\n    pseudonym\n    sex\n    ageYears\n    language\n    synthetic\n    identity {\n      family\n      given\n      birthDate\n      identifiers {\n        system\n        value\n      }\n    }\n  }\n  referringDoctor {\n    id\n    name\n    organisation\n  }\n  readiness {\n    done\n    total\n    blockingOpen\n    worst {\n      ...ReadinessItemParts\n    }\n    open {\n      ...ReadinessItemParts\n    }\n  }\n  meeting {\n    id\n    title\n    startsAt\n    timeZone\n    state\n    agendaItemId\n    position\n  }\n}\n\nfragment ReadinessItemParts on ReadinessItem {\n  key\n  state\n  blocking\n  owner\n  dueOn\n  reason\n  findings {\n    code\n    values\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Session {\n  me {\n    person {\n      id\n      name\n      organisation\n    }\n    seats {\n      id\n      role\n      specialty\n      countsForQuorum\n      permissions\n      board {\n        id\n        name\n        network\n        timeZone\n        packId\n      }\n    }\n  }\n  eventsSince {\n    cursor\n  }\n}\n\nquery About {\n  about {\n    version\n    demo\n    clinicalAssist\n    packVersion\n  }\n}\n\nmutation SignOut {\n  signOut\n}',
): (typeof documents)['query Session {\n  me {\n    person {\n      id\n      name\n      organisation\n    }\n    seats {\n      id\n      role\n      specialty\n      countsForQuorum\n      permissions\n      board {\n        id\n        name\n        network\n        timeZone\n        packId\n      }\n    }\n  }\n  eventsSince {\n    cursor\n  }\n}\n\nquery About {\n  about {\n    version\n    demo\n    clinicalAssist\n    packVersion\n  }\n}\n\nmutation SignOut {\n  signOut\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query PaletteCases($boardId: ID!, $search: String) {\n  cases(boardId: $boardId, search: $search, first: 8) {\n    ...CaseSummaryParts\n  }\n}\n\nquery PaletteMeetings($boardId: ID!) {\n  meetings(boardId: $boardId) {\n    id\n    title\n    startsAt\n    timeZone\n    state\n  }\n}',
): (typeof documents)['query PaletteCases($boardId: ID!, $search: String) {\n  cases(boardId: $boardId, search: $search, first: 8) {\n    ...CaseSummaryParts\n  }\n}\n\nquery PaletteMeetings($boardId: ID!) {\n  meetings(boardId: $boardId) {\n    id\n    title\n    startsAt\n    timeZone\n    state\n  }\n}'];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never;
