import { PERMISSIONS, type Permission, type Role } from '@consilium/tumour-board';
import { type Actor, mayOnCase, rolesOn } from '../access/actor.js';

/** What of a case decides who may do what to it. */
export interface CaseSubject {
  boardId: string;
  referringDoctorId: string;
}

/** The actor's roles towards one case: a referring doctor is one for the patients they treat, and nobody for the others. */
export function rolesInCase(actor: Actor, subject: CaseSubject): Role[] {
  return rolesOn(actor, subject.boardId).filter((role) => role !== 'REFERRING_DOCTOR' || subject.referringDoctorId === actor.personId);
}

/** Everything that the actor may do with one case, for the buttons of its page. */
export function permissionsInCase(actor: Actor, subject: CaseSubject): Permission[] {
  return PERMISSIONS.filter((permission) => mayOnCase(actor, subject, permission));
}
