import { compareDates, type Lesion, type PartialDate, type Tracer, TRACERS } from '@consilium/tumour-board';
import { Sparkline } from '../charts/sparkline.js';
import { Provenance } from '../provenance.js';
import { useText } from '../text.js';
import { lesionSums, measurementDates, sizeOn, type LesionSum } from './lesion-sums.js';
import { UptakeMark } from './uptake-mark.js';

export interface LesionTableProps {
  lesions: readonly Lesion[];
  openId: string | null;
  onOpen: (lesionId: string) => void;
  /** Whether sums, which are computed, may be shown; and whether their change stands here or is told elsewhere. */
  sums?: 'NONE' | 'SUMS' | 'SUMS_AND_CHANGE';
  /** How many dates of measurement fit beside one another; the newest are shown. */
  dates?: number;
}

/** Lesion by lesion: role, the last sizes in mm, uptake and history; below them the sums of the target lesions. */
export function LesionTable({ lesions, openId, onOpen, sums: shownSums = 'SUMS_AND_CHANGE', dates: shownDates = 4 }: LesionTableProps) {
  const { t, words, date, number } = useText();
  const valid = lesions.filter((lesion) => !lesion.enteredInError);
  const dates = measurementDates(valid).slice(-shownDates);
  const sums = shownSums === 'NONE' ? [] : lesionSums(valid);
  const ordered = [...valid].sort((a, b) => rank(a) - rank(b));
  return (
    <table className="c-lesions">
      <caption className="c-hidden">{t('caseFile.lesionsCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('caseFile.lesion')}</th>
          <th scope="col">{t('caseFile.field_role')}</th>
          {dates.map((on) => (
            <th scope="col" key={on} className="c-number" data-number>
              {date(on)}
            </th>
          ))}
          <th scope="col">{t('caseFile.uptake')}</th>
          <th scope="col">{t('caseFile.sizeHistory')}</th>
        </tr>
      </thead>
      <tbody>
        {ordered.map((lesion) => (
          <tr key={lesion.id} id={`entry-${lesion.id}`} data-open={openId === lesion.id || undefined}>
            <th scope="row">
              <button type="button" className="c-link" onClick={() => onOpen(lesion.id)}>
                {lesion.label}
              </button>{' '}
              <span className="c-dim">{words.lesionSite[lesion.site]}</span>
              <Provenance of={lesion.provenance} />
            </th>
            <td className="c-dim" data-short>
              {lesion.role ? words.lesionRole[lesion.role] : t('common.unknown')}
            </td>
            {dates.map((on) => {
              const size = sizeOn(lesion, on);
              return (
                <td key={on} className="c-number" data-number>
                  {size === null ? <span className="c-dim">–</span> : number(size)}
                </td>
              );
            })}
            <td>
              <LastUptakes lesion={lesion} />
            </td>
            <td>
              <History lesion={lesion} />
            </td>
          </tr>
        ))}
      </tbody>
      {sums.length > 0 && (
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t('caseFile.sumOfTargets')}
            </th>
            {dates.map((on) => (
              <td key={on} className="c-number" data-number>
                <Sum sum={sums.find((each) => each.on === on)} />
              </td>
            ))}
            <td colSpan={2}>{shownSums === 'SUMS_AND_CHANGE' && <SumHistory sums={sums} />}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

const rank = (lesion: Lesion) => (lesion.role === 'TARGET' ? 0 : lesion.role === 'NON_TARGET' ? 1 : 2);

function Sum({ sum }: { sum: LesionSum | undefined }) {
  const { t, number } = useText();
  if (!sum) return <span className="c-dim">–</span>;
  if (sum.unmeasured === 0) return <strong>{number(sum.millimetres)}</strong>;
  const hint = t('caseFile.sumIncomplete', { count: sum.unmeasured });
  return (
    <span title={hint}>
      ≥{number(sum.millimetres)}
      <span className="c-hidden"> ({hint})</span>
    </span>
  );
}

/** How the last complete sum stands to the smallest complete one before it; nothing where the comparison would be a guess. */
function SumHistory({ sums }: { sums: readonly LesionSum[] }) {
  const { t, number } = useText();
  const complete = sums.filter(({ unmeasured }) => unmeasured === 0);
  const last = complete.at(-1);
  const smallest = complete
    .slice(0, -1)
    .reduce<LesionSum | null>((least, sum) => (least && least.millimetres <= sum.millimetres ? least : sum), null);
  if (!last || !smallest || smallest.millimetres === 0) return null;
  const change = Math.round(((last.millimetres - smallest.millimetres) / smallest.millimetres) * 100);
  const sign = change > 0 ? '+' : change < 0 ? '−' : '±';
  return (
    <span className="c-dim">
      {t('caseFile.sumChange', {
        percent: `${sign}${number(Math.abs(change))}`,
        from: number(smallest.millimetres),
        to: number(last.millimetres),
      })}
    </span>
  );
}

function LastUptakes({ lesion }: { lesion: Lesion }) {
  const { t, date } = useText();
  const said = (on: PartialDate | null) => (on ? date(on) : t('caseFile.dateNotKnown'));
  const last = (tracer: Tracer) =>
    lesion.uptakes
      .filter((uptake) => uptake.tracer === tracer)
      .sort((a, b) => compareDates(a.takenOn ?? '0000', b.takenOn ?? '0000'))
      .at(-1);
  const marks = TRACERS.map(last).filter((uptake) => uptake !== undefined);
  if (marks.length === 0) return <span className="c-dim">{t('caseFile.uptakeNotRecorded')}</span>;
  return (
    <span className="c-uptakes">
      {marks.map((uptake) => (
        <UptakeMark key={uptake.id} tracer={uptake.tracer} finding={uptake.finding} detail={said(uptake.takenOn)} />
      ))}
    </span>
  );
}

function History({ lesion }: { lesion: Lesion }) {
  const { t, number } = useText();
  const sizes = [...lesion.measurements].sort((a, b) => compareDates(a.takenOn, b.takenOn));
  const [first, last] = [sizes[0], sizes.at(-1)];
  if (!first || !last) return <span className="c-dim">{t('caseFile.notMeasured')}</span>;
  const label = t('caseFile.sizeHistoryWords', { from: number(first.millimetres), to: number(last.millimetres), count: sizes.length });
  return <Sparkline points={sizes.map(({ takenOn, millimetres }) => ({ on: takenOn, value: millimetres }))} label={label} />;
}
