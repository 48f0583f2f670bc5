import { useQuery } from '@apollo/client/react';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { useText } from '@consilium/ui';
import { AboutDocument } from '../gql/graphql.js';
import { Page } from '../parts/page.js';

export function Component() {
  const { t } = useText();
  const { data } = useQuery(AboutDocument);
  return (
    <Page title={t('common.about')} lead={data && t('common.version', { version: data.about.version })}>
      <div className="panel">
        <p>{t('common.intendedUse')}</p>
        <Anchor component={Link} to="/">
          {t('common.goHome')}
        </Anchor>
      </div>
    </Page>
  );
}
