import { useQuery } from '@apollo/client/react';
import { Skeleton, Stack } from '@mantine/core';
import { Suspense } from 'react';
import { Link, useNavigate } from 'react-router';
import { compareDates } from '@consilium/tumour-board';
import { EmptyState, Icon, IdentityStrip, QuorumLine, StatusBadge, useText } from '@consilium/ui';
import { MeetingCaseDocument, type RoomItemFragment } from '../../gql/graphql.js';
import { CriteriaBrief, FindingsBrief, PatientVoice, type MeetingCase } from './case-brief.js';
import type { CaseParts } from './room-item.js';
import { VoteOutcome } from './vote-outcome.js';

export interface CasePanelProps {
  item: RoomItemFragment;
  parts: CaseParts;
}

/** The case as the meeting needs it: who, what is asked, what the patient wants, what has happened, what the images say. */
export function CasePanel({ item, parts: { Course, Lesions } }: CasePanelProps) {
  const { t, words } = useText();
  const navigate = useNavigate();
  const { summary } = item;
  const { data, error } = useQuery(MeetingCaseDocument, { variables: { caseId: summary.id } });
  const subject = data?.case;
  const open = (entryId: string) => void navigate(`/cases/${summary.id}?entry=${entryId}`);
  const waiting = <Skeleton height={240} />;
  return (
    <div className="case-panel">
      <IdentityStrip
        patient={summary.patient}
        diagnosis={subject?.file.diagnosis}
        ecog={subject ? lastEcog(subject) : undefined}
        standing={<QuorumLine quorum={item.quorum} />}
        actions={
          <Link to={`/cases/${summary.id}`} className="case-panel-link">
            {t('meeting.openCase')} <Icon name="right" size={14} />
          </Link>
        }
      />
      {item.recommendation && (
        <section className="panel" aria-labelledby="decision-heading">
          <h2 id="decision-heading">
            {t('meeting.decision')}{' '}
            <StatusBadge tone={item.recommendation.standing === 'QUORATE' ? 'done' : 'attention'}>
              {words.standing[item.recommendation.standing]}
            </StatusBadge>
          </h2>
          <p className="brief-question">{item.recommendation.content.summary}</p>
          <Link to={`/agenda/${item.id}/recommendation`}>{t('meeting.readDecision')}</Link>
        </section>
      )}
      {item.ballots.some(({ state }) => state === 'REVEALED') && (
        <section className="panel case-panel-result" aria-labelledby="result-heading">
          <h2 id="result-heading">{t('vote.result')}</h2>
          <VoteOutcome ballots={item.ballots} lesionLabel={(id) => lesionName(subject, id)} />
        </section>
      )}
      <section className="panel brief-top" aria-labelledby="question-heading">
        <div>
          <h3 id="question-heading">{t('meeting.question')}</h3>
          <p className="brief-question">{summary.question ?? <span className="c-dim">{t('meeting.questionMissing')}</span>}</p>
        </div>
        {subject && <PatientVoice subject={subject} />}
      </section>
      {!subject && (error ? <EmptyState title={t('meeting.caseFailed')} /> : <Stack>{waiting}</Stack>)}
      {subject && (
        <>
          <Suspense fallback={waiting}>
            <Course file={subject.file} onOpen={open} />
            <Lesions file={subject.file} onOpen={open} />
          </Suspense>
          <div className="brief-pair">
            <section className="panel" aria-labelledby="criteria-brief">
              <h2 id="criteria-brief">{t('meeting.criteria')}</h2>
              <CriteriaBrief subject={subject} />
            </section>
            <section className="panel" aria-labelledby="findings-brief">
              <h2 id="findings-brief">{t('meeting.reports')}</h2>
              <FindingsBrief subject={subject} imaging={3} />
            </section>
          </div>
        </>
      )}
    </div>
  );
}

/** The name of a lesion of the case, while its file is at hand. */
export function lesionName(subject: MeetingCase | null | undefined, id: string): string | null {
  return subject?.file.lesions.find((lesion) => lesion.id === id)?.label ?? null;
}

/** The last performance status; `null` when there is none. */
export function lastEcog({ file }: MeetingCase): number | null {
  const known = file.performance.filter(({ enteredInError }) => !enteredInError);
  return known.sort((a, b) => compareDates(a.assessedOn, b.assessedOn)).at(-1)?.ecog ?? null;
}
