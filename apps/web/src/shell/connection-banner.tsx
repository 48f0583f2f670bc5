import { Icon, useText } from '@consilium/ui';
import { useReachable } from '../apollo/connection.js';

/** Stands under the header while the server does not answer, and only then. */
export function ConnectionBanner() {
  const { t } = useText();
  const reachable = useReachable();
  return (
    <div role="alert">
      {!reachable && (
        <p className="connection-banner" style={{ margin: 0 }}>
          <Icon name="stop" size={18} /> {t('common.offline')}
        </p>
      )}
    </div>
  );
}
