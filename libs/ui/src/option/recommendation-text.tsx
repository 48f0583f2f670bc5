import type { RecommendationContent } from '@consilium/tumour-board';
import { useText } from '../text.js';
import { optionSentence, optionsSentence, type LesionLabel } from './option-sentence.js';

export interface RecommendationTextProps {
  content: RecommendationContent;
  lesionLabel?: LesionLabel;
  /** Large, for a room that reads along. */
  projected?: boolean;
}

/** What the board recommends, as sentences. It only shows what is there, so it can be read while it is being worded. */
export function RecommendationText({ content, lesionLabel, projected }: RecommendationTextProps) {
  const text = useText();
  const { t, words } = text;
  const options = [...content.options].sort((a, b) => a.rank - b.rank);
  // Said once is enough: while the chair’s sentence is just the options, they are not listed again below it.
  const saidAlready =
    content.summary.trim() === optionsSentence(options, text, lesionLabel) && !options.some((each) => each.trialPreferred);
  const tasks = content.tasks.filter(({ description, owner }) => description || owner);
  const isEmpty = content.outcome === 'RECOMMENDATION' && options.length === 0 && !content.summary.trim() && tasks.length === 0;
  if (isEmpty) return <p className="c-dim">{t('recommendation.nothingYet')}</p>;
  return (
    <div className="c-recommendation" data-projected={projected || undefined}>
      {content.summary.trim() && <p className="c-recommendation-summary">{content.summary}</p>}
      {content.outcome === 'DEFERRED' && (
        <p>
          {content.deferralReason
            ? t('recommendation.deferredBecause', { reason: words.deferralReason[content.deferralReason] })
            : t('recommendation.deferredOpen')}
        </p>
      )}
      {content.outcome === 'REFERRED_UP' && <p>{t('recommendation.referredUp')}</p>}
      {options.length > 0 && !saidAlready && (
        <ol className="c-recommendation-options">
          {options.map(({ rank, option, details, trialPreferred }) => (
            <li key={rank}>
              <span className="c-recommendation-rank">{t(rank === 1 ? 'recommendation.first' : 'recommendation.otherwise')}</span>
              <span>
                {optionSentence(option, details, text, lesionLabel)}
                {trialPreferred && `, ${t('recommendation.inTrial')}`}.
              </span>
            </li>
          ))}
        </ol>
      )}
      <Grounds content={content} />
      {tasks.length > 0 && (
        <div>
          <h3>{t('recommendation.tasks')}</h3>
          <ul className="c-recommendation-tasks">
            {tasks.map((task, index) => (
              <li key={index}>
                {task.owner && <strong>{task.owner}</strong>}
                {task.owner && ': '}
                {task.description}
                {task.dueOn && <span className="c-dim"> {t('recommendation.taskDue', { date: text.date(task.dueOn) })}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** Why, by which guideline, with which trial, and who disagrees. */
function Grounds({ content }: { content: RecommendationContent }) {
  const { t } = useText();
  const { rationale, guidelineRelation, guidelineReference, trialConsidered, trialReason, dissent } = content;
  const guideline =
    guidelineRelation === null
      ? null
      : guidelineRelation === 'CONFORM' && guidelineReference
        ? t('recommendation.guidelineCONFORM', { reference: guidelineReference })
        : t(guidelineRelation === 'CONFORM' ? 'recommendation.guidelineCONFORMOpen' : `recommendation.guideline${guidelineRelation}`);
  const trial =
    trialConsidered === null
      ? null
      : trialReason
        ? t(trialConsidered ? 'recommendation.trialYes' : 'recommendation.trialNo', { reason: trialReason })
        : t(trialConsidered ? 'recommendation.trialYesOpen' : 'recommendation.trialNoOpen');
  return (
    <>
      {rationale && (
        <p>
          <strong>{t('recommendation.why')}.</strong> {rationale}
        </p>
      )}
      {(guideline || trial) && <p>{[guideline, trial].filter(Boolean).join(' ')}</p>}
      {dissent && (
        <p className="c-recommendation-dissent">
          <strong>{t('recommendation.dissent')}.</strong> {dissent}
        </p>
      )}
    </>
  );
}
