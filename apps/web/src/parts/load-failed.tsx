import { Button } from '@mantine/core';
import { Notice, useText } from '@consilium/ui';

/** In place of a screen or a list that could not be loaded. */
export function LoadFailed({ retry }: { retry: () => void }) {
  const { t } = useText();
  return (
    <div className="page">
      <Notice tone="danger" role="alert" title={t('common.loadFailed')}>
        <Button variant="default" mt="sm" onClick={retry}>
          {t('common.tryAgain')}
        </Button>
      </Notice>
    </div>
  );
}
