import type { Provenance as ProvenanceCode } from '@consilium/tumour-board';
import { useText } from './text.js';

/** A small mark on demonstration and published values; nothing on values that people recorded. */
export function Provenance({ of }: { of: ProvenanceCode }) {
  const { t } = useText();
  if (of === 'SYNTHETIC')
    return (
      <span className="c-provenance" title={t('common.syntheticHint')}>
        {t('common.synthetic')}
      </span>
    );
  if (of === 'PUBLISHED')
    return (
      <span className="c-provenance" title={t('common.publishedHint')}>
        {t('common.published')}
      </span>
    );
  return null;
}
