import { useText } from '@consilium/ui';
import { useKeys } from '../shell/keys.js';

/** `j` and `k` walk over the links marked `data-row` on the screen; `Enter` opens, as on every link. */
export function useRowKeys(): void {
  const { t } = useText();
  useKeys([
    { keys: 'j', label: t('common.keyNextRow'), run: () => step(1) },
    { keys: 'k', label: t('common.keyPreviousRow'), run: () => step(-1) },
  ]);
}

function step(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('main [data-row]')];
  const now = rows.findIndex((row) => row === document.activeElement);
  const next = now === -1 ? (by === 1 ? 0 : rows.length - 1) : Math.min(Math.max(now + by, 0), rows.length - 1);
  rows[next]?.focus();
}
