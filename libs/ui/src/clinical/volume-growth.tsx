import type { CaseFile, DayDate } from '@consilium/tumour-board';
import { DAYS_PER_YEAR, lesionGrowth, lungDoubling } from '@consilium/thyroid';
import { codeText } from '@consilium/wording';
import { useText } from '../text.js';
import { changeWords } from './duration-words.js';
import { VerifyMark } from './verify-mark.js';

/** How fast each lesion grows in volume, and the mean of the two dominant lung metastases with its published group. */
export function VolumeGrowth({ file, today, onOpen }: { file: CaseFile; today: DayDate; onOpen: (entryId: string) => void }) {
  const text = useText();
  const { t, language } = text;
  const valid = file.lesions.filter(({ enteredInError }) => !enteredInError);
  const growing = valid.flatMap((lesion) => {
    const growth = lesionGrowth(lesion, today);
    return growth === null ? [] : [{ lesion, growth }];
  });
  if (growing.length === 0) return null;
  const lung = valid.some(({ site }) => site === 'LUNG') ? lungDoubling(file, today) : null;
  return (
    <>
      <p>
        {t('clinical.volumeGrowth')}:{' '}
        {growing.map(({ lesion, growth }, index) => (
          <span key={lesion.id}>
            {index > 0 && ' · '}
            <button type="button" className="c-link" onClick={() => onOpen(lesion.id)}>
              {t('clinical.volumeOf', { lesion: lesion.label, change: changeWords(growth.doublingTimeDays, text) })}
            </button>
          </span>
        ))}
        .
      </p>
      {lung && (
        <p>
          {lung.reason === null
            ? t('clinical.lungMean', { change: changeWords(lung.meanYears === null ? null : lung.meanYears * DAYS_PER_YEAR, text) })
            : t('clinical.lungOpen', { reason: codeText('lungDoublingReason', lung.reason, language) })}
          {lung.category && (
            <>
              {'; '}
              {lung.category.basis === 'RECALLED' && <VerifyMark />}
              {t('clinical.categoryOf', {
                category: codeText('growthCategory', lung.category.code, language),
                publication: t('clinical.publication_SABRA'),
              })}
              . <span lang="en">{lung.category.source}</span>
            </>
          )}
        </p>
      )}
      <p>{t('clinical.formulaVolume')}</p>
    </>
  );
}
