import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import type { Permission, Role } from '@consilium/tumour-board';
import type { SessionQuery } from '../gql/graphql.js';

export type Me = NonNullable<SessionQuery['me']>;
export type MySeat = Me['seats'][number];
export type MyBoard = MySeat['board'];

interface Session {
  me: Me;
  boards: MyBoard[];
  /** The board in view; `null` for a person without a seat. */
  board: MyBoard | null;
  chooseBoard: (boardId: string) => void;
}

const SessionContext = createContext<Session | null>(null);
const CHOSEN_BOARD = 'consilium.board';

/** Who is signed in and which of their boards is in view, for every screen behind the guard. */
export function SessionProvider({ me, children }: { me: Me; children: ReactNode }) {
  const [chosen, setChosen] = useState(() => localStorage.getItem(CHOSEN_BOARD));
  const session = useMemo<Session>(() => {
    const boards = [...new Map(me.seats.map((seat) => [seat.board.id, seat.board])).values()];
    return {
      me,
      boards,
      board: boards.find((board) => board.id === chosen) ?? boards[0] ?? null,
      chooseBoard: (boardId) => {
        localStorage.setItem(CHOSEN_BOARD, boardId);
        setChosen(boardId);
      },
    };
  }, [me, chosen]);
  return <SessionContext value={session}>{children}</SessionContext>;
}

function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('This part stands outside of the signed-in screens.');
  return session;
}

/** The signed-in person with all seats. */
export function useMe(): Me {
  return useSession().me;
}

/** The board in view, all boards of the person and the way to switch. */
export function useBoard(): Omit<Session, 'me'> {
  return useSession();
}

/** The person's seats on one board; by default on the board in view. */
export function useSeats(boardId?: string): MySeat[] {
  const { me, board } = useSession();
  const id = boardId ?? board?.id;
  return useMemo(() => me.seats.filter((seat) => seat.board.id === id), [me, id]);
}

/**
 * Whether one of the person's seats on the board gives the permission. This only decides what is offered; the server
 * decides what is done. What depends on one case or meeting is in that object's own `permissions`.
 */
export function useMay(permission: Permission, boardId?: string): boolean {
  return useSeats(boardId).some((seat) => seat.permissions.includes(permission));
}

/** Whether the person has one of the roles on the board in view. */
export function useHasRole(...roles: Role[]): boolean {
  return useSeats().some((seat) => roles.includes(seat.role));
}
