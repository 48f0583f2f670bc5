import type { ComponentType } from 'react';
import type { CaseFilePartsFragment, RoomFragment, RoomItemFragment } from '../../gql/graphql.js';

/** What the parts of the case file look like, given by the route that may know every capability. */
export interface CaseParts {
  Course: ComponentType<CasePartProps>;
  Lesions: ComponentType<CasePartProps>;
}
export interface CasePartProps {
  file: CaseFilePartsFragment;
  onOpen: (entryId: string) => void;
}

/** The items that stand on the list, in its order. */
export function roomItems(meeting: Pick<RoomFragment, 'agenda'>): RoomItemFragment[] {
  return meeting.agenda.filter(({ state }) => state !== 'REMOVED').sort((a, b) => a.position - b.position);
}

/** The one before or after, staying at the ends. */
export function neighbour(items: readonly RoomItemFragment[], id: string | null, step: 1 | -1): RoomItemFragment | null {
  const index = items.findIndex((item) => item.id === id);
  if (index === -1) return items[step === 1 ? 0 : items.length - 1] ?? null;
  return items[Math.min(Math.max(index + step, 0), items.length - 1)] ?? null;
}
