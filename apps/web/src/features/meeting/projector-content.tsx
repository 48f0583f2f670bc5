import { Skeleton } from '@mantine/core';
import { Suspense } from 'react';
import { BallotResponses, clockTime, Icon, OptionLine, StatusBadge, useText } from '@consilium/ui';
import type { RoomItemFragment } from '../../gql/graphql.js';
import { CriteriaBrief, FindingsBrief, PatientVoice, type MeetingCase } from './case-brief.js';
import { lesionName } from './case-panel.js';
import { lastBallot } from './chair-step.js';
import type { ProjectorPanel } from './projector-panel.js';
import type { CaseParts } from './room-item.js';
import { VoteOutcome } from './vote-outcome.js';

export interface ProjectorContentProps {
  panel: ProjectorPanel;
  item: RoomItemFragment;
  /** `null` while the file is being loaded. */
  subject: MeetingCase | null;
  parts: CaseParts;
  timeZone: string;
}

/** On a wall nothing is clicked open. */
const nothingOpens = () => {};

export function ProjectorContent({ panel, item, subject, parts: { Course, Lesions }, timeZone }: ProjectorContentProps) {
  const waiting = <Skeleton height={320} />;
  switch (panel) {
    case 'QUESTION':
      return <Question item={item} subject={subject} />;
    case 'HISTORY':
      return <Suspense fallback={waiting}>{subject ? <Course file={subject.file} onOpen={nothingOpens} /> : waiting}</Suspense>;
    case 'IMAGING':
      return (
        <Suspense fallback={waiting}>
          {subject ? (
            <div className="projector-imaging">
              <Lesions file={subject.file} onOpen={nothingOpens} />
              <FindingsBrief subject={subject} imaging={3} />
            </div>
          ) : (
            waiting
          )}
        </Suspense>
      );
    case 'VOTE':
      return <Voting item={item} subject={subject} />;
    case 'DECISION':
      return <Decision item={item} subject={subject} timeZone={timeZone} />;
  }
}

function Question({ item, subject }: Pick<ProjectorContentProps, 'item' | 'subject'>) {
  const { t } = useText();
  return (
    <div className="projector-question">
      <p className="projector-ask">{item.summary.question ?? t('meeting.questionMissing')}</p>
      {subject && (
        <div className="projector-pair">
          <PatientVoice subject={subject} />
          <section>
            <h3>{t('meeting.criteria')}</h3>
            <CriteriaBrief subject={subject} />
          </section>
        </div>
      )}
    </div>
  );
}

function Voting({ item, subject }: Pick<ProjectorContentProps, 'item' | 'subject'>) {
  const { t } = useText();
  const ballot = lastBallot(item.ballots);
  if (ballot?.state === 'REVEALED') return <VoteOutcome ballots={item.ballots} lesionLabel={(id) => lesionName(subject, id)} />;
  if (!ballot) return <p className="projector-ask">{t('meeting.voteState_NONE')}</p>;
  return (
    <div className="projector-vote">
      <p className="projector-ask">
        {ballot.state === 'CLOSED' && <Icon name="lock" size={36} />}{' '}
        {t(ballot.state === 'OPEN' ? 'meeting.voteOnDevice' : 'meeting.voteSealed')}
      </p>
      {ballot.reason && (
        <p>
          <strong>{t('vote.newInRound')}:</strong> {ballot.reason}
        </p>
      )}
      <BallotResponses eligible={ballot.eligible} responses={ballot.responses} />
    </div>
  );
}

function Decision({ item, subject, timeZone }: Pick<ProjectorContentProps, 'item' | 'subject' | 'timeZone'>) {
  const { t, words, date } = useText();
  const { recommendation } = item;
  if (!recommendation)
    return <p className="projector-ask">{t(item.state === 'IN_DISCUSSION' ? 'meeting.decisionOpen' : 'meeting.decisionNone')}</p>;
  const { content, standing, signedAt } = recommendation;
  return (
    <div className="projector-decision">
      <p className="projector-ask">{content.summary}</p>
      <ol>
        {content.options.map((option) => (
          <li key={option.rank}>
            <OptionLine choice={option} lesionLabel={(id) => lesionName(subject, id)} />
          </li>
        ))}
      </ol>
      {content.dissent && (
        <p>
          <strong>{t('meeting.dissent')}:</strong> {content.dissent}
        </p>
      )}
      {content.tasks.length > 0 && (
        <ul>
          {content.tasks.map((task, index) => (
            <li key={index}>
              {task.description} <span className="c-dim">({[task.owner, task.dueOn && date(task.dueOn)].filter(Boolean).join(', ')})</span>
            </li>
          ))}
        </ul>
      )}
      <p>
        <StatusBadge tone={standing === 'QUORATE' ? 'done' : 'attention'}>{words.standing[standing]}</StatusBadge>{' '}
        <span className="c-dim">{t('meeting.signedAt', { time: clockTime(signedAt, timeZone) })}</span>
      </p>
    </div>
  );
}
