import { compareDates, type LabResult } from '@consilium/tumour-board';
import { type GrowthCategory, MINIMUM_VALUES, type ThyroglobulinKinetics, toNanogramsPerMillilitre } from '@consilium/thyroid';
import { codeText } from '@consilium/wording';
import { StatusBadge } from '../status-badge.js';
import { useText } from '../text.js';
import { changeWords } from './duration-words.js';
import { kineticsReasons } from './kinetics-reasons.js';
import { VerifyMark } from './verify-mark.js';

export interface DoublingTimeNoteProps {
  kinetics: ThyroglobulinKinetics;
  /** Every thyroglobulin of the case file that is not an error. */
  results: readonly LabResult[];
  onOpen: (id: string) => void;
}

/** The doubling time with its span and its published group, or why it cannot be told; on demand, all that it was computed from. */
export function DoublingTimeNote({ kinetics, results, onOpen }: DoublingTimeNoteProps) {
  const text = useText();
  const { t, date } = text;
  const { growth, used, roessing, miyauchi } = kinetics;
  const days = used.flatMap((id) => results.find((result) => result.id === id)?.takenOn ?? []).sort(compareDates);
  const [first, last] = [days[0], days.at(-1)];
  return (
    <div className="c-clinical-note">
      {growth ? (
        <p>
          {t('clinical.thyroglobulinChange')} <strong>{changeWords(growth.doublingTimeDays, text)}</strong>{' '}
          {first && last && (
            <span className="c-dim">({t('clinical.doublingTimeOver', { count: used.length, from: date(first), to: date(last) })})</span>
          )}{' '}
          <ReadCategory publication="MIYAUCHI" category={miyauchi} /> <ReadCategory publication="ROESSING" category={roessing} />{' '}
          <StatusBadge>{t('criteria.assistance')}</StatusBadge>
        </p>
      ) : (
        <p>
          {t('clinical.doublingTimeOpen', { reasons: kineticsReasons(kinetics, text) })}{' '}
          <StatusBadge>{t('criteria.assistance')}</StatusBadge>
        </p>
      )}
      {growth && kinetics.reasons.length > 0 && <p>{t('clinical.doublingTimeMind', { reasons: kineticsReasons(kinetics, text) })}</p>}
      <details>
        <summary>{t('clinical.checkByHand')}</summary>
        <div className="c-scroll-x" tabIndex={0} role="group" aria-label={t('clinical.valuesOnLine')}>
          <table className="c-clinical-table">
            <caption className="c-hidden">{t('clinical.valuesOnLine')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('clinical.valueDate')}</th>
                <th scope="col">{t('clinical.value')}</th>
                <th scope="col">{t('clinical.logarithm')}</th>
                <th scope="col" />
              </tr>
            </thead>
            <tbody>
              {[...results]
                .sort((a, b) => compareDates(a.takenOn, b.takenOn))
                .map((result) => (
                  <ValueLine key={result.id} result={result} kinetics={kinetics} onOpen={onOpen} />
                ))}
            </tbody>
          </table>
        </div>
        {growth && <Formula kinetics={kinetics} growth={growth} />}
        <p>{t('clinical.guards', { needed: MINIMUM_VALUES })}</p>
        {miyauchi && <CategorySource publication="MIYAUCHI" category={miyauchi} />}
        {roessing && <CategorySource publication="ROESSING" category={roessing} />}
        <p className="c-dim">{t('clinical.assistanceOnly')}</p>
      </details>
    </div>
  );
}

function ValueLine({ result, kinetics, onOpen }: { result: LabResult } & Pick<DoublingTimeNoteProps, 'kinetics' | 'onOpen'>) {
  const { t, date, number, result: written, language } = useText();
  const converted = toNanogramsPerMillilitre(result.result, result.unit);
  const isUsed = kinetics.used.includes(result.id);
  const left = kinetics.excluded.find(({ entryId }) => entryId === result.id);
  return (
    <tr>
      <th scope="row">
        <button type="button" className="c-link" onClick={() => onOpen(result.id)}>
          {date(result.takenOn)}
        </button>
      </th>
      <td className="c-number">{written(result.result, result.unit)}</td>
      <td className="c-number">
        {isUsed && converted.accepted && converted.value.value > 0 ? number(Math.log(converted.value.value), 3) : '–'}
      </td>
      <td>
        {left
          ? t('clinical.leftOff', { reason: codeText('exclusionReason', left.reason, language) })
          : isUsed && kinetics.growth
            ? t('clinical.onLine')
            : ''}
      </td>
    </tr>
  );
}

function Formula({ kinetics, growth }: { kinetics: ThyroglobulinKinetics; growth: NonNullable<ThyroglobulinKinetics['growth']> }) {
  const { t, number } = useText();
  const fit = number(growth.rSquared, 2);
  if (growth.doublingTimeDays === null) return <p>{t('clinical.formulaFlat', { fit })}</p>;
  return (
    <p>
      {t('clinical.formulaDoubling', {
        slope: number(growth.slopePerDay, 6),
        days: number(growth.doublingTimeDays, 1),
        fit,
        rate: number(growth.doublingRatePerYear, 2),
        velocity: kinetics.velocityPerYear === null ? '–' : number(kinetics.velocityPerYear, 2),
      })}
    </p>
  );
}

interface CategoryProps {
  publication: 'MIYAUCHI' | 'ROESSING';
  category: GrowthCategory<string> | null;
}

/** The published group, where its limits were read; a recalled one stands below, to be verified. */
function ReadCategory({ publication, category }: CategoryProps) {
  const { t, language } = useText();
  if (!category || category.basis === 'RECALLED') return null;
  const words = codeText('growthCategory', category.code, language);
  return <span>· {t('clinical.categoryOf', { category: words, publication: t(`clinical.publication_${publication}`) })}</span>;
}

function CategorySource({ publication, category }: CategoryProps & { category: GrowthCategory<string> }) {
  const { t, language } = useText();
  return (
    <p>
      {category.basis === 'RECALLED' && <VerifyMark />}{' '}
      {t('clinical.categoryOf', {
        category: codeText('growthCategory', category.code, language),
        publication: t(`clinical.publication_${publication}`),
      })}
      . <span lang="en">{category.source}</span>
    </p>
  );
}
