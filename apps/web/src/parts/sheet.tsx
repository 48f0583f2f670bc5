import { useEffect, useRef, type ReactNode } from 'react';
import { Icon, StatusBadge, useText } from '@consilium/ui';
import { useKeys } from '../shell/keys.js';

export interface SheetProps {
  /** Its name in the address; whatever opens it carries the same in `data-sheet` and gets the focus back. */
  name: string;
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** Computed detail in the wide column of a page, beside what opened it: labelled as assistance, closed with Escape. */
export function Sheet({ name, title, onClose, children }: SheetProps) {
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [name]);
  const close = () => {
    onClose();
    document.querySelector<HTMLElement>(`[data-sheet="${CSS.escape(name)}"]`)?.focus();
  };
  useKeys([{ keys: 'Escape', label: t('common.close'), run: close }]);
  return (
    <section className="panel c-sheet" aria-labelledby="sheet-heading">
      <div className="case-panel-head">
        <h2 id="sheet-heading" tabIndex={-1} ref={heading}>
          {title}
        </h2>
        <StatusBadge>{t('criteria.assistance')}</StatusBadge>
        <button type="button" className="case-close" aria-label={t('clinical.closeSheet', { title })} onClick={close}>
          <Icon name="cross" />
        </button>
      </div>
      {children}
      <p className="c-dim">{t('clinical.assistanceOnly')}</p>
    </section>
  );
}
