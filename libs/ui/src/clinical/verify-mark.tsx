import { Icon } from '../icon.js';
import { useText } from '../text.js';

/** Marks a fact that was not read at its source: it informs nobody until somebody has checked it. */
export function VerifyMark() {
  const { t } = useText();
  return (
    <span className="c-badge" data-tone="attention" title={t('clinical.verifyHint')}>
      <Icon name="alert" size={12} /> {t('clinical.verify')}
    </span>
  );
}
