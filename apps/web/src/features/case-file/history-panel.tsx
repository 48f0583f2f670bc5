import { useText } from '@consilium/ui';
import type { CaseFileSection } from '@consilium/tumour-board';
import type { CasePagePartsFragment } from '../../gql/graphql.js';

/** Who changed what, when and why, newest first. */
export function HistoryPanel({ history }: { history: CasePagePartsFragment['history'] }) {
  const { t, words, instant } = useText();
  const versions = [...history].sort((a, b) => b.version - a.version);
  return (
    <details className="panel case-history">
      <summary>{t('caseFile.history', { version: versions[0]?.version ?? 0 })}</summary>
      <ol>
        {versions.map((version) => (
          <li key={version.version}>
            <span className="c-number">{t('caseFile.versionNumber', { version: version.version })}</span>{' '}
            <span className="c-dim">
              {instant(version.recordedAt)} {t('common.by', { name: version.recordedBy.name })}
            </span>
            <br />
            {version.sections.map((section) => words.caseFileSection[section as CaseFileSection] ?? section).join(', ')}
            {version.reason && <span className="c-dim"> · {version.reason}</span>}
          </li>
        ))}
      </ol>
    </details>
  );
}
