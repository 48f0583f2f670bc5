import type { Option, Specialty, Tally } from '@consilium/tumour-board';
import { Icon } from '../icon.js';
import { useText } from '../text.js';

/** The tally as it comes over the wire: like the core's, with codes not yet narrowed. */
export type TallyView = Omit<Tally, 'options' | 'plurality'> & {
  plurality: readonly Option[];
  options: readonly {
    option: Option;
    first: number;
    alternative: number;
    trialPreferred: number;
    specialties: readonly { specialty: string; first: number }[];
  }[];
};

/** How the first choices fell: one bar per option, split by specialty; each part has its own pattern and its name on it. */
export function TallyBars({
  tally,
  eligible,
}: {
  tally: TallyView;
  /** How many could have answered, so that a few are never taken for all. */ eligible?: number;
}) {
  const { t, words } = useText();
  const scale = Math.max(...tally.options.map(({ first }) => first), 1);
  return (
    <div className="c-tally">
      <p className="c-tally-consensus" data-consensus={tally.consensus ?? 'NONE'}>
        {tally.consensus === 'SPLIT' && <Icon name="alert" size={18} />}
        <strong>{tally.consensus ? t(`vote.consensus${tally.consensus}`) : t('vote.consensusNONE')}</strong>{' '}
        <span>
          {t('vote.tallyCounts', { choices: tally.choices, responses: tally.responses })}
          {eligible !== undefined && eligible > tally.responses && `, ${t('vote.notAnswered', { count: eligible - tally.responses })}`}
          {others(tally).map(({ key, count }) => `, ${t(`vote.${key}`, { count })}`)}
        </span>
      </p>
      <ol className="c-tally-options">
        {tally.options.map((option) => (
          <li key={option.option}>
            <span className="c-tally-option">
              {words.option[option.option]} <span className="c-number c-tally-first">{option.first}</span>
            </span>
            <span className="c-tally-track" aria-hidden="true">
              {option.specialties.map(({ specialty, first }) => (
                <span
                  key={specialty}
                  className="c-tally-part"
                  data-specialty={specialty}
                  style={{ width: `${(100 * first) / scale}%` }}
                  title={words.specialty[specialty as Specialty]}
                >
                  <span className="c-tally-name">
                    {t(`vote.short_${specialty as Specialty}`)}
                    {first > 1 && ` ${first}`}
                  </span>
                </span>
              ))}
            </span>
            <span className="c-hidden">
              {option.specialties
                .map(({ specialty, first }) => `${words.specialty[specialty as Specialty] ?? specialty} ${first}`)
                .join(', ')}
            </span>
            <span className="c-dim c-tally-note">
              {[
                option.alternative > 0 && t('vote.asAlternative', { count: option.alternative }),
                option.trialPreferred > 0 && t('vote.withTrial', { count: option.trialPreferred }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function others(tally: TallyView) {
  return (
    [
      { key: 'abstained', count: tally.abstentions },
      { key: 'neededMore', count: tally.needsMoreInformation },
      { key: 'outsideField', count: tally.outsideMyField },
    ] as const
  ).filter(({ count }) => count > 0);
}
