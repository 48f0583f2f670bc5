import { Button, Group } from '@mantine/core';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { Notice, useText } from '@consilium/ui';
import { Page } from '../parts/page.js';

/** What stands in place of a screen that threw: the rest of the house keeps standing. */
export function ScreenFailed() {
  const { t } = useText();
  const error = useRouteError();
  const missing = isRouteErrorResponse(error) && error.status === 404;
  return (
    <Page title={missing ? t('common.pageNotFound') : t('common.screenFailed')}>
      <Notice tone={missing ? 'info' : 'danger'}>
        <p>{missing ? t('common.pageNotFoundHint') : t('common.screenFailedHint')}</p>
        <Group mt="md" gap="sm">
          {!missing && <Button onClick={() => window.location.reload()}>{t('common.reload')}</Button>}
          <Button variant="default" component="a" href="/">
            {t('common.goHome')}
          </Button>
        </Group>
      </Notice>
    </Page>
  );
}
