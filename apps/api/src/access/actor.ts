import { may, scopeOf, type Permission, type Role, type Seat } from '@consilium/tumour-board';

/** Who acts in a transaction: a signed-in person with their seats, or the house itself. */
export interface Actor {
  readonly personId: string | null;
  readonly name: string;
  readonly seats: readonly Seat[];
  readonly system: boolean;
  readonly requestId: string | null;
}

/** The house itself: sign-in, live feed, checks. Sees structure, never a sealed vote nor a patient's name. */
export const HOUSE: Actor = { personId: null, name: 'Consilium', seats: [], system: true, requestId: null };

/** Nobody yet: a browser that has not signed in. */
export const NOBODY: Actor = { personId: null, name: '', seats: [], system: false, requestId: null };

/** Roles that the actor holds on this board. */
export function rolesOn(actor: Actor, boardId: string): Role[] {
  return actor.seats.filter((seat) => seat.boardId === boardId).map((seat) => seat.role);
}

/** Whether the actor may do this on this board at all; what is limited to own patients needs `mayOnCase`. */
export function mayOn(actor: Actor, boardId: string, permission: Permission): boolean {
  return may(rolesOn(actor, boardId), permission);
}

/** Whether the actor may do this to this case: by a role for the whole board, or for a patient they treat. */
export function mayOnCase(actor: Actor, subject: { boardId: string; referringDoctorId: string }, permission: Permission): boolean {
  return rolesOn(actor, subject.boardId).some((role) => {
    const scope = scopeOf(role, permission);
    return scope === 'board' || (scope === 'own' && subject.referringDoctorId === actor.personId);
  });
}
