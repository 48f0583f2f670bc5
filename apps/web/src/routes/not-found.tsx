import { useText } from '@consilium/ui';
import { EmptyState } from '@consilium/ui';
import { Page } from '../parts/page.js';

export function Component() {
  const { t } = useText();
  return (
    <Page title={t('common.pageNotFound')}>
      <EmptyState title={t('common.pageNotFoundHint')} />
    </Page>
  );
}
