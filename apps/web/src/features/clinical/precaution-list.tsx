import type { Precaution, PrecautionState } from '@consilium/thyroid';
import { codeText } from '@consilium/wording';
import { useText } from '@consilium/ui';
import { proofWords } from './proof-words.js';

const SHAPES: Record<PrecautionState, string> = { PRESENT: '●', TO_JUDGE: '◑', NOT_KNOWN: '◐', ABSENT: '○' };

export interface PrecautionListProps {
  precautions: readonly Precaution[];
  onOpen: (entryId: string) => void;
}

/** What this patient's file says to each precaution: its answer as shape and word, and the entries that say so. */
export function PrecautionList({ precautions, onOpen }: PrecautionListProps) {
  const text = useText();
  const { t, language } = text;
  if (precautions.length === 0) return <p>{t('clinical.precautionsNone')}</p>;
  return (
    <ul className="option-precautions">
      {precautions.map(({ code, state, because }) => (
        <li key={code} data-state={state}>
          <span className="option-precaution-state">
            <span aria-hidden="true">{SHAPES[state]}</span> {codeText('precautionState', state, language)}
          </span>
          <span>{codeText('precaution', code, language)}</span>
          <span className="option-proofs">
            {because.length === 0 && <span className="c-dim">{t('clinical.nothingOnRecord')}</span>}
            {because.map((proof, index) => {
              const words = proofWords(proof, text);
              const { entryId } = proof;
              return entryId === null ? (
                <span key={index}>{words}</span>
              ) : (
                <button key={index} type="button" className="c-link" onClick={() => onOpen(entryId)}>
                  {words}
                </button>
              );
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
