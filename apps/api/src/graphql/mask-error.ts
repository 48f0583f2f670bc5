import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DatabaseUnavailable } from '../database/database-fault.js';
import type { Logger } from '../logger.js';

const SHOWN = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'TOO_LARGE',
]);

/** A zero byte, or half a character, in a text on its way to the database. */
const UNSTORABLE = new Set(['22021', '22P05']);

/**
 * What a client is told of an error that no refusal type foresaw: an id to quote, and nothing of the inside. The log gets
 * the id with the kind and place of the error, never its values.
 */
export function maskError(logger: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = innermost(error);
    const code = String(formatted.extensions?.code ?? '');
    const path = formatted.path;
    if (cause instanceof DatabaseUnavailable) {
      return {
        message: 'The board is not available for a moment. Nothing was stored; try again.',
        extensions: { code: 'UNAVAILABLE' },
        path,
      };
    }
    if (SHOWN.has(code) && (cause instanceof GraphQLError || code !== 'BAD_USER_INPUT')) {
      return { message: withoutValue(formatted.message), extensions: { code }, path };
    }
    if (UNSTORABLE.has(databaseCode(cause) ?? '')) {
      return { message: 'A text holds a character that cannot be stored.', extensions: { code: 'BAD_USER_INPUT' }, path };
    }
    const id = randomUUID();
    logger.write('error', 'unexpected', {
      id,
      kind: cause instanceof Error ? cause.constructor.name : typeof cause,
      path: path?.join('.'),
      code: databaseCode(cause),
      where: cause instanceof Error ? cause.stack?.split('\n').slice(1, 4).join(' | ') : undefined,
    });
    return { message: `Something went wrong on our side. Quote ${id} when you report it.`, extensions: { code: 'UNEXPECTED', id }, path };
  };
}

/** Validation messages quote what was sent, and a value could be a patient's: only where it stood is told, never the value. */
function withoutValue(message: string): string {
  const [, variable] = /^Variable "\$(\w+)" got invalid value /.exec(message) ?? [];
  if (variable !== undefined) {
    const [, path] = / at "([\w.[\]]+)"; /.exec(message) ?? [];
    return `Variable "$${variable}" got an invalid value${path === undefined ? '' : ` at "${path}"`}`;
  }
  return message.replace(/ (Did you mean|\[Suggestion hidden\])[^]*$/, '').replace(/( cannot represent [^:]*):[^]*$/, '$1');
}

function innermost(error: unknown): unknown {
  let current = error;
  while (current instanceof GraphQLError && current.originalError) current = current.originalError;
  return current;
}

function databaseCode(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined;
}
