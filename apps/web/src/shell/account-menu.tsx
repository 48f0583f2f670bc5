import { Button, Popover, SegmentedControl, Stack, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { useId } from 'react';
import { Icon, useText } from '@consilium/ui';
import { LANGUAGES, LANGUAGE_NAMES, type Language } from '@consilium/wording';
import { useLanguage } from '../i18n/language.js';
import { useMe, useSeats } from '../session/session.js';
import { useSignOut } from '../session/use-sign-out.js';

const SCHEMES = [
  { value: 'light', text: 'common.themeLight' },
  { value: 'dark', text: 'common.themeDark' },
  { value: 'auto', text: 'common.themeSystem' },
] as const;

/** Who is signed in, language, light or dark, and the way out. */
export function AccountMenu() {
  const { t } = useText();
  const me = useMe();
  return (
    <Popover position="bottom-end" width={280} trapFocus returnFocus transitionProps={{ duration: 80 }}>
      <Popover.Target>
        <Button
          variant="subtle"
          color="gray"
          px="sm"
          leftSection={<Icon name="person" />}
          aria-label={t('common.userMenu', { name: me.person.name })}
        >
          <span className="account-name wide-only">{me.person.name}</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={me.person.name}>
        <Account />
      </Popover.Dropdown>
    </Popover>
  );
}

function Account() {
  const { t, words } = useText();
  const me = useMe();
  const seats = useSeats();
  const { language, chooseLanguage } = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const signOut = useSignOut();
  const id = useId();
  const roles = seats.map((seat) =>
    seat.specialty ? `${words.role[seat.role]}, ${words.specialty[seat.specialty]}` : words.role[seat.role],
  );
  return (
    <Stack gap="md">
      <div className="account-who">
        <strong>{me.person.name}</strong>
        <span className="c-dim">{roles.join(' · ')}</span>
        {me.person.organisation && <span className="c-dim">{me.person.organisation}</span>}
      </div>
      <div>
        <div id={`${id}-language`} className="account-label">
          {t('common.language')}
        </div>
        <SegmentedControl
          fullWidth
          aria-labelledby={`${id}-language`}
          value={language}
          onChange={(next) => chooseLanguage(next as Language)}
          data={LANGUAGES.map((one) => ({ value: one, label: LANGUAGE_NAMES[one] }))}
        />
      </div>
      <div>
        <div id={`${id}-theme`} className="account-label">
          {t('common.theme')}
        </div>
        <SegmentedControl
          fullWidth
          aria-labelledby={`${id}-theme`}
          value={colorScheme}
          onChange={(next) => setColorScheme(next as MantineColorScheme)}
          data={SCHEMES.map(({ value, text }) => ({ value, label: t(text) }))}
        />
      </div>
      <Button variant="default" onClick={() => void signOut()}>
        {t('common.signOut')}
      </Button>
    </Stack>
  );
}
