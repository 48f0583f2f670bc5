import { createHash, randomBytes } from 'node:crypto';
import type { Role, Seat, Specialty } from '@consilium/tumour-board';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { type Actor, HOUSE, NOBODY } from './actor.js';
import { SessionEntity } from './session.entity.js';

/** The prefix makes browsers refuse the cookie over plain HTTP (localhost excepted), for other paths and for other hosts. */
export const SESSION_COOKIE = '__Host-consilium';
const ABSOLUTE_HOURS = 12;
const IDLE_MINUTES = 60;
/** How stale the "last seen" mark may get before it is written again. */
const TOUCH_SECONDS = 60;

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** The session token of a Cookie header, when there is one. */
export function sessionToken(cookieHeader: string | undefined): string | null {
  const pair = cookieHeader
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${SESSION_COOKIE}=`));
  return pair ? pair.slice(SESSION_COOKIE.length + 1) : null;
}

/** The Set-Cookie header that hands a browser its session, or takes it back when the token is empty. */
export function sessionCookie(token: string): string {
  const age = token ? ABSOLUTE_HOURS * 3600 : 0;
  return `${SESSION_COOKIE}=${token}; Path=/; Max-Age=${age}; HttpOnly; Secure; SameSite=Lax`;
}

/** Starts a session for a person and returns its token, which is stored nowhere. */
export async function startSession(work: UnitOfWork, personId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await work.write(HOUSE, async (tx) => {
    const expiresAt = new Date(tx.now.getTime() + ABSOLUTE_HOURS * 3_600_000);
    await tx.insert(SessionEntity, { tokenHash: hashOf(token), personId, createdAt: tx.now, lastSeenAt: tx.now, expiresAt });
  });
  return token;
}

export async function endSession(work: UnitOfWork, token: string): Promise<void> {
  await work.write(HOUSE, (tx) =>
    tx.query('update session set ended_at = $2 where token_hash = $1 and ended_at is null', [hashOf(token), tx.now]),
  );
}

interface SessionRow {
  personId: string;
  name: string;
  lastSeenAt: Date;
  seats: { id: string; boardId: string; role: Role; specialty: Specialty | null; countsForQuorum: boolean }[];
}

/** Who holds this token now: seats and account are read anew each time, so a role that was taken away is gone at once. */
export async function actorOf(work: UnitOfWork, token: string | null, requestId: string | null): Promise<Actor> {
  if (!token) return { ...NOBODY, requestId };
  const hash = hashOf(token);
  const row = await work.read(HOUSE, async (tx) => {
    const [found] = await tx.query<SessionRow>(
      `select session.person_id as "personId", person.name, session.last_seen_at as "lastSeenAt",
              coalesce((select json_agg(json_build_object('id', seat.id, 'boardId', seat.board_id, 'role', seat.role,
                'specialty', seat.specialty, 'countsForQuorum', seat.counts_for_quorum) order by seat.id)
                from seat where seat.person_id = person.id and seat.ended_at is null), '[]'::json) as seats
       from session
       join person on person.id = session.person_id
       join account on account.person_id = person.id
       where session.token_hash = $1 and session.ended_at is null and session.expires_at > $2
         and session.last_seen_at > $2 - make_interval(mins => $3) and account.disabled_at is null`,
      [hash, tx.now, IDLE_MINUTES],
    );
    return found;
  });
  if (!row) return { ...NOBODY, requestId };
  if (Date.now() - row.lastSeenAt.getTime() > TOUCH_SECONDS * 1000) {
    await work.write(HOUSE, (tx) => tx.query('update session set last_seen_at = $2 where token_hash = $1', [hash, tx.now]));
  }
  const seats: Seat[] = row.seats.map((seat) => ({ ...seat, personId: row.personId }));
  return { personId: row.personId, name: row.name, seats, system: false, requestId };
}
