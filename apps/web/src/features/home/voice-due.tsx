import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { CaseState } from '@consilium/tumour-board';
import { CaseStateBadge, EmptyState, useText } from '@consilium/ui';
import type { CaseSummaryPartsFragment } from '../../gql/graphql.js';
import { CaseRow } from '../../parts/case-row.js';
import { HomeSection } from './home-section.js';

/** From here on to the meeting the voice can still change what the board advises. */
const ON_THE_WAY: readonly CaseState[] = ['SUBMITTED', 'RETURNED', 'IN_PREPARATION', 'READY', 'LISTED'];

/** Cases on their way to the board in which the patient has not been heard. */
export function VoiceDue({ cases }: { cases: readonly CaseSummaryPartsFragment[] }) {
  const { t, instant } = useText();
  const due = cases

    .filter(({ state, readiness }) => ON_THE_WAY.includes(state) && readiness.open.some(({ key }) => key === 'PATIENT_VOICE'))
    .sort((a, b) => (a.meeting?.startsAt ?? '9999').localeCompare(b.meeting?.startsAt ?? '9999'));
  return (
    <HomeSection title={t('home.voiceDue')}>
      {due.length === 0 ? (
        <EmptyState title={t('home.voiceEmpty')} hint={t('home.voiceHint')} />
      ) : (
        <ul className="rows">
          {due.map((summary) => (
            <CaseRow key={summary.id} summary={summary}>
              <CaseStateBadge state={summary.state} />
              {summary.meeting && <span className="c-dim">{instant(summary.meeting.startsAt, summary.meeting.timeZone)}</span>}
              <Button component={Link} to={`/cases/${summary.id}/edit/patientVoice`} size="sm" variant="light">
                {t('home.enterVoice')}
              </Button>
            </CaseRow>
          ))}
        </ul>
      )}
    </HomeSection>
  );
}
