import type { Specialty } from '@consilium/tumour-board';
import { SpecialtyChips } from '../quorum/specialty-chips.js';
import { useText } from '../text.js';

export interface BallotResponsesProps {
  eligible: readonly { id: string; specialty: Specialty | null; person: { name: string } }[];
  responses: readonly { seatId: string }[];
}

/** Who has answered and who has not; never what. */
export function BallotResponses({ eligible, responses }: BallotResponsesProps) {
  const { t } = useText();
  const answered = new Set(responses.map(({ seatId }) => seatId));
  const done = eligible.filter(({ id }) => answered.has(id)).length;
  return (
    <div className="c-responses">
      <p className="c-responses-count" role="status">
        <span className="c-number">{t('vote.answered', { done, total: eligible.length })}</span>
      </p>
      <SpecialtyChips
        label={t('vote.whoAnswered')}
        chips={eligible.map((seat) => ({
          id: seat.id,
          specialty: seat.specialty,
          state: answered.has(seat.id) ? 'filled' : 'empty',
          description: answered.has(seat.id)
            ? t('vote.hasAnswered', { name: seat.person.name })
            : t('vote.hasNotAnswered', { name: seat.person.name }),
        }))}
      />
    </div>
  );
}
