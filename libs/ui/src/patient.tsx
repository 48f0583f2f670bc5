import type { PartialDate } from '@consilium/tumour-board';
import { Provenance } from './provenance.js';
import { useText, type Text } from './text.js';

export interface PatientView {
  pseudonym: string;
  sex: 'FEMALE' | 'MALE' | 'OTHER' | 'UNKNOWN';
  ageYears: number | null;
  synthetic: boolean;
  /** `null` unless the person may see identities. */
  identity: { family: string; given: string; birthDate: PartialDate } | null;
}

/** "THALBERG Mara, born 3 May 1961", or `null` for those who may not see who it is. */
export function patientName(patient: PatientView, text: Pick<Text, 't' | 'date' | 'language'>): string | null {
  if (!patient.identity) return null;
  const { family, given, birthDate } = patient.identity;
  return `${family.toLocaleUpperCase(text.language)} ${given}, ${text.t('common.born', { date: text.date(birthDate) })}`;
}

/** "65 y F"; what is not known says so. */
export function ageAndSex(patient: PatientView, text: Pick<Text, 't'>): string {
  const age = patient.ageYears === null ? text.t('common.ageUnknown') : text.t('common.ageShort', { years: patient.ageYears });
  return `${age} ${text.t(`common.sexShort${patient.sex}`)}`;
}

/** One line naming a patient in lists: pseudonym, name and birth date when allowed, age and sex. */
export function PatientLine({ patient }: { patient: PatientView }) {
  const text = useText();
  const name = patientName(patient, text);
  return (
    <span className="c-patient">
      <span className="c-pseudonym">{patient.pseudonym}</span>
      {name && <span className="c-patient-name">{name}</span>}
      <span className="c-dim">{ageAndSex(patient, text)}</span>
      {patient.synthetic && <Provenance of="SYNTHETIC" />}
    </span>
  );
}
