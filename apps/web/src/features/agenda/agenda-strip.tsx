import type { Specialty } from '@consilium/tumour-board';
import { clockTime, StatusBadge, useText } from '@consilium/ui';
import type { PreparationFragment } from '../../gql/graphql.js';
import { useNow } from '../../parts/use-now.js';
import { itemsOf, rowsOf } from './listed-item.js';
import { forecastQuorum } from './quorum-forecast.js';

const DAY = 86_400_000;
const OWNERS = ['COORDINATOR', 'REFERRING_DOCTOR', 'NURSE'] as const;

/** What the coordinator asks of a list, in one line: when it locks, how long it takes, whether there will be a quorum, who owes what. */
export function AgendaStrip({ meeting }: { meeting: PreparationFragment }) {
  const { t, words } = useText();
  const items = itemsOf(meeting);
  const { totalMinutes, breaks } = rowsOf(items, meeting.startsAt);
  const { quorumPolicy, seats } = meeting.board;
  const possible = items.filter(
    ({ recusals }) =>
      forecastQuorum(
        quorumPolicy,
        seats,
        recusals.map(({ seat }) => seat.id),
      ).quorum.state === 'REACHED',
  ).length;
  const { singlePerson } = forecastQuorum(quorumPolicy, seats, []);
  const open = items.flatMap(({ summary }) => summary.readiness.open);
  const owed = OWNERS.map((owner) => ({ owner, count: open.filter((each) => each.owner === owner).length })).filter(
    ({ count }) => count > 0,
  );
  return (
    <section className="agenda-strip" aria-label={t('meeting.list')}>
      <Lock meeting={meeting} />
      <span>
        <strong className="c-number">{t('meeting.toDiscuss', { count: items.length })}</strong>
      </span>
      {items.length > 0 && (
        <>
          <span className="c-number">
            {t('meeting.ends', {
              minutes: totalMinutes,
              time: clockTime(new Date(Date.parse(meeting.startsAt) + totalMinutes * 60_000).toISOString(), meeting.timeZone),
            })}
            {breaks > 0 && `, ${t('meeting.withBreaks', { count: breaks })}`}
          </span>
          <span title={t('meeting.forecastHint')}>
            <StatusBadge tone={possible === items.length ? 'done' : 'attention'}>
              {t('meeting.forecast', { possible, total: items.length })}
            </StatusBadge>
            {singlePerson.length > 0 && (
              <span className="c-dim agenda-fragile">
                {t('meeting.fragile', { specialties: singlePerson.map((code) => words.specialty[code as Specialty] ?? code).join(', ') })}
              </span>
            )}
          </span>
          <span className="agenda-owed">
            <StatusBadge tone={open.length > 0 ? 'attention' : 'done'}>
              {open.length > 0 ? t('meeting.owed', { count: open.length }) : t('meeting.nothingOwed')}
            </StatusBadge>
            {owed.map(({ owner, count }) => (
              <span key={owner} className="c-dim">
                {t('meeting.owedByRole', { owner: words.readinessOwner[owner], count })}
              </span>
            ))}
          </span>
        </>
      )}
    </section>
  );
}

function Lock({ meeting }: { meeting: PreparationFragment }) {
  const { t } = useText();
  const now = useNow(60_000);
  if (meeting.state === 'CLOSED' || meeting.state === 'CANCELLED') return null;
  if (meeting.state !== 'PLANNED' && meeting.state !== 'PUBLISHED')
    return <StatusBadge tone="accent">{t('meeting.lockedNow')}</StatusBadge>;
  const left = Date.parse(meeting.startsAt) - DAY - now;
  if (left <= 0) return <StatusBadge tone="attention">{t('meeting.lockOverdue')}</StatusBadge>;
  return <strong className="c-number">{t('meeting.lockIn', { time: duration(left) })}</strong>;
}

/** "2 d 4 h", "5 h 10 min". */
function duration(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000);
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
  return days > 0 ? `${days} d ${hours} h` : `${hours} h ${minutes % 60} min`;
}
