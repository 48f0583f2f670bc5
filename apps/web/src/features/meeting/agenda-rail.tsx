import { planAgenda, type AgendaItemState } from '@consilium/tumour-board';
import { clockTime, Icon, useText, type IconName } from '@consilium/ui';
import type { RoomFragment, RoomItemFragment } from '../../gql/graphql.js';
import { useNow } from '../../parts/use-now.js';
import { lastBallot } from './chair-step.js';

const ICONS: Record<AgendaItemState, IconName | null> = {
  LISTED: null,
  IN_DISCUSSION: 'right',
  DISCUSSED: 'check',
  DEFERRED: 'clock',
  NOT_REACHED: 'cross',
  REMOVED: 'cross',
};

export interface AgendaRailProps {
  meeting: RoomFragment;
  items: readonly RoomItemFragment[];
  shownId: string | null;
  onShow: (id: string) => void;
}

/** The agenda beside the case: where the meeting is, what is done, and the time each case takes. */
export function AgendaRail({ meeting, items, shownId, onShow }: AgendaRailProps) {
  const { t, words } = useText();
  const { slots } = planAgenda(items.map(({ id, plannedMinutes }) => ({ id, minutes: plannedMinutes })));
  const startOf = (id: string) => {
    const after = slots.find(({ itemId }) => itemId === id)?.startsAfter ?? 0;
    return clockTime(new Date(Date.parse(meeting.startsAt) + after * 60_000).toISOString(), meeting.timeZone);
  };
  return (
    <nav className="rail" aria-label={t('meeting.agenda')}>
      <ol>
        {items.map((item) => {
          const icon = ICONS[item.state];
          const ballot = lastBallot(item.ballots);
          return (
            <li key={item.id}>
              <button
                type="button"
                className="rail-item"
                data-state={item.state}
                data-shown={item.id === shownId || undefined}
                aria-current={item.state === 'IN_DISCUSSION' ? 'step' : undefined}
                aria-pressed={item.id === shownId}
                onClick={() => onShow(item.id)}
              >
                <span className="rail-position c-number">{item.position}</span>
                <span className="rail-what">
                  <span className="c-pseudonym">{item.summary.patient.pseudonym}</span>
                  <span className="rail-note">
                    {item.state === 'LISTED' ? (
                      <span className="c-number">{startOf(item.id)}</span>
                    ) : (
                      <>
                        {icon && <Icon name={icon} size={12} />} {words.agendaItemState[item.state]}
                      </>
                    )}
                    {item.state === 'IN_DISCUSSION' && item.openedAt && <TimeUsed since={item.openedAt} planned={item.plannedMinutes} />}
                    {ballot?.state === 'OPEN' && <span>· {t('meeting.voteState_OPEN')}</span>}
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** Minutes since the case was opened, of those planned. */
export function TimeUsed({ since, planned, brief }: { since: string; planned: number; brief?: boolean }) {
  const { t } = useText();
  const now = useNow(15_000);
  const used = Math.max(0, Math.floor((now - Date.parse(since)) / 60_000));
  return (
    <span className="c-number rail-time" data-over={used > planned || undefined}>
      {t('meeting.timeUsed', { used, planned })}
      {used > planned && !brief && ` · ${t('meeting.timeOver')}`}
    </span>
  );
}
