import { useText } from '@consilium/ui';
import { useReachable } from '../apollo/connection.js';
import { useLive } from '../live/live-provider.js';

const WORDS = {
  live: 'common.liveOn',
  polling: 'common.livePolling',
  connecting: 'common.liveConnecting',
  offline: 'common.liveOff',
} as const;

/** How current the screen is. An open connection counts for nothing once a request went unanswered. */
export function LiveIndicator() {
  const { t } = useText();
  const feed = useLive();
  const state = useReachable() ? feed : 'offline';
  return (
    <span className="live" data-state={state} role="status">
      {t(WORDS[state])}
    </span>
  );
}
