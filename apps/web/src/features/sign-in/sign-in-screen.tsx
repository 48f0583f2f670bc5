import { useQuery } from '@apollo/client/react';
import { SegmentedControl, Skeleton, Stack } from '@mantine/core';
import { useLocation } from 'react-router';
import { Notice, useText } from '@consilium/ui';
import { LANGUAGES, LANGUAGE_NAMES, type Language } from '@consilium/wording';
import { DemoPeopleDocument } from '../../gql/graphql.js';
import { useLanguage } from '../../i18n/language.js';
import { Footer } from '../../shell/footer.js';
import { DemoPeople } from './demo-people.js';
import { SignInForm } from './sign-in-form.js';
import { useSignIn } from './use-sign-in.js';

/** The door: a local account or, on a demonstration board, one of its people. */
export function SignInScreen() {
  const { t } = useText();
  const { language, chooseLanguage } = useLanguage();
  const arrival = useLocation().state as { ended?: boolean } | null;
  const signIn = useSignIn();
  const { data, loading } = useQuery(DemoPeopleDocument, { fetchPolicy: 'network-only' });
  const demo = data?.about.demo ?? false;
  return (
    <div className="shell door">
      <title>{`${t('signIn.title')} · ${t('common.productName')}`}</title>
      <header className="shell-header">
        <span className="shell-brand">
          <img src="/icon.svg" width={24} height={24} alt="" />
          {t('common.productName')}
        </span>
        <span className="c-dim wide-only">{t('common.tagline')}</span>
        <div className="shell-end">
          <SegmentedControl
            size="xs"
            aria-label={t('common.language')}
            value={language}
            onChange={(next) => chooseLanguage(next as Language)}
            data={LANGUAGES.map((one) => ({ value: one, label: LANGUAGE_NAMES[one] }))}
          />
        </div>
      </header>
      <main id="content" className="door-content" data-demo={demo || undefined}>
        <section className="panel door-form">
          <h1>{t('signIn.title')}</h1>
          <Stack gap="md">
            {arrival?.ended && <Notice>{t('common.sessionEnded')}</Notice>}
            <SignInForm {...signIn} submit={(login, password) => void signIn.withPassword(login, password)} />
          </Stack>
        </section>
        {loading && <Skeleton className="door-demo" height={320} />}
        {demo && data && (
          <section className="door-demo">
            <h2>{t('signIn.demoTitle')}</h2>
            <p className="c-dim">{t('signIn.demoHint')}</p>
            <DemoPeople people={data.demoPeople} busy={signIn.busy} choose={(personId) => void signIn.asDemoPerson(personId)} />
          </section>
        )}
      </main>
      <Footer />
    </div>
  );
}
