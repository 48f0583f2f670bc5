import type { ReactNode } from 'react';
import { Notice } from './notice.js';
import { useText } from './text.js';

export interface RefusalAlertProps {
  /** What `useCommand` gives; nothing is shown while there is none. */
  refusal?: { code: string; reason?: string } | null;
  /** True when the command did not reach the server or its answer did not come back. */
  failed?: boolean;
  /** What the person can do about it: a link, a button. */
  children?: ReactNode;
}

/** Why a command was refused or did not get through. Put it right beside the button that caused it. */
export function RefusalAlert({ refusal, failed = false, children }: RefusalAlertProps) {
  const { t, refusal: sentence } = useText();
  if (failed)
    return (
      <Notice tone="danger" role="alert" title={t('common.notConfirmed')}>
        <p>{t('common.notConfirmedHint')}</p>
        {children}
      </Notice>
    );
  if (!refusal) return null;
  return (
    <Notice tone="danger" role="alert" title={sentence(refusal.reason ?? refusal.code)}>
      {children}
    </Notice>
  );
}
