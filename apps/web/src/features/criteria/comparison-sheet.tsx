import { useMemo, useState } from 'react';
import type { CaseFile } from '@consilium/tumour-board';
import { assessCase } from '@consilium/thyroid';
import { codeText } from '@consilium/wording';
import { Icon, useText } from '@consilium/ui';
import type { CasePagePartsFragment } from '../../gql/graphql.js';
import { Sheet } from '../../parts/sheet.js';
import { today } from '../../parts/today.js';
import { CriterionCheck } from './criterion-check.js';
import { LesionMatrix } from './lesion-matrix.js';
import { RuleSetTable, type ChosenCriterion } from './rule-set-table.js';
import './comparison.css';

export interface ComparisonSheetProps {
  subject: CasePagePartsFragment;
  file: CaseFile;
  onOpen: (entryId: string) => void;
  onClose: () => void;
}

/** Every published definition on this case at once, lesion by lesion, each answer open to checking by hand. */
export default function ComparisonSheet({ subject, file, onOpen, onClose }: ComparisonSheetProps) {
  const { t, language } = useText();
  const [chosen, setChosen] = useState<ChosenCriterion | null>(null);
  const assessment = useMemo(() => assessCase(file, today()), [file]);
  const ruleSet = assessment.ruleSets.find((each) => each.ruleSet === chosen?.ruleSet);
  const criterion = ruleSet?.criteria.find(({ id }) => id === chosen?.criterion);
  return (
    <Sheet name="criteria" title={t('clinical.comparison')} onClose={onClose}>
      {assessment.flags.length > 0 && (
        <ul className="comparison-flags" aria-label={t('clinical.caveats')}>
          {assessment.flags.map((flag) => (
            <li key={flag}>
              <Icon name="info" size={14} /> {codeText('flag', flag, language)}
            </li>
          ))}
        </ul>
      )}
      <RuleSetTable ruleSets={assessment.ruleSets} chosen={chosen} onChoose={setChosen} />
      {ruleSet && criterion ? (
        <CriterionCheck
          ruleSet={ruleSet}
          criterion={criterion}
          answer={
            subject.criteria.find(({ id }) => id === ruleSet.ruleSet)?.criteria.find((each) => each.criterion === criterion.id)?.answer ??
            null
          }
          onOpen={onOpen}
        />
      ) : (
        <p className="c-dim no-print">{t('clinical.comparisonHint')}</p>
      )}
      <LesionMatrix lesions={assessment.lesions} onOpen={onOpen} />
    </Sheet>
  );
}
