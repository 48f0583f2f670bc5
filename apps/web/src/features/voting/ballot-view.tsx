import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import type { Seat } from '@consilium/tumour-board';
import { PatientLine, StatusBadge, useText } from '@consilium/ui';
import { VoteLesionsDocument, type BallotPartsFragment, type VoteScreenQuery, type VotingItemFragment } from '../../gql/graphql.js';
import { useMe, useSeats } from '../../session/session.js';
import { ClosedBallot } from './closed-ballot.js';
import { OpenBallot } from './open-ballot.js';
import { useCastVote } from './use-cast-vote.js';

export interface BallotViewProps {
  meeting: NonNullable<VoteScreenQuery['meeting']>;
  item: VotingItemFragment;
  ballot: BallotPartsFragment;
  join: ReactNode;
}

/** One ballot for one person: whose case, what is asked, and the vote or what became of it. */
export function BallotView({ meeting, item, ballot, join }: BallotViewProps) {
  const { t } = useText();
  const personId = useMe().person.id;
  const mySeats = useSeats(meeting.board.id);
  const { data } = useQuery(VoteLesionsDocument, { variables: { caseId: item.summary.id } });
  const lesions = (data?.case?.file.lesions ?? []).filter(({ enteredInError }) => !enteredInError);
  const lesionLabel = (id: string) => lesions.find((lesion) => lesion.id === id)?.label ?? null;

  const own =
    mySeats.find(({ id }) => ballot.eligible.some((seat) => seat.id === id)) ??
    mySeats.find((seat) => seat.permissions.includes('vote.cast'));
  const seat: Seat | null = own ? { ...own, boardId: meeting.board.id, personId } : null;
  const recused = item.recusals.some((recusal) => recusal.seat.person.id === personId);
  const present = ballot.eligible.some(({ id }) => id === own?.id);
  const context = { item, ballot, seat: seat?.countsForQuorum ? seat : null, recused, present };
  const cast = useCastVote(context);
  return (
    <>
      <header className="vote-who">
        <p>
          <PatientLine patient={item.summary.patient} />
          {ballot.round > 1 && <StatusBadge tone="accent">{t('vote.round', { round: ballot.round })}</StatusBadge>}
        </p>
        <p className="vote-question">{item.summary.question ?? t('meeting.questionMissing')}</p>
        {ballot.reason && (
          <p>
            <strong>{t('vote.newInRound')}:</strong> {ballot.reason}
          </p>
        )}
      </header>
      {ballot.state === 'OPEN' ? (
        <OpenBallot {...context} cast={cast} timeZone={meeting.timeZone} lesions={lesions} lesionLabel={lesionLabel} join={join} />
      ) : (
        <ClosedBallot
          ballot={ballot}
          timeZone={meeting.timeZone}
          lesionLabel={lesionLabel}
          unsent={cast.unsent}
          onDiscard={cast.keepRecorded}
        />
      )}
    </>
  );
}
