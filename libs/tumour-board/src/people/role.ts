/** Roles of process.md §8, spelled out. One person may hold several seats, on one board or on many. */
export const ROLES = [
  'COORDINATOR',
  'CHAIR',
  'SPECIALIST',
  'REFERRING_DOCTOR',
  'NURSE',
  'OBSERVER',
  'QUALITY',
  'DATA_PROTECTION',
  'ADMINISTRATOR',
] as const;
export type Role = (typeof ROLES)[number];

export const SPECIALTIES = [
  'ENDOCRINOLOGY',
  'NUCLEAR_MEDICINE',
  'MEDICAL_ONCOLOGY',
  'RADIATION_ONCOLOGY',
  'SURGERY',
  'RADIOLOGY',
  'INTERVENTIONAL_RADIOLOGY',
  'PATHOLOGY',
] as const;
export type Specialty = (typeof SPECIALTIES)[number];

/** One person's place on a board. */
export interface Seat {
  id: string;
  boardId: string;
  personId: string;
  role: Role;
  specialty: Specialty | null;
  countsForQuorum: boolean;
}
