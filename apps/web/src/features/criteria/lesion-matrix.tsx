import type { LesionAssessment } from '@consilium/thyroid';
import { CriterionMark, useText } from '@consilium/ui';
import { codedText } from '../../parts/coded-text.js';

export interface LesionMatrixProps {
  lesions: readonly LesionAssessment[];
  onOpen: (entryId: string) => void;
}

/** Lesions against the criteria that can be asked of one lesion: definitions speak of patients, treatment of lesions. */
export function LesionMatrix({ lesions, onOpen }: LesionMatrixProps) {
  const text = useText();
  const { t } = text;
  const columns = lesions[0]?.criteria ?? [];
  const ruleSets = [...new Set(columns.map(({ ruleSet }) => ruleSet))];
  return (
    <>
      <h3>{t('clinical.matrix')}</h3>
      {lesions.length === 0 ? (
        <p className="c-dim">{t('clinical.noLesionsForMatrix')}</p>
      ) : (
        <div className="c-scroll-x" tabIndex={0} role="group" aria-label={t('clinical.matrix')}>
          <table className="c-clinical-table comparison-matrix">
            <caption className="c-hidden">{t('clinical.matrixCaption')}</caption>
            <thead>
              <tr>
                <th scope="col" rowSpan={2}>
                  {t('caseFile.lesion')}
                </th>
                <th scope="col" rowSpan={2}>
                  {t('clinical.uptakeNow')}
                </th>
                {ruleSets.map((ruleSet) => (
                  <th key={ruleSet} scope="colgroup" colSpan={columns.filter((column) => column.ruleSet === ruleSet).length}>
                    {codedText(text, `criteria.ruleSet_${ruleSet}`)}
                  </th>
                ))}
                <th scope="col" rowSpan={2}>
                  {t('clinical.scans')}
                </th>
              </tr>
              <tr>
                {columns.map(({ ruleSet, criterion }) => (
                  <th key={`${ruleSet}_${criterion}`} scope="col" title={codedText(text, `criteria.title_${ruleSet}_${criterion}`)}>
                    {codedText(text, `clinical.short_${criterion}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lesions.map((lesion) => (
                <tr key={lesion.lesionId}>
                  <th scope="row">
                    <button type="button" className="c-link" onClick={() => onOpen(lesion.lesionId)}>
                      {lesion.label}
                    </button>
                  </th>
                  <td>
                    {t(`clinical.uptake_${lesion.uptake}`)}
                    {lesion.regained && ` (${t('clinical.regained')})`}
                  </td>
                  {lesion.criteria.map(({ ruleSet, criterion, state }) => (
                    <td key={`${ruleSet}_${criterion}`}>
                      <CriterionMark state={state} withWord={false} />
                    </td>
                  ))}
                  <td>
                    <Scans lesion={lesion} onOpen={onOpen} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

/** What each scan said about the lesion, leading to its report, or to the activity where no report is on record. */
function Scans({ lesion, onOpen }: { lesion: LesionAssessment; onOpen: (entryId: string) => void }) {
  const { t, date } = useText();
  if (lesion.scans.length === 0) return <span className="c-dim">{t('clinical.noScans')}</span>;
  return (
    <ul className="comparison-scans">
      {lesion.scans.map(({ reportId, treatmentId, takenOn, kind, judgement }, index) => {
        const words = t('clinical.scan', {
          judgement: t(`clinical.judgement_${judgement}`),
          kind: t(`clinical.scanKind_${kind}`),
          date: takenOn === null ? t('caseFile.dateNotKnown') : date(takenOn),
        });
        const entry = reportId ?? treatmentId;
        return (
          <li key={index}>
            {entry === null ? (
              words
            ) : (
              <button type="button" className="c-link" onClick={() => onOpen(entry)}>
                {words}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
