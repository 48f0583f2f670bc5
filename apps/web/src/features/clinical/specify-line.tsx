import type { OptionDetails } from '@consilium/tumour-board';
import { MONITORING_INTERVAL_MONTHS, OPTION_DETAILS } from '@consilium/thyroid';
import { useText, type Text } from '@consilium/ui';
import type { ShownOption } from './option-sheets.js';

/** What a vote or a recommendation for the option has to say, and what it may add. */
export function SpecifyLine({ option }: { option: ShownOption }) {
  const text = useText();
  const { t } = text;
  const { required, optional } = OPTION_DETAILS[option];
  const needed = [
    ...required.map((detail) => detailName(detail, text)),
    ...(option === 'LOCAL_TREATMENT' ? [t('clinical.detail_lesionOrSite')] : []),
  ];
  return (
    <p>
      {needed.length === 0 ? t('clinical.nothingToSpecify') : `${t('clinical.toSpecify')}: ${needed.join(', ')}.`}{' '}
      {optional.length > 0 && (
        <span className="c-dim">
          {t('clinical.maySpecify')}: {optional.map((detail) => detailName(detail, text)).join(', ')}.
        </span>
      )}
    </p>
  );
}

function detailName(detail: keyof OptionDetails, { t }: Pick<Text, 't'>): string {
  const { minimum, maximum } = MONITORING_INTERVAL_MONTHS;
  return detail === 'intervalMonths' ? t('clinical.detail_intervalMonths', { from: minimum, to: maximum }) : t(`clinical.detail_${detail}`);
}
