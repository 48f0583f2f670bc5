import type { ReactNode } from 'react';
import type { Histology, PartialDate } from '@consilium/tumour-board';
import { formatStage } from '@consilium/wording';
import { ageAndSex, patientName, type PatientView } from './patient.js';
import { Provenance } from './provenance.js';
import { useText } from './text.js';

export interface IdentityStripProps {
  patient: PatientView;
  diagnosis?: { histology: Histology | null; t: string | null; n: string | null; m: string | null; diagnosedOn: PartialDate | null };
  /** ECOG 0–4; `null` = not known. Leave out where the screen has not loaded it. */
  ecog?: number | null;
  /** State badge, meeting and item, vote: whatever says where the case stands. */
  standing?: ReactNode;
  /** Buttons at the end of the strip. */
  actions?: ReactNode;
}

/** Who this is, by two identifiers, on every screen that shows or changes a case. Sticks to the top while one scrolls. */
export function IdentityStrip({ patient, diagnosis, ecog, standing, actions }: IdentityStripProps) {
  const text = useText();
  const { t, words } = text;
  const name = patientName(patient, text);
  const stage = diagnosis && formatStage(diagnosis);
  return (
    <section className="c-strip" aria-label={t('common.patient')}>
      <span className="c-pseudonym">{patient.pseudonym}</span>
      {name && <strong className="c-patient-name">{name}</strong>}
      {patient.synthetic && !name && <Provenance of="SYNTHETIC" />}
      <span className="c-strip-fact">{ageAndSex(patient, text)}</span>
      {diagnosis && (
        <span className="c-strip-fact">
          {diagnosis.histology ? words.histology[diagnosis.histology] : t('common.histologyUnknown')}
          {', '}
          {stage ?? t('common.stageUnknown')}
          {diagnosis.diagnosedOn && ` (${diagnosis.diagnosedOn.slice(0, 4)})`}
        </span>
      )}
      {ecog !== undefined && (
        <span className="c-strip-fact" title={isEcog(ecog) ? words.ecog[ecog] : undefined}>
          {ecog === null ? t('common.ecogUnknown') : `ECOG ${ecog}`}
        </span>
      )}
      {standing && <span className="c-strip-fact">{standing}</span>}
      {actions && <span className="c-strip-actions">{actions}</span>}
    </section>
  );
}

function isEcog(value: number | null): value is 0 | 1 | 2 | 3 | 4 {
  return value !== null && Number.isInteger(value) && value >= 0 && value <= 4;
}
