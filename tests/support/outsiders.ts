import { randomUUID } from 'node:crypto';
import type { BoardUnderTest } from './board-under-test';

/** An account that holds no seat anywhere, with the demonstration's password. No command of the product can make one. */
export async function admitStranger(board: BoardUnderTest, login: string): Promise<string> {
  const id = randomUUID();
  await board.sql(`insert into person (id, name, organisation) values ($1, $2, 'Elsewhere')`, [id, login]);
  await board.sql(
    `insert into account (person_id, login, password_hash, demo)
     select $1, $2, password_hash, true from account where login = 'chair@demo.example'`,
    [id, `${login}@demo.example`],
  );
  return id;
}

/** Somebody who holds every role there is, on a board of their own. */
export async function admitForeigner(board: BoardUnderTest, login: string): Promise<{ boardId: string }> {
  const personId = await admitStranger(board, login);
  const boardId = randomUUID();
  await board.sql(
    `insert into board (id, name, network, time_zone, pack_id, quorum_policy)
     select $1, 'Another board', network, time_zone, pack_id, quorum_policy from board limit 1`,
    [boardId],
  );
  await board.sql(
    `insert into seat (id, board_id, person_id, role, specialty, counts_for_quorum)
     select gen_random_uuid(), $1, $2, role, 'SURGERY', true from (select distinct role from seat) roles`,
    [boardId, personId],
  );
  return { boardId };
}
