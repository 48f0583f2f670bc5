import type { ProgrammeDocument, ReadabilityVerdict } from '@consilium/wording';
import { StatusBadge, useText, type Tone } from '@consilium/ui';
import type { PreviewProgrammeQuery } from '../../gql/graphql.js';

export type Preview = Extract<PreviewProgrammeQuery['previewProgramme'], { __typename: 'ProgrammePreview' }>;

const TONES: Record<ReadabilityVerdict, Tone> = { PASS: 'done', WARN: 'attention', BLOCK: 'danger' };

/** How hard each section of the patient's page reads, with the sentences and words that make it so. */
export function ReadabilityReport({ checks, document }: { checks: Preview['checks']; document: ProgrammeDocument }) {
  const { t, number } = useText();
  const heading = (id: string) => document.patient.sections.find((section) => section.id === id)?.heading ?? id;
  const flawless = checks.every(
    ({ verdict, longSentences, unresolvedTerms }) => verdict === 'PASS' && longSentences.length === 0 && unresolvedTerms.length === 0,
  );
  return (
    <details className="panel programme-checks" open={!flawless}>
      <summary>
        <h2>{t('programme.checks')}</h2>
        {flawless && <StatusBadge tone="done">{t('programme.checksPass', { count: checks.length })}</StatusBadge>}
      </summary>
      <p className="c-dim">{t('programme.checksHint')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('programme.checkSection')}</th>
            <th scope="col" className="c-number">
              {t('programme.checkGrade')}
            </th>
            <th scope="col">{t('programme.checkVerdict')}</th>
          </tr>
        </thead>
        <tbody>
          {checks.map((check) => (
            <tr key={check.section}>
              <td>
                <span lang={document.language}>{heading(check.section)}</span>
                {check.longSentences.length > 0 && (
                  <div className="programme-long">
                    {t('programme.longSentences', { count: check.longSentences.length })}
                    <ul lang={document.language}>
                      {check.longSentences.map((sentence) => (
                        <li key={sentence}>{sentence}</li>
                      ))}
                    </ul>
                  </div>
                )}
                {check.unresolvedTerms.length > 0 && (
                  <div className="programme-long">{t('programme.unresolved', { terms: check.unresolvedTerms.join(', ') })}</div>
                )}
              </td>
              <td className="c-number">{number(check.grade, 1)}</td>
              <td>
                <StatusBadge tone={TONES[check.verdict]}>{t(`programme.verdict${check.verdict}`)}</StatusBadge>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
