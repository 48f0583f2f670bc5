import type { RuleSetAssessment } from '@consilium/thyroid';
import { CriterionMark, useText } from '@consilium/ui';
import { codedText } from '../../parts/coded-text.js';

export interface ChosenCriterion {
  ruleSet: string;
  criterion: string;
}

export interface RuleSetTableProps {
  ruleSets: readonly RuleSetAssessment[];
  chosen: ChosenCriterion | null;
  onChoose: (chosen: ChosenCriterion | null) => void;
}

/** One row for each definition: its criteria as marks to choose from, and what it concludes. */
export function RuleSetTable({ ruleSets, chosen, onChoose }: RuleSetTableProps) {
  const text = useText();
  const { t } = text;
  return (
    <table className="c-clinical-table comparison-table">
      <caption className="c-hidden">{t('clinical.comparisonCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('clinical.definition')}</th>
          <th scope="col">{t('clinical.conclusion')}</th>
          <th scope="col">{t('clinical.criteriaColumn')}</th>
        </tr>
      </thead>
      <tbody>
        {ruleSets.map(({ ruleSet, criteria, overall }) => (
          <tr key={ruleSet}>
            <th scope="row">{codedText(text, `criteria.ruleSet_${ruleSet}`)}</th>
            <td>
              <span className="c-criterion" data-state={overall}>
                <CriterionMark state={overall} withWord={false} /> {t(`clinical.concluded_${overall}`)}
              </span>
            </td>
            <td>
              <span className="comparison-marks">
                {criteria.map(({ id, assessment }) => {
                  const isChosen = chosen?.ruleSet === ruleSet && chosen.criterion === id;
                  return (
                    <button
                      key={id}
                      type="button"
                      className="comparison-mark"
                      aria-expanded={isChosen}
                      title={codedText(text, `criteria.title_${ruleSet}_${id}`)}
                      onClick={() => onChoose(isChosen ? null : { ruleSet, criterion: id })}
                    >
                      {codedText(text, `clinical.short_${id}`)} <CriterionMark state={assessment.state} withWord={false} />
                    </button>
                  );
                })}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
