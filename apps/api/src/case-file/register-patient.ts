import { randomUUID } from 'node:crypto';
import type { Transaction } from '../database/transaction.js';
import type { PatientDetails } from './check-patient.js';
import { PatientEntity } from './patient.entity.js';
import { PatientIdentityEntity } from './patient-identity.entity.js';

/** The patient of a new case, or that the identifiers belong to somebody else, or to two people. */
export type Registration = { conflict: false; patientId: string; known: boolean } | { conflict: true };

/**
 * Finds the patient of a board by identifier, or registers a new one under the next pseudonym. An identifier decides only together with
 * family name and birth date: anything else is two people, and nothing is stored.
 */
export async function registerPatient(
  tx: Transaction,
  boardId: string,
  details: PatientDetails,
  { synthetic }: { synthetic: boolean },
): Promise<Registration> {
  await lockRegistration(tx, boardId);
  const owners = await ownersOf(tx, boardId, details.identifiers);
  const [owner] = owners;
  if (owners.length > 1) return { conflict: true };
  if (owner !== undefined) {
    const [same] = await tx.query<{ same: boolean }>('select is_same_person($1, $2, $3) as same', [
      owner,
      details.family,
      details.birthDate,
    ]);
    return same?.same ? { conflict: false, patientId: owner, known: true } : { conflict: true };
  }
  const [next] = await tx.query<{ pseudonym: string }>('select next_pseudonym($1) as pseudonym', [boardId]);
  if (!next) throw new Error('The board has no next pseudonym');
  const patientId = randomUUID();
  await tx.insert(PatientEntity, {
    id: patientId,
    boardId,
    pseudonym: next.pseudonym,
    sex: details.sex,
    birthYear: Number(details.birthDate.slice(0, 4)),
    language: details.language,
    synthetic,
    createdAt: tx.now,
  });
  await insertIdentity(tx, { boardId, patientId, version: 1, reason: null }, details);
  return { conflict: false, patientId, known: false };
}

/** Two people who register the same patient at once come one after the other. */
export async function lockRegistration(tx: Transaction, boardId: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`registration:${boardId}`]);
}

/** The board's patients who have one of these identifiers. A number whose system is not known identifies nobody. */
export async function ownersOf(tx: Transaction, boardId: string, identifiers: PatientDetails['identifiers']): Promise<string[]> {
  const owners = new Set<string>();
  for (const { system, value } of identifiers.filter((identifier) => identifier.system !== UNKNOWN_SYSTEM)) {
    const [found] = await tx.query<{ id: string | null }>('select patient_with_identifier($1, $2, $3) as id', [boardId, system, value]);
    if (found?.id) owners.add(found.id);
  }
  return [...owners];
}

/** System of an identifier that an import gave without one. */
export const UNKNOWN_SYSTEM = 'UNKNOWN';

export async function insertIdentity(
  tx: Transaction,
  head: { boardId: string; patientId: string; version: number; reason: string | null },
  { family, given, birthDate, identifiers }: PatientDetails,
): Promise<void> {
  await tx.insert(PatientIdentityEntity, {
    ...head,
    family,
    given,
    birthDate,
    identifiers,
    recordedBy: tx.actor.personId as string,
    recordedAt: tx.now,
  });
}

/** Adds identifiers that a known patient was not yet known by; asked once the actor has a case of this patient and may see them. */
export async function addIdentifiers(tx: Transaction, boardId: string, patientId: string, details: PatientDetails): Promise<void> {
  const [known] = await tx.query<PatientDetails & { version: number }>(
    `select version, family, given, to_char(birth_date, 'YYYY-MM-DD') as "birthDate", identifiers
     from patient_identity where patient_id = $1 order by version desc limit 1`,
    [patientId],
  );
  if (!known) return;
  const isKnown = (each: { system: string; value: string }) =>
    known.identifiers.some(({ system, value }) => system === each.system && value === each.value);
  const added = details.identifiers.filter((identifier) => !isKnown(identifier));
  if (added.length === 0) return;
  await insertIdentity(
    tx,
    { boardId, patientId, version: known.version + 1, reason: null },
    { ...known, identifiers: [...known.identifiers, ...added] },
  );
}
