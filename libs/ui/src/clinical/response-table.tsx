import type { Lesion } from '@consilium/tumour-board';
import type { BestResponse, LesionTable, RecistVisit } from '@consilium/thyroid';
import { codeText } from '@consilium/wording';
import { useText } from '../text.js';
import { notEvaluableReason } from './not-evaluable.js';
import { percentWords } from './percent-words.js';

export interface ResponseTableProps {
  table: LesionTable;
  lesions: readonly Lesion[];
  onOpen: (entryId: string) => void;
}

/** Sum, change and response at each visit, the best response, the sizes behind the sums, and the rule in words. */
export function ResponseTable({ table, lesions, onOpen }: ResponseTableProps) {
  const { t } = useText();
  const baseline = table.visits[0];
  return (
    <>
      <div className="c-scroll-x" tabIndex={0} role="group" aria-label={t('clinical.recistCaption')}>
        <table className="c-clinical-table">
          <caption className="c-hidden">{t('clinical.recistCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('clinical.visit')}</th>
              <th scope="col" data-number>
                {t('clinical.sum')}
              </th>
              <th scope="col" data-number>
                {t('clinical.fromBaseline')}
              </th>
              <th scope="col" data-number>
                {t('clinical.fromNadir')}
              </th>
              <th scope="col">{t('clinical.targets')}</th>
              <th scope="col">{t('clinical.nonTargets')}</th>
              <th scope="col">{t('clinical.newLesions')}</th>
              <th scope="col">{t('clinical.overall')}</th>
            </tr>
          </thead>
          <tbody>
            {baseline &&
              table.visits.map((visit) => <Visit key={visit.on} visit={visit} baseline={baseline} lesions={lesions} onOpen={onOpen} />)}
          </tbody>
        </table>
      </div>
      <p>
        {t('clinical.best', { unconfirmed: useBest(table.best), confirmed: useBest(table.bestConfirmed) })}{' '}
        {t(table.targetsFrom === 'RECORDED' ? 'clinical.targetsRecorded' : 'clinical.targetsSuggested')}
      </p>
      <TargetSizes table={table} lesions={lesions} onOpen={onOpen} />
      <p>
        {t('clinical.formulaRecist')} {t('clinical.source', { source: t('clinical.recistSource') })}.
      </p>
    </>
  );
}

function useBest(best: BestResponse | null): string {
  const { t, date, language } = useText();
  return best === null
    ? t('clinical.bestNone')
    : t('clinical.bestOn', { response: codeText('response', best.response, language), date: date(best.on) });
}

function Visit({ visit, baseline, lesions, onOpen }: { visit: RecistVisit; baseline: RecistVisit } & Omit<ResponseTableProps, 'table'>) {
  const text = useText();
  const { t, date, number, language } = text;
  const response = (code: string | null) => (code === null ? '–' : codeText('response', code, language));
  const sum = number(visit.sumMillimetres, 1);
  const fresh = lesions.filter(({ id }) => visit.newLesionIds.includes(id));
  return (
    <tr>
      <th scope="row">{date(visit.on)}</th>
      <td data-number className="c-number">
        {visit.sizes.length === 0 ? '–' : visit.missing > 0 ? t('clinical.atLeast', { millimetres: sum }) : sum}
      </td>
      <td data-number className="c-number">
        {percentWords(visit.percentFromBaseline, text)}
      </td>
      <td data-number className="c-number">
        {percentWords(visit.percentFromNadir, text)}
      </td>
      <td>{response(visit.target)}</td>
      <td>{response(visit.nonTarget)}</td>
      <td>
        {visit.overall === null
          ? '–'
          : fresh.length === 0
            ? t(`clinical.newLesion_${visit.newLesion}`)
            : fresh.map((lesion) => (
                <button key={lesion.id} type="button" className="c-link" onClick={() => onOpen(lesion.id)}>
                  {lesion.label}
                </button>
              ))}
      </td>
      <td>
        <strong>
          {visit.overall === null ? t('clinical.baseline') : (notEvaluableReason(visit, baseline, text) ?? response(visit.overall))}
        </strong>
      </td>
    </tr>
  );
}

/** The addends of every sum, each leading to its lesion, and whether it was measurable at baseline. */
function TargetSizes({ table, lesions, onOpen }: ResponseTableProps) {
  const { t, date, number, language } = useText();
  const targets = table.targetIds.flatMap((id) => lesions.find((lesion) => lesion.id === id) ?? []);
  if (targets.length === 0) return null;
  return (
    <div className="c-scroll-x" tabIndex={0} role="group" aria-label={t('clinical.targetSizes')}>
      <table className="c-clinical-table">
        <caption className="c-hidden">{t('clinical.targetSizes')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('clinical.targets')}</th>
            {table.visits.map(({ on }) => (
              <th key={on} scope="col" data-number>
                {date(on)}
              </th>
            ))}
            <th scope="col">{t('clinical.baseline')}</th>
          </tr>
        </thead>
        <tbody>
          {targets.map(({ id, label }) => {
            const state = table.measurability.find(({ lesionId }) => lesionId === id)?.state;
            return (
              <tr key={id}>
                <th scope="row">
                  <button type="button" className="c-link" onClick={() => onOpen(id)}>
                    {label}
                  </button>
                </th>
                {table.visits.map(({ on, sizes }) => {
                  const size = sizes.find(({ lesionId }) => lesionId === id)?.millimetres ?? null;
                  return (
                    <td key={on} data-number className="c-number">
                      {size === null ? '–' : number(size)}
                    </td>
                  );
                })}
                <td>{state ? codeText('measurability', state, language) : '–'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
