import { cumulativeActivity, type CaseFile } from '@consilium/tumour-board';
import { useText } from '@consilium/ui';

/** All therapeutic radioiodine in GBq and mCi; where an activity is not known, a lower bound that says so. */
export function RadioiodineSum({ file }: { file: CaseFile }) {
  const { t, activity } = useText();
  const sum = cumulativeActivity(file);
  if (sum.administrations === 0) return <span>{t('caseFile.noRadioiodine')}</span>;
  if (sum.megabecquerel === null) return <span>{t('caseFile.radioiodineNoneKnown', { count: sum.administrations })}</span>;
  const known = activity({ megabecquerel: sum.megabecquerel });
  return (
    <span>
      {sum.complete
        ? t('caseFile.radioiodineSum', { activity: known, count: sum.administrations })
        : t('caseFile.radioiodineAtLeast', { activity: known, count: sum.withoutActivity })}
      {sum.diagnosticMegabecquerel !== null && (
        <span className="c-dim">
          {' '}
          {t('caseFile.radioiodineDiagnostic', { activity: activity({ megabecquerel: sum.diagnosticMegabecquerel }) })}
        </span>
      )}
    </span>
  );
}
