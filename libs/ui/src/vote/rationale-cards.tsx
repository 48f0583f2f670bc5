import type { Confidence, RankedChoice, Specialty, VoteKind } from '@consilium/tumour-board';
import { useText } from '../text.js';
import { ConfidenceDots } from './confidence-dots.js';
import { OptionLine } from './option-line.js';

export interface RevealedVoteView {
  specialty: Specialty | null;
  kind: VoteKind;
  choices: readonly RankedChoice[];
  confidence: number | Confidence | null;
  rationale: string | null;
}

export interface RationaleCardsProps {
  votes: readonly RevealedVoteView[];
  lesionLabel?: (lesionId: string) => string | null;
}

/** Each answer with its reasons, by specialty, without names. */
export function RationaleCards({ votes, lesionLabel }: RationaleCardsProps) {
  const { t, words } = useText();
  const ordered = [...votes].sort((a, b) => (a.specialty ?? '').localeCompare(b.specialty ?? ''));
  return (
    <ul className="c-rationales" aria-label={t('vote.reasonsBySpecialty')}>
      {ordered.map((vote, index) => (
        <li key={index} className="c-rationale">
          <h3>
            <span className="c-swatch" data-specialty={vote.specialty ?? undefined} aria-hidden="true" />
            <span className="c-sentence">{vote.specialty ? words.specialty[vote.specialty] : t('vote.noSpecialty')}</span>
            <ConfidenceDots confidence={vote.confidence} />
          </h3>
          {vote.kind === 'CHOICE' ? (
            vote.choices.map((choice) => (
              <p key={choice.rank}>
                {choice.rank > 1 && <span className="c-dim">{t('vote.else')} </span>}
                <OptionLine choice={choice} lesionLabel={lesionLabel} />
              </p>
            ))
          ) : (
            <p className="c-sentence">{words.voteKind[vote.kind]}</p>
          )}
          {vote.rationale && <p className="c-rationale-text">{vote.rationale}</p>}
        </li>
      ))}
    </ul>
  );
}
