import { useMemo } from 'react';
import type { CaseFile, Option } from '@consilium/tumour-board';
import { optionPrecautions, PRECAUTION_STATES, type PrecautionState } from '@consilium/thyroid';
import { StatusBadge, useText } from '@consilium/ui';
import { today } from '../../parts/today.js';
import { isOptionSheet, optionSheet, SHOWN_OPTIONS } from './option-sheets.js';
import './options.css';

export interface OptionsPanelProps {
  file: CaseFile;
  sheet: string | null;
  onSheet: (sheet: string | null) => void;
}

/** The options of the board, each with how much in this file speaks for care; the rest opens beside the list. */
export default function OptionsPanel({ file, sheet, onSheet }: OptionsPanelProps) {
  const { t, words } = useText();
  const counted = useMemo(() => SHOWN_OPTIONS.map((option) => ({ option, counts: countStates(option, file) })), [file]);
  return (
    <section className="panel options" aria-labelledby="options-heading">
      <div className="case-panel-head">
        <h2 id="options-heading">{t('clinical.options')}</h2>
        <StatusBadge>{t('criteria.assistance')}</StatusBadge>
      </div>
      <ul className="options-list">
        {counted.map(({ option, counts }) => {
          const name = optionSheet(option);
          return (
            <li key={option}>
              <button
                type="button"
                className="c-link"
                data-sheet={name}
                aria-expanded={sheet === name}
                onClick={() => onSheet(sheet === name ? null : name)}
              >
                {words.option[option]}
              </button>
              <span className="c-dim">
                {counts.length === 0
                  ? t('clinical.noPrecautions')
                  : counts.map(({ state, count }) => t(`clinical.count_${state}`, { count })).join(' · ')}
              </span>
            </li>
          );
        })}
      </ul>
      {!isOptionSheet(sheet) && <p className="c-dim options-hint">{t('clinical.optionsHint')}</p>}
    </section>
  );
}

/** How many precautions have each answer, the pressing ones first; what is proved absent only when nothing else is left. */
function countStates(option: Option, file: CaseFile): { state: PrecautionState; count: number }[] {
  const states = optionPrecautions(option, null, file, today()).map(({ state }) => state);
  const counts = PRECAUTION_STATES.map((state) => ({ state, count: states.filter((each) => each === state).length }));
  const open = counts.filter(({ state, count }) => state !== 'ABSENT' && count > 0);
  return open.length > 0 ? open : counts.filter(({ count }) => count > 0);
}
