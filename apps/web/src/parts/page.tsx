import { useEffect, useRef, type ReactNode } from 'react';
import { useText } from '@consilium/ui';

export interface PageProps {
  /** The heading, and the title of the browser's tab. Never a patient's name: tabs and histories are seen by others. */
  title: string;
  /** A line under the heading. */
  lead?: ReactNode;
  actions?: ReactNode;
  /** Uses the whole width, for tables and the case page. */
  wide?: boolean;
  /** Keeps the heading for screen readers only, where the screen says it in another way. */
  quietHeading?: boolean;
  children: ReactNode;
}

/** The frame of every screen: title, heading that takes the focus on arrival, actions. */
export function Page({ title, lead, actions, wide, quietHeading, children }: PageProps) {
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const elsewhere = document.activeElement && document.activeElement !== document.body;
    if (!elsewhere || document.activeElement?.closest('nav')) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="page" data-wide={wide || undefined}>
      <title>{`${title} · ${t('common.productName')}`}</title>
      <header className={quietHeading ? 'c-hidden' : 'page-head'}>
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <p className="page-lead">{lead}</p>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
