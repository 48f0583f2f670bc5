import { useText } from '@consilium/ui';
import { useLive } from '../live/live-provider.js';

const WORDS = {
  live: 'common.liveOn',
  polling: 'common.livePolling',
  connecting: 'common.liveConnecting',
  offline: 'common.liveOff',
} as const;

/** How current the screen is. */
export function LiveIndicator() {
  const { t } = useText();
  const state = useLive();
  return (
    <span className="live" data-state={state} role="status">
      {t(WORDS[state])}
    </span>
  );
}
