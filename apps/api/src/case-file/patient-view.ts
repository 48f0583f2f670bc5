import type { DayDate } from '@consilium/tumour-board';
import { mayOnCase } from '../access/actor.js';
import type { Transaction } from '../database/transaction.js';
import { ageYears } from './age.js';
import type { CaseMaterial, StoredListing } from './case-material.js';
import type { CaseSummary } from './case.object.js';
import type { Patient } from './patient.object.js';

/** Whom a case is about: with a name for those who may know it, else by pseudonym, sex and age. */
export function patientView(tx: Transaction, subject: CaseMaterial, today: DayDate): Patient {
  const identity = mayOnCase(tx.actor, subject, 'patient.identity.read') ? subject.identity : null;
  const { birthYear, ...patient } = subject.patient;
  return {
    ...patient,
    sex: patient.sex as Patient['sex'],
    ageYears: ageYears(identity?.birthDate ?? null, birthYear, today),
    identity,
  };
}

/** A listing as the contract shows it. */
export function meetingRef({ wallTime: _, ...listing }: StoredListing): NonNullable<CaseSummary['meeting']> {
  return { ...listing, startsAt: new Date(listing.startsAt) };
}
