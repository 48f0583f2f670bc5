import { useState } from 'react';
import { useText } from '@consilium/ui';
import type { RoomItemFragment } from '../../gql/graphql.js';
import { lastBallot } from './chair-step.js';

/** What just changed in the room, said once for screen readers: a case opened, a vote opened, closed or revealed. Nothing on arrival. */
export function useRoomNews(items: readonly RoomItemFragment[]): string {
  const { t } = useText();
  const current = items.find(({ state }) => state === 'IN_DISCUSSION');
  const ballot = lastBallot(current?.ballots ?? []);
  const moment = items.length === 0 ? null : [current?.id ?? '', ballot?.id ?? '', ballot?.state ?? ''].join('/');
  const [arrival, setArrival] = useState<string | null>(null);
  if (arrival === null && moment !== null) setArrival(moment);
  if (!current || arrival === null || arrival === moment) return '';
  const patient = current.summary.patient.pseudonym;
  switch (ballot?.state) {
    case 'OPEN':
      return t('vote.ballotOpened', { patient });
    case 'CLOSED':
      return t('vote.ballotClosed', { patient });
    case 'REVEALED':
      return t('vote.ballotRevealed', { patient });
    default:
      return t('meeting.itemOpened', { position: current.position, patient });
  }
}
