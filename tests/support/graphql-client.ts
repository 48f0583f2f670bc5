import { randomUUID } from 'node:crypto';
import { getNamedType, type GraphQLObjectType, type GraphQLUnionType } from 'graphql';
import { contract } from './contract';

/** What a refusal says beyond its code. */
const REFUSAL_DETAILS: Record<string, string> = {
  InvalidInput: 'problems { path code }',
  CaseChanged: 'currentVersion',
  AlreadyChanged: 'currentVersion',
  StepNotAllowed: 'reason',
  NotReady: 'items { key state blocking }',
  QuorumNotReached: 'quorum { state shortBy missingSpecialties }',
};

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are whatever the document asked for
export type Answer = any;

export interface GraphqlResponse {
  status: number;
  data: Answer;
  errors: { message: string; extensions?: { code?: string } }[];
  text: string;
}

/** Speaks to the board as a browser does: cookie, origin rules, JSON. */
export class GraphqlClient {
  cookie = '';

  constructor(readonly url: string) {}

  /** Sends a document and returns whatever came back. */
  async send(query: string, variables: Record<string, unknown> = {}): Promise<GraphqlResponse> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1', cookie: this.cookie },
      body: JSON.stringify({ query, variables }),
    });
    const cookie = response.headers.getSetCookie()[0];
    if (cookie) this.cookie = cookie.split(';')[0] ?? '';
    const text = await response.text();
    const body = JSON.parse(text) as { data?: Answer; errors?: GraphqlResponse['errors'] };
    return { status: response.status, data: body.data ?? null, errors: body.errors ?? [], text };
  }

  /** Sends a document that must be answered without errors. */
  async ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const { data, errors } = await this.send(query, variables);
    if (errors.length > 0) throw new Error(`Refused: ${JSON.stringify(errors)}\n${query.slice(0, 300)}`);
    return data;
  }

  /**
   * Runs one command and returns its result, refusals included: `command('castVote', 'CastVoteInput', { … }, 'vote { receipt }')`.
   * The selection is asked of the success type; every refusal gives its code and what belongs to it.
   */
  async command(name: string, inputType: string, input: Record<string, unknown>, success: string, selection: string): Promise<Answer> {
    const details = resultTypes(name)
      .filter((type) => REFUSAL_DETAILS[type])
      .map((type) => `... on ${type} { ${REFUSAL_DETAILS[type]} }`);
    const query = `mutation Run($input: ${inputType}!) { ${name}(input: $input) {
      __typename ... on ${success} { ${selection} } ... on Refusal { code message } ${details.join(' ')}
    } }`;
    const data = await this.ask(query, { input: { key: randomUUID(), ...input } });
    return data[name];
  }

  async signIn(login: string, password: string): Promise<Answer> {
    const data = await this.ask(
      'mutation ($login: String!, $password: String!) { signIn(login: $login, password: $password) { __typename ... on SignedIn { me { person { id name } } } ... on Refusal { code } } }',
      { login, password },
    );
    return data.signIn;
  }
}

function resultTypes(command: string): string[] {
  const field = (contract.getMutationType() as GraphQLObjectType).getFields()[command];
  if (!field) throw new Error(`There is no command ${command}`);
  return (getNamedType(field.type) as GraphQLUnionType).getTypes().map((type) => type.name);
}
