import type { RuleSetAssessment } from '@consilium/thyroid';
import { codeText } from '@consilium/wording';
import { CriterionMark, Icon, useText } from '@consilium/ui';
import type { RuleSetPartsFragment } from '../../gql/graphql.js';
import { codedText } from '../../parts/coded-text.js';
import { proofLines } from './proof-lines.js';
import { ProofList } from './proof-list.js';

export interface CriterionCheckProps {
  ruleSet: RuleSetAssessment;
  criterion: RuleSetAssessment['criteria'][number];
  /** What a doctor answered, which counts before anything computed. */
  answer: RuleSetPartsFragment['criteria'][number]['answer'];
  onOpen: (entryId: string) => void;
}

/** One answer to be checked by hand: the rule in words, every input, what is missing, version and source. */
export function CriterionCheck({ ruleSet, criterion: { id, assessment }, answer, onOpen }: CriterionCheckProps) {
  const text = useText();
  const { t, date, language } = text;
  const lines = proofLines(assessment, language);
  const inputs = lines.filter(({ missing }) => !missing);
  const gaps = lines.filter(({ missing }) => missing);
  const name = `${ruleSet.ruleSet}_${id}`;
  return (
    <div className="criterion-check" role="group" aria-labelledby="criterion-check-heading" aria-live="polite">
      <h3 id="criterion-check-heading">
        <CriterionMark state={assessment.state} /> {codedText(text, `criteria.ruleSet_${ruleSet.ruleSet}`)} –{' '}
        {codedText(text, `criteria.title_${name}`)}
      </h3>
      {answer && (
        <p>
          {t('clinical.doctorAnswered')} <CriterionMark state={answer.state} /> {answer.answeredBy.name}
        </p>
      )}
      <dl>
        <dt>{t('clinical.logic')}</dt>
        <dd>
          {codeText('criterionLogic', name, language)} {t('clinical.markersAlone')}
        </dd>
        <dt>{t('clinical.inputs')}</dt>
        <dd>{inputs.length > 0 ? <ProofList lines={inputs} onOpen={onOpen} /> : t('clinical.noInputs')}</dd>
        {gaps.length > 0 && (
          <>
            <dt>{t('clinical.missingInputs')}</dt>
            <dd>
              <ProofList lines={gaps} onOpen={onOpen} />
            </dd>
          </>
        )}
        {assessment.flags.length > 0 && (
          <>
            <dt>{t('clinical.caveats')}</dt>
            <dd>
              <ul className="comparison-flags">
                {assessment.flags.map((flag) => (
                  <li key={flag}>
                    <Icon name="info" size={14} /> {codeText('flag', flag, language)}
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        <dt>{t('clinical.ruleSetLogic')}</dt>
        <dd>{codeText('criterionLogic', ruleSet.ruleSet, language)}</dd>
      </dl>
      <p className="c-dim">{t('clinical.ruleVersion', { version: ruleSet.version, date: date(ruleSet.date), source: ruleSet.source })}</p>
    </div>
  );
}
