import { optionSentence, StatusBadge, useText, type LesionLabel } from '@consilium/ui';
import type { DecisionPartsFragment } from '../../gql/graphql.js';

/** One recorded decision as sentences. */
export function DecisionSummary({ decision, lesionLabel }: { decision: DecisionPartsFragment; lesionLabel: LesionLabel }) {
  const text = useText();
  const { t, words, date, instant, language } = text;
  const { plannedStart, deviationReason, deviationRemark, patientChoiceRemark } = decision;
  return (
    <div className="decision-summary">
      <p>
        <strong>{optionSentence(decision.plannedOption, decision.plannedDetails, text, lesionLabel)}.</strong>{' '}
        <StatusBadge tone={decision.followsRecommendation ? 'done' : 'attention'}>
          {t(decision.followsRecommendation ? 'decision.follows' : 'decision.departs')}
        </StatusBadge>
      </p>
      <p>
        <span className="c-sentence">{words.patientChoice[decision.patientChoice]}</span>.{' '}
        {patientChoiceRemark && t('decision.said', { words: patientChoiceRemark })}
      </p>
      {deviationReason && (
        <p>
          {t('decision.because', { reason: words.deviationReason[deviationReason] })} {deviationRemark}
        </p>
      )}
      <p>
        {t('decision.consulted', { date: date(decision.consultedOn) })}{' '}
        {decision.told.length > 0 &&
          t('decision.toldAbout', {
            topics: new Intl.ListFormat(language).format(decision.told.map((topic) => words.toldTopic[topic])),
          })}{' '}
        {plannedStart && t('decision.startsOn', { date: date(plannedStart) })}
      </p>
      <p className="c-dim">{t('decision.recordedBy', { name: decision.recordedBy.name, at: instant(decision.recordedAt) })}</p>
    </div>
  );
}
