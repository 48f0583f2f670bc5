import type { Role, Specialty } from '@consilium/tumour-board';

/** A person of the demonstration board. Ids are fixed so that starting twice finds the same people. */
export interface DemoPerson {
  id: string;
  name: string;
  organisation: string;
  login: string;
  role: Role;
  specialty: Specialty | null;
}

export const DEMO_BOARD_ID = 'b0a2d000-0000-4000-8000-000000000001';
/** Printed at start: these accounts exist on the demonstration board only. */
export const DEMO_PASSWORD = 'consilium-demo';

const person = (
  number: number,
  name: string,
  organisation: string,
  login: string,
  role: Role,
  specialty: Specialty | null = null,
): DemoPerson => ({
  id: `9e250000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  name,
  organisation,
  login: `${login}@demo.example`,
  role,
  specialty,
});

const CENTRE = 'Reference centre (demonstration)';
const WEST = 'Regional hospital West (demonstration)';
const NORTH = 'University hospital North (demonstration)';

export const DEMO_PEOPLE: readonly DemoPerson[] = [
  person(1, 'Inês Carvalho', CENTRE, 'coordinator', 'COORDINATOR'),
  person(2, 'Dr Marc Delcourt', WEST, 'referrer', 'REFERRING_DOCTOR'),
  person(3, 'Dr Elif Karaca', NORTH, 'referrer2', 'REFERRING_DOCTOR'),
  person(4, 'Tomas Hendrikx', CENTRE, 'nurse', 'NURSE'),
  person(5, 'Prof. Anna Lindqvist', CENTRE, 'chair', 'CHAIR', 'ENDOCRINOLOGY'),
  person(6, 'Dr Sofia Marchetti', CENTRE, 'nuclear', 'SPECIALIST', 'NUCLEAR_MEDICINE'),
  person(7, 'Dr Jonas Weber', CENTRE, 'oncologist', 'SPECIALIST', 'MEDICAL_ONCOLOGY'),
  person(8, 'Dr Claire Fontaine', CENTRE, 'surgeon', 'SPECIALIST', 'SURGERY'),
  person(9, 'Dr Pavel Novotný', NORTH, 'radiologist', 'SPECIALIST', 'RADIOLOGY'),
  person(10, 'Dr Marta Kowalska', CENTRE, 'radiotherapist', 'SPECIALIST', 'RADIATION_ONCOLOGY'),
  person(11, 'Dr Henrik Solberg', NORTH, 'interventional', 'SPECIALIST', 'INTERVENTIONAL_RADIOLOGY'),
  person(12, 'Dr Lucía Ortega', CENTRE, 'pathologist', 'SPECIALIST', 'PATHOLOGY'),
  person(13, 'Dr Nuno Teixeira', CENTRE, 'endocrinologist', 'SPECIALIST', 'ENDOCRINOLOGY'),
  person(14, 'Mia Jansen', CENTRE, 'observer', 'OBSERVER'),
  person(15, 'Dr Oskar Lehmann', CENTRE, 'quality', 'QUALITY'),
  person(16, 'Élodie Marchand', CENTRE, 'dataprotection', 'DATA_PROTECTION'),
  person(17, 'Sam Okafor', CENTRE, 'admin', 'ADMINISTRATOR'),
];
