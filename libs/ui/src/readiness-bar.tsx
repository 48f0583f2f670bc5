import { useText } from './text.js';

export interface ReadinessBarProps {
  done: number;
  total: number;
  /** How many of the open items keep the case from the list. */
  blockingOpen: number;
}

/** `18/20` with a bar; says in words when something still blocks. */
export function ReadinessBar({ done, total, blockingOpen }: ReadinessBarProps) {
  const { t } = useText();
  return (
    <span className="c-readiness" data-blocked={blockingOpen > 0 || undefined}>
      <span className="c-readiness-track" aria-hidden="true">
        <span className="c-readiness-fill" style={{ width: `${total === 0 ? 0 : (100 * done) / total}%` }} />
      </span>
      <span className="c-number">
        {done}/{total}
      </span>
      <span className="c-hidden"> {t('common.readinessDone', { done, total })}</span>
      {blockingOpen > 0 && <span className="c-readiness-open">{t('common.blocking', { count: blockingOpen })}</span>}
    </span>
  );
}
