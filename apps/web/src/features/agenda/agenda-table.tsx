import { ActionIcon } from '@mantine/core';
import { useRef, useState, type DragEvent } from 'react';
import { Icon, useText } from '@consilium/ui';
import type { PreparationFragment } from '../../gql/graphql.js';
import { AgendaRow } from './agenda-row.js';
import { itemsOf, moved, rowsOf } from './listed-item.js';

export interface AgendaTableProps {
  meeting: PreparationFragment;
  mayOrder: boolean;
  mayRemove: boolean;
  busy: boolean;
  onOrder: (ids: string[]) => void;
  onRemove: (itemId: string) => void;
}

/** The list itself: order by dragging or by the arrows, and per case what is missing, who owes it and whether there will be a quorum. */
export function AgendaTable({ meeting, mayOrder, mayRemove, busy, onOrder, onRemove }: AgendaTableProps) {
  const { t } = useText();
  const table = useRef<HTMLTableElement>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const items = itemsOf(meeting);
  const ids = items.map(({ id }) => id);
  const { rows } = rowsOf(items, meeting.startsAt);

  function place(id: string, to: number) {
    if (to < 0 || to >= ids.length || ids[to] === id) return;
    onOrder(moved(ids, id, to));
    const patient = items.find((item) => item.id === id)?.summary.patient.pseudonym ?? '';
    setSaid(t('meeting.moved', { patient, position: to + 1 }));
  }
  const dropOn = (id: string) => ({
    onDragOver: (event: DragEvent) => {
      if (dragged === null) return;
      event.preventDefault();
      setOver(id);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      if (dragged !== null) place(dragged, ids.indexOf(id));
      setDragged(null);
      setOver(null);
    },
  });
  return (
    <>
      <p className="c-hidden" role="status">
        {said}
      </p>
      <table className="agenda-table" ref={table}>
        <caption className="c-hidden">{t('meeting.list')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('meeting.order')}</th>
            <th scope="col">{t('meeting.starts')}</th>
            <th scope="col">{t('common.patient')}</th>
            <th scope="col">{t('meeting.readiness')}</th>
            <th scope="col">{t('meeting.quorum')}</th>
            <th scope="col" data-number>
              {t('meeting.minutesShort')}
            </th>
            {mayRemove && (
              <th scope="col">
                <span className="c-hidden">{t('meeting.takeOff')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) =>
            row.kind === 'BREAK' ? (
              <tr key={`break-${row.startsAt}`} className="agenda-break">
                <td colSpan={mayRemove ? 7 : 6}>{t('meeting.breakRow', { minutes: row.minutes })}</td>
              </tr>
            ) : (
              <AgendaRow
                key={row.item.id}
                meeting={meeting}
                item={row.item}
                startsAt={row.startsAt}
                over={over === row.item.id && dragged !== row.item.id}
                drop={dropOn(row.item.id)}
                handle={
                  mayOrder && (
                    <OrderHandle
                      patient={row.item.summary.patient.pseudonym}
                      index={ids.indexOf(row.item.id)}
                      count={ids.length}
                      busy={busy}
                      onPlace={(to) => place(row.item.id, to)}
                      onDrag={(on) => {
                        setDragged(on ? row.item.id : null);
                        setOver(null);
                      }}
                    />
                  )
                }
                onRemove={mayRemove ? () => onRemove(row.item.id) : null}
              />
            ),
          )}
        </tbody>
      </table>
    </>
  );
}

interface OrderHandleProps {
  patient: string;
  index: number;
  count: number;
  busy: boolean;
  onPlace: (to: number) => void;
  onDrag: (on: boolean) => void;
}

function OrderHandle({ patient, index, count, busy, onPlace, onDrag }: OrderHandleProps) {
  const { t } = useText();
  return (
    <span className="agenda-handle">
      <span
        className="agenda-grip"
        draggable
        title={t('meeting.dragHint')}
        aria-hidden="true"
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = 'move';
          event.dataTransfer.setData('text/plain', patient);
          onDrag(true);
        }}
        onDragEnd={() => onDrag(false)}
      >
        ⠿
      </span>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('meeting.moveUp', { patient })}
        aria-disabled={index === 0 || busy}
        onClick={() => !busy && onPlace(index - 1)}
      >
        <Icon name="up" />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('meeting.moveDown', { patient })}
        aria-disabled={index === count - 1 || busy}
        onClick={() => !busy && onPlace(index + 1)}
      >
        <Icon name="down" />
      </ActionIcon>
    </span>
  );
}
