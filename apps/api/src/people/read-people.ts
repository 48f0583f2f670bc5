import { permissionsOf } from '@consilium/tumour-board';
import { type Actor, HOUSE } from '../access/actor.js';
import { BOARD_JSON } from '../boards/board-json.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Board } from '../boards/board.object.js';
import type { DemoPerson, Me } from './me.object.js';

/** The person who asks, with every seat and what each allows. */
export async function readMe(work: UnitOfWork, actor: Actor): Promise<Me | null> {
  if (!actor.personId) return null;
  return work.read(actor, async (tx) => {
    const [person] = await tx.query<{ id: string; name: string; organisation: string | null }>(
      'select id, name, organisation from person where id = $1',
      [actor.personId],
    );
    const boards = await tx.query<{ board: Board }>(`select ${BOARD_JSON} as board from board where id = any ($1)`, [
      [...new Set(actor.seats.map((seat) => seat.boardId))],
    ]);
    if (!person) return null;
    const seats = actor.seats.flatMap((seat) => {
      const board = boards.find((row) => row.board.id === seat.boardId)?.board;
      return board ? [{ ...seat, board, permissions: [...permissionsOf([seat.role])] }] : [];
    });
    return { person, seats };
  });
}

/** The demonstration people, one line for each seat, in the order in which a board's work passes through their hands. */
export async function readDemoPeople(work: UnitOfWork): Promise<DemoPerson[]> {
  return work.read(HOUSE, (tx) =>
    tx.query<DemoPerson>(
      `select person.id, person.name, coalesce(person.organisation, '') as organisation, seat.role, seat.specialty
       from account join person on person.id = account.person_id join seat on seat.person_id = person.id and seat.ended_at is null
       where account.demo and account.disabled_at is null
       order by array_position(array['COORDINATOR','REFERRING_DOCTOR','NURSE','CHAIR','SPECIALIST','OBSERVER','QUALITY','DATA_PROTECTION','ADMINISTRATOR'], seat.role),
                person.name`,
    ),
  );
}
