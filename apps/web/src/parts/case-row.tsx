import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { PatientLine, useText } from '@consilium/ui';
import type { CaseSummaryPartsFragment } from '../gql/graphql.js';

export interface CaseRowProps {
  summary: CaseSummaryPartsFragment;
  /** Where the row leads: by default the case. */
  to?: string;
  /** Before the patient: a number in the list. */
  lead?: ReactNode;
  /** State, readiness, next step: at the end of the row. */
  children?: ReactNode;
}

/** One case as one row: who, what is asked, and at the end where it stands. The whole row leads there. */
export function CaseRow({ summary, to = `/cases/${summary.id}`, lead, children }: CaseRowProps) {
  const { t } = useText();
  return (
    <li className="case-row" data-unnumbered={lead === undefined || undefined}>
      {lead !== undefined && <span className="case-row-lead c-number">{lead}</span>}
      <div className="case-row-who">
        <Link to={to} className="case-row-link" data-row>
          <PatientLine patient={summary.patient} />
        </Link>
        <span className="case-row-question">{summary.question ?? <span className="c-dim">{t('home.questionMissing')}</span>}</span>
      </div>
      <div className="case-row-end">{children}</div>
    </li>
  );
}
