/** What a case takes when nobody said otherwise: boards take 2 to 4 minutes a case (process.md §2), rare cancers longer. */
export const DEFAULT_MINUTES = 5;
/** After an hour decisions get worse and a short break mends it (process.md §0.9, §8.3). */
export const BREAK_AFTER_MINUTES = 60;
export const BREAK_MINUTES = 10;

export interface PlannedSlot {
  kind: 'ITEM' | 'BREAK';
  /** `null` for a break. */
  itemId: string | null;
  /** Minutes after the start of the meeting. */
  startsAfter: number;
  minutes: number;
}

export interface AgendaPlan {
  slots: PlannedSlot[];
  /** From the first item to the end of the last, breaks included. */
  totalMinutes: number;
}

/**
 * Lays the items out in their order, with a break before the item that would carry the sitting beyond an hour. No break comes first,
 * last, or twice in a row, and a single item longer than an hour is not cut.
 *
 * @param items minutes `null`: {@link DEFAULT_MINUTES}
 * @example 13 items of 5 minutes → 12 items, a break of 10 minutes after 60, the last item: 75 minutes
 */
export function planAgenda(items: readonly { id: string; minutes: number | null }[]): AgendaPlan {
  const slots: PlannedSlot[] = [];
  let elapsed = 0;
  let sitting = 0;
  for (const { id, minutes } of items) {
    const length = minutes ?? DEFAULT_MINUTES;
    if (sitting > 0 && sitting + length > BREAK_AFTER_MINUTES) {
      slots.push({ kind: 'BREAK', itemId: null, startsAfter: elapsed, minutes: BREAK_MINUTES });
      elapsed += BREAK_MINUTES;
      sitting = 0;
    }
    slots.push({ kind: 'ITEM', itemId: id, startsAfter: elapsed, minutes: length });
    elapsed += length;
    sitting += length;
  }
  return { slots, totalMinutes: elapsed };
}

/** A first proposal for the order: the longest, hence hardest, cases while everybody is fresh; those of equal length as they were. */
export function hardestFirst<T extends { minutes: number | null }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (b.minutes ?? DEFAULT_MINUTES) - (a.minutes ?? DEFAULT_MINUTES));
}
