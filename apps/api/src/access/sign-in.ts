import type { UnitOfWork } from '../database/unit-of-work.js';
import type { RefusalOutcome } from '../graphql/outcome.js';
import { HOUSE } from './actor.js';
import { passwordMatches } from './password.js';
import { startSession } from './sessions.js';

const WINDOW_MINUTES = 10;
const FAILURES_PER_ACCOUNT = 8;
const FAILURES_PER_ADDRESS = 40;

export interface SignInRequest {
  login: string;
  password: string;
  address: string;
}

/**
 * Checks a local account and starts a session. Failures are counted for each account and each address over ten minutes;
 * nothing locks for good, and a wrong name takes as long and answers the same as a wrong password.
 */
export async function signIn(work: UnitOfWork, request: SignInRequest): Promise<{ token: string; personId: string } | RefusalOutcome> {
  const login = request.login.trim().toLowerCase().slice(0, 200);
  const account = await work.write(HOUSE, async (tx) => {
    // One after the other, and counted as failed before the password is looked at: guesses made at the same moment are counted too.
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`sign-in:${login}`]);
    const since = new Date(tx.now.getTime() - WINDOW_MINUTES * 60_000);
    const [failures] = await tx.query<{ byLogin: number; byAddress: number }>(
      `select count(*) filter (where login = $1)::int as "byLogin", count(*) filter (where address = $2)::int as "byAddress"
       from sign_in_attempt where at > $3 and not succeeded and (login = $1 or address = $2)`,
      [login, request.address, since],
    );
    const throttled = (failures?.byLogin ?? 0) >= FAILURES_PER_ACCOUNT || (failures?.byAddress ?? 0) >= FAILURES_PER_ADDRESS;
    const [found] = await tx.query<{ personId: string; passwordHash: string }>(
      `select person_id as "personId", password_hash as "passwordHash" from account where lower(login) = $1 and disabled_at is null`,
      [login],
    );
    if (throttled) return { throttled, found, attemptId: null };
    const [attempt] = await tx.query<{ id: string }>(
      'insert into sign_in_attempt (login, address, succeeded, at) values ($1, $2, false, $3) returning id',
      [login, request.address, tx.now],
    );
    return { throttled, found, attemptId: attempt?.id ?? null };
  });
  if (account.throttled) return { __typename: 'TooManyAttempts', code: 'TOO_MANY_ATTEMPTS', retryAfterSeconds: WINDOW_MINUTES * 60 };

  const matches = await passwordMatches(account.found?.passwordHash ?? null, request.password.slice(0, 1000));
  await work.write(HOUSE, async (tx) => {
    if (matches) await tx.query('update sign_in_attempt set succeeded = true where id = $1', [account.attemptId]);
    tx.trail({
      boardId: null,
      action: matches ? 'signedIn' : 'signInRefused',
      subject: account.found ? `person:${account.found.personId}` : 'person:unknown',
    });
  });
  if (!matches || !account.found) return { __typename: 'SignInRefused', code: 'SIGN_IN_REFUSED' };
  return { token: await startSession(work, account.found.personId), personId: account.found.personId };
}

/** Signs in as one of the demonstration people; refused for every other account. */
export async function signInAsDemoPerson(
  work: UnitOfWork,
  personId: string,
): Promise<{ token: string; personId: string } | RefusalOutcome> {
  const [account] = await work.read(HOUSE, (tx) =>
    tx.query<{ personId: string }>(
      'select person_id as "personId" from account where person_id::text = $1 and demo and disabled_at is null',
      [personId],
    ),
  );
  if (!account) return { __typename: 'SignInRefused', code: 'SIGN_IN_REFUSED' };
  await work.write(HOUSE, async (tx) =>
    tx.trail({ boardId: null, action: 'signedIn', subject: `person:${personId}`, detail: { demo: true } }),
  );
  return { token: await startSession(work, account.personId), personId: account.personId };
}
