import { QueryFailedError, QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';

/** The database cannot be used just now: nothing was stored, trying again is right. */
export class DatabaseUnavailable extends Error {}

const CONNECTION_LOST = /^(08|57P0|53)/;
const SERIALIZATION_OR_DEADLOCK = new Set(['40001', '40P01']);

/** Whether running the same work again from the start is right: a serialisation failure or a deadlock. */
export function isRepeatable(error: unknown): boolean {
  return SERIALIZATION_OR_DEADLOCK.has(codeOf(error));
}

/** Tells a database that is away from a mistake of ours; everything else passes through. */
export function databaseFault(error: unknown): unknown {
  const code = codeOf(error);
  const lost = CONNECTION_LOST.test(code) || ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'].includes(code);
  const said =
    error instanceof Error &&
    /terminated unexpectedly|timeout exceeded|Connection terminated|Query read timeout|not queryable/i.test(error.message);
  // The library drops a transaction whose connection broke, and then says this to its next statement.
  const dropped = error instanceof QueryRunnerAlreadyReleasedError || error instanceof QueryRunnerProviderAlreadyReleasedError;
  return lost || said || dropped ? new DatabaseUnavailable('The database is not available', { cause: error }) : error;
}

function codeOf(error: unknown): string {
  const source: unknown = error instanceof QueryFailedError ? error.driverError : error;
  return typeof source === 'object' && source !== null && 'code' in source ? String(source.code) : '';
}
