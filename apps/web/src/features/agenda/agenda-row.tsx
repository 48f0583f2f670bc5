import { ActionIcon } from '@mantine/core';
import type { DragEvent, ReactNode } from 'react';
import { Link } from 'react-router';
import type { ReadinessItemKey, Specialty } from '@consilium/tumour-board';
import { CaseStateBadge, clockTime, Icon, PatientLine, QuorumLine, ReadinessBar, StatusBadge, useText } from '@consilium/ui';
import type { PreparationFragment, PreparedItemFragment } from '../../gql/graphql.js';
import { forecastQuorum } from './quorum-forecast.js';

export interface AgendaRowProps {
  meeting: PreparationFragment;
  item: PreparedItemFragment;
  startsAt: number;
  over: boolean;
  drop: { onDragOver: (event: DragEvent) => void; onDrop: (event: DragEvent) => void };
  handle: ReactNode;
  onRemove: (() => void) | null;
}

export function AgendaRow({ meeting, item, startsAt, over, drop, handle, onRemove }: AgendaRowProps) {
  const { t, words } = useText();
  const { summary } = item;
  const { worst } = summary.readiness;
  const waiting = item.state === 'LISTED';
  return (
    <tr data-over={over || undefined} {...drop}>
      <td>
        <span className="agenda-order">
          <span className="c-number">{item.position}</span>
          {handle}
        </span>
      </td>
      <td className="c-number">{clockTime(new Date(startsAt).toISOString(), meeting.timeZone)}</td>
      <th scope="row">
        <Link to={`/cases/${summary.id}`} className="agenda-patient">
          <PatientLine patient={summary.patient} />
        </Link>
        <span className="agenda-question">{summary.question ?? <span className="c-dim">{t('meeting.questionMissing')}</span>}</span>
        {!waiting && (
          <StatusBadge tone={item.state === 'IN_DISCUSSION' ? 'attention' : 'quiet'}>{words.agendaItemState[item.state]}</StatusBadge>
        )}
        {waiting && summary.state !== 'LISTED' && summary.state !== 'OUTCOME_PENDING' && <CaseStateBadge state={summary.state} />}
        {summary.urgency === 'URGENT' && <StatusBadge tone="danger">{words.urgency.URGENT}</StatusBadge>}
      </th>
      <td>
        <ReadinessBar {...summary.readiness} />
        {worst && (
          <span className="agenda-worst">
            {words.readinessItem[worst.key as ReadinessItemKey] ?? worst.key}{' '}
            <span className="c-dim">
              {words.readinessState[worst.state]}, {t('meeting.owedBy').toLocaleLowerCase()} {words.readinessOwner[worst.owner]}
            </span>
          </span>
        )}
      </td>
      <td>
        <Forecast meeting={meeting} item={item} />
      </td>
      <td className="c-number" data-number>
        {item.plannedMinutes}
      </td>
      {onRemove && (
        <td>
          {waiting && (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('meeting.takeOffPatient', { patient: summary.patient.pseudonym })}
              onClick={onRemove}
            >
              <Icon name="cross" />
            </ActionIcon>
          )}
        </td>
      )}
    </tr>
  );
}

/** Whether the quorum is possible for this case, and where stepping back has made it hang on one person more than for the rest. */
function Forecast({ meeting, item }: { meeting: PreparationFragment; item: PreparedItemFragment }) {
  const { t, words } = useText();
  const { quorumPolicy, seats } = meeting.board;
  const forecast = (recusedSeatIds: string[]) => forecastQuorum(quorumPolicy, seats, recusedSeatIds);
  const { quorum, singlePerson } = forecast(item.recusals.map(({ seat }) => seat.id));
  if (quorum.state !== 'REACHED') return <QuorumLine quorum={quorum} />;
  const usual = forecast([]).singlePerson;
  const own = singlePerson.filter((code) => !usual.includes(code));
  return (
    <span title={t('meeting.forecastHint')} className="agenda-forecast">
      {t('meeting.forecastPossible')}
      {own.length > 0 && (
        <span className="c-dim">
          {t('meeting.fragile', { specialties: own.map((code) => words.specialty[code as Specialty] ?? code).join(', ') })}
        </span>
      )}
    </span>
  );
}
