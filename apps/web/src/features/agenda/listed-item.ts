import { planAgenda } from '@consilium/tumour-board';
import type { PreparationFragment, PreparedItemFragment } from '../../gql/graphql.js';

export type Row = { kind: 'ITEM'; item: PreparedItemFragment; startsAt: number } | { kind: 'BREAK'; minutes: number; startsAt: number };

/** The items that stand on the list, in its order. */
export function itemsOf(meeting: Pick<PreparationFragment, 'agenda'>): PreparedItemFragment[] {
  return meeting.agenda.filter(({ state }) => state !== 'REMOVED').sort((a, b) => a.position - b.position);
}

/** The list with its breaks, each row with the instant at which it is predicted to start. */
export function rowsOf(items: readonly PreparedItemFragment[], startsAt: string): { rows: Row[]; totalMinutes: number; breaks: number } {
  const plan = planAgenda(items.map(({ id, plannedMinutes }) => ({ id, minutes: plannedMinutes })));
  const start = Date.parse(startsAt);
  const rows = plan.slots.flatMap((slot): Row[] => {
    const at = start + slot.startsAfter * 60_000;
    if (slot.kind === 'BREAK') return [{ kind: 'BREAK', minutes: slot.minutes, startsAt: at }];
    const item = items.find(({ id }) => id === slot.itemId);
    return item ? [{ kind: 'ITEM', item, startsAt: at }] : [];
  });
  return { rows, totalMinutes: plan.totalMinutes, breaks: rows.filter(({ kind }) => kind === 'BREAK').length };
}

/** The ids with one moved to another place. */
export function moved(ids: readonly string[], id: string, to: number): string[] {
  const others = ids.filter((each) => each !== id);
  return [...others.slice(0, to), id, ...others.slice(to)];
}
