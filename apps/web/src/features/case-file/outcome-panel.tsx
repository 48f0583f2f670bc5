import { Link } from 'react-router';
import { StatusBadge, useText } from '@consilium/ui';
import type { CasePagePartsFragment } from '../../gql/graphql.js';

/** What the board recommended, what doctor and patient made of it, and the programme that came of it. */
export function OutcomePanel({ subject }: { subject: CasePagePartsFragment }) {
  const { t, words, date, instant } = useText();
  const recommendation = subject.recommendations.find(({ supersededBy }) => supersededBy === null);
  const decision = subject.decisions.at(-1);
  const programmes = [...subject.programmes].sort((a, b) => b.version - a.version);
  if (!recommendation && !decision && programmes.length === 0) return null;
  return (
    <section className="panel case-outcome" aria-labelledby="outcome-heading">
      <h2 id="outcome-heading">{t('caseFile.outcome')}</h2>
      {recommendation && (
        <div>
          <p className="case-outcome-summary">{recommendation.content.summary}</p>
          <p className="c-dim">
            {t('caseFile.signed', { name: recommendation.signedBy.name, date: instant(recommendation.signedAt) })}
            {recommendation.version > 1 && ` · ${t('caseFile.versionNumber', { version: recommendation.version })}`}
          </p>
          {recommendation.standing === 'ADVICE' && <StatusBadge tone="attention">{words.standing.ADVICE}</StatusBadge>}
        </div>
      )}
      {decision && (
        <p>
          <strong>{words.option[decision.plannedOption]}</strong>, {words.patientChoice[decision.patientChoice]}
          <span className="c-dim">
            {' '}
            · {date(decision.consultedOn)}, {decision.recordedBy.name}
          </span>
          {!decision.followsRecommendation && <StatusBadge tone="attention">{t('caseFile.deviates')}</StatusBadge>}
        </p>
      )}
      {programmes.slice(0, 1).map((programme) => (
        <p key={programme.id}>
          <Link to={`/programmes/${programme.id}`}>{t('caseFile.programme', { version: programme.version })}</Link>{' '}
          <span className="c-dim">{instant(programme.issuedAt)}</span>{' '}
          {programme.outdated && <StatusBadge tone="attention">{t('caseFile.programmeOutdated')}</StatusBadge>}
        </p>
      ))}
    </section>
  );
}
