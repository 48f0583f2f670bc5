import { Button } from '@mantine/core';
import { Notice, useText } from '@consilium/ui';
import { saysForbidden } from '../apollo/client.js';
import { Page } from './page.js';

export interface LoadFailedProps {
  error?: unknown;
  retry: () => void;
  /** Stands inside a screen that has a heading already. */
  within?: boolean;
}

/** In place of a screen or a list that could not be loaded; whoever may not see it is told so, for trying again changes nothing. */
export function LoadFailed({ error, retry, within }: LoadFailedProps) {
  const { t } = useText();
  const forbidden = saysForbidden(error);
  const title = t(forbidden ? 'common.notAllowed' : 'common.loadFailed');
  const notice = (
    <Notice tone={forbidden ? 'info' : 'danger'} role="alert" title={title}>
      {!forbidden && (
        <Button variant="default" mt="sm" onClick={retry}>
          {t('common.tryAgain')}
        </Button>
      )}
    </Notice>
  );
  if (within) return notice;
  return (
    <Page title={title} quietHeading>
      {notice}
    </Page>
  );
}
