import type { CriterionState } from '@consilium/tumour-board';
import { useText } from './text.js';

const SHAPES: Record<CriterionState, string> = { MET: '●', NOT_MET: '○', INSUFFICIENT_DATA: '◐', NOT_DIAGNOSABLE: '⊘' };

/** The answer to a criterion as shape, word and colour: never by colour alone. */
export function CriterionMark({ state, withWord = true }: { state: CriterionState; withWord?: boolean }) {
  const word = useText().words.criterionState[state];
  return (
    <span className="c-criterion" data-state={state}>
      <span aria-hidden="true">{SHAPES[state]}</span> <span className={withWord ? undefined : 'c-hidden'}>{word}</span>
    </span>
  );
}
