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

/** Demonstration patients carry the mark in their recorded family name, so that no list or letter can pass them off as real. */
const SYNTHETIC_MARK = / \(synthetic\)$/i;

/**
 * "THALBERG Mara (synthetic), born 3 May 1961", or `null` for those who may not see who it is. The mark of an invented
 * person belongs to the name, in the reader's language.
 */
export function patientName(patient: PatientView, text: Pick<Text, 't' | 'date' | 'language'>): string | null {
  if (!patient.identity) return null;
  const { family, given, birthDate } = patient.identity;
  const written = `${family.replace(SYNTHETIC_MARK, '').toLocaleUpperCase(text.language)} ${given.replace(SYNTHETIC_MARK, '')}`;
  const mark = patient.synthetic ? ` (${text.t('common.synthetic')})` : '';
  return `${written}${mark}, ${text.t('common.born', { date: text.date(birthDate) })}`;
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
      {patient.synthetic && !name && <Provenance of="SYNTHETIC" />}
    </span>
  );
}
