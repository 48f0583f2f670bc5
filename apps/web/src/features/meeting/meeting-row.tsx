import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { planAgenda } from '@consilium/tumour-board';
import { clockTime, MeetingStateBadge, useText } from '@consilium/ui';
import type { MeetingsQuery } from '../../gql/graphql.js';
import { useMay } from '../../session/session.js';
import { dayIn } from './group-meetings.js';

type Meeting = MeetingsQuery['meetings'][number];

/** One meeting as one row, leading to where the person has to go. */
export function MeetingRow({ meeting }: { meeting: Meeting }) {
  const { t, words, weekday } = useText();
  const mayEdit = useMay('agenda.edit');
  const mayOpen = useMay('agenda.openItem');
  const items = meeting.agenda.filter(({ state }) => state !== 'REMOVED');
  const { totalMinutes } = planAgenda(items.map(({ id, plannedMinutes }) => ({ id, minutes: plannedMinutes })));
  const running = meeting.state === 'OPEN' || meeting.state === 'PAUSED';
  const over = meeting.state === 'CLOSED' || meeting.state === 'CANCELLED';
  const label = running
    ? mayOpen
      ? 'meeting.run'
      : 'meeting.enter'
    : over
      ? 'meeting.record'
      : mayEdit
        ? 'meeting.prepare'
        : 'meeting.look';
  return (
    <li className="meeting-row">
      <div className="meeting-row-when">
        <time dateTime={meeting.startsAt} className="c-sentence">
          {weekday(dayIn(meeting.timeZone, meeting.startsAt))}
        </time>
        <span className="c-number c-dim">{clockTime(meeting.startsAt, meeting.timeZone)}</span>
      </div>
      <div className="meeting-row-what">
        <strong>{meeting.title}</strong>
        <span className="c-dim">
          {words.channel[meeting.channel]} · {t('meeting.chairedBy', { name: meeting.chair.person.name })}
        </span>
      </div>
      <div className="meeting-row-end">
        <MeetingStateBadge state={meeting.state} />
        <span className="c-dim c-number">
          {t('meeting.casesCount', { count: items.length })}
          {items.length > 0 && ` · ${t('common.minutes', { count: totalMinutes })}`}
        </span>
        <Button
          component={Link}
          to={running ? `/meetings/${meeting.id}/live` : `/meetings/${meeting.id}`}
          variant={running ? 'filled' : 'default'}
          aria-label={`${t(label)}: ${meeting.title}`}
        >
          {t(label)}
        </Button>
      </div>
    </li>
  );
}
