import { Link } from 'react-router';
import type { ReadinessItemKey } from '@consilium/tumour-board';
import { CaseStateBadge, PatientLine, ReadinessBar, StatusBadge, useText } from '@consilium/ui';
import type { CaseSummaryPartsFragment } from '../../gql/graphql.js';
import './cases.css';

/** Cases as one table: who, what is asked, where it stands, what is missing and who owes it. The whole row leads to the case. */
export function CaseTable({ cases }: { cases: readonly CaseSummaryPartsFragment[] }) {
  const { t } = useText();
  return (
    <table className="cases">
      <caption className="c-hidden">{t('common.cases')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('common.patient')}</th>
          <th scope="col">{t('common.question')}</th>
          <th scope="col">{t('cases.listState')}</th>
          <th scope="col">{t('cases.readiness')}</th>
          <th scope="col">{t('common.meetingWord')}</th>
          <th scope="col">{t('cases.updated')}</th>
        </tr>
      </thead>
      <tbody>
        {cases.map((summary) => (
          <CaseLine key={summary.id} summary={summary} />
        ))}
      </tbody>
    </table>
  );
}

function CaseLine({ summary }: { summary: CaseSummaryPartsFragment }) {
  const { t, words, instant } = useText();
  const { meeting, urgency, histology, readiness } = summary;
  return (
    <tr>
      <th scope="row">
        <Link to={`/cases/${summary.id}`} className="cases-link" data-row>
          <PatientLine patient={summary.patient} />
        </Link>
        <span className="c-dim">{summary.referringDoctor.name}</span>
      </th>
      <td>
        <span className="cases-question">{summary.question ?? <span className="c-dim">{t('home.questionMissing')}</span>}</span>
        <span className="c-dim">{histology ? words.histology[histology] : t('common.histologyUnknown')}</span>
      </td>
      <td>
        <CaseStateBadge state={summary.state} />{' '}
        {urgency && urgency !== 'ROUTINE' && (
          <StatusBadge tone={urgency === 'URGENT' ? 'danger' : 'attention'}>{words.urgency[urgency]}</StatusBadge>
        )}
      </td>
      <td>
        <ReadinessBar {...readiness} />
        {readiness.worst && (
          <span className="cases-worst c-dim">
            {t('cases.owedBy', {
              item: words.readinessItem[readiness.worst.key as ReadinessItemKey],
              owner: words.readinessOwner[readiness.worst.owner],
            })}
          </span>
        )}
      </td>
      <td className="c-number">
        {meeting ? (
          <>
            {instant(meeting.startsAt, meeting.timeZone).split(',')[0]}
            <span className="cases-worst c-dim">{t('caseFile.item', { position: meeting.position })}</span>
          </>
        ) : (
          <span className="c-dim">–</span>
        )}
      </td>
      <td className="c-number c-dim" title={instant(summary.updatedAt)}>
        {instant(summary.updatedAt).split(',')[0]}
      </td>
    </tr>
  );
}
