import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useText } from '@consilium/ui';
import type { CasePagePartsFragment } from '../../gql/graphql.js';
import { codedText } from '../../parts/coded-text.js';
import { CriterionEntry } from './criterion-entry.js';
import './criteria.css';

export interface CriteriaPanelProps {
  subject: CasePagePartsFragment;
  /** Whether the rules may suggest answers on this deployment. */
  assist: boolean;
  onOpen: (entryId: string) => void;
  /** Opens or closes all definitions side by side. */
  comparing: boolean;
  onCompare: (comparing: boolean) => void;
}

/** The refractoriness criteria of one rule set, each answer with the entries that prove it. */
export function CriteriaPanel({ subject, assist, onOpen, comparing, onCompare }: CriteriaPanelProps) {
  const text = useText();
  const { t, date } = text;
  const [chosen, setChosen] = useState<string | null>(null);
  const ruleSet = subject.criteria.find(({ id }) => id === chosen) ?? subject.criteria[0];
  if (!ruleSet) return null;
  const name = (id: string) => codedText(text, `criteria.ruleSet_${id}`);
  return (
    <section className="panel criteria" aria-labelledby="criteria-heading">
      <div className="case-panel-head">
        <h2 id="criteria-heading">{t('criteria.heading')}</h2>
        {subject.criteria.length > 1 ? (
          <NativeSelect
            size="xs"
            aria-label={t('criteria.ruleSet')}
            value={ruleSet.id}
            onChange={(event) => setChosen(event.currentTarget.value)}
            data={subject.criteria.map(({ id }) => ({ value: id, label: name(id) }))}
          />
        ) : (
          <span className="c-dim">{name(ruleSet.id)}</span>
        )}
      </div>
      <ul className="criteria-list">
        {ruleSet.criteria.map((criterion) => (
          <CriterionEntry key={criterion.criterion} subject={subject} ruleSet={ruleSet} criterion={criterion} onOpen={onOpen} />
        ))}
      </ul>
      {assist && (
        <button
          type="button"
          className="c-link criterion-more no-print"
          data-sheet="criteria"
          aria-expanded={comparing}
          onClick={() => onCompare(!comparing)}
        >
          {t('clinical.compare')}
        </button>
      )}
      <details className="criteria-source c-dim">
        <summary>{t('criteria.aboutAnswers')}</summary>
        {t(assist ? 'criteria.assistanceHint' : 'criteria.assistanceOff')}{' '}
        {t('criteria.source', { source: ruleSet.source, version: ruleSet.version, date: date(ruleSet.date) })}
      </details>
    </section>
  );
}
