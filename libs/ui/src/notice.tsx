import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.js';

export type NoticeTone = 'info' | 'attention' | 'danger';

const ICONS: Record<NoticeTone, IconName> = { info: 'info', attention: 'alert', danger: 'stop' };

export interface NoticeProps {
  tone?: NoticeTone;
  title?: ReactNode;
  children?: ReactNode;
  /** `alert` interrupts a screen reader at once; `status` waits. Leave out for what is there from the start. */
  role?: 'alert' | 'status';
}

/** A message that stands beside its cause and stays there until the cause is gone. */
export function Notice({ tone = 'info', title, children, role }: NoticeProps) {
  return (
    <div className="c-notice" data-tone={tone} role={role}>
      <Icon name={ICONS[tone]} size={18} />
      <div>
        {title && <p className="c-notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
