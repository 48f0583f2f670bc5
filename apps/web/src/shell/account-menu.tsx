import { Button, Menu, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { Icon, useText } from '@consilium/ui';
import { LANGUAGES, LANGUAGE_NAMES } from '@consilium/wording';
import { useLanguage } from '../i18n/language.js';
import { useMe, useSeats } from '../session/session.js';
import { useSignOut } from '../session/use-sign-out.js';

const SCHEMES: { scheme: MantineColorScheme; text: 'common.themeLight' | 'common.themeDark' | 'common.themeSystem' }[] = [
  { scheme: 'light', text: 'common.themeLight' },
  { scheme: 'dark', text: 'common.themeDark' },
  { scheme: 'auto', text: 'common.themeSystem' },
];

/** Who is signed in, language, light or dark, and the way out. */
export function AccountMenu() {
  const { t, words } = useText();
  const me = useMe();
  const seats = useSeats();
  const { language, chooseLanguage } = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const signOut = useSignOut();
  const roles = seats.map((seat) =>
    seat.specialty ? `${words.role[seat.role]}, ${words.specialty[seat.specialty]}` : words.role[seat.role],
  );
  return (
    <Menu position="bottom-end" width={260} keepMounted={false}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          px="sm"
          leftSection={<Icon name="person" />}
          aria-label={t('common.userMenu', { name: me.person.name })}
        >
          <span className="account-name wide-only">{me.person.name}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <div className="account-who">
          <strong>{me.person.name}</strong>
          <span className="c-dim">{roles.join(' · ')}</span>
          {me.person.organisation && <span className="c-dim">{me.person.organisation}</span>}
        </div>
        <Menu.Divider />
        <Menu.Label>{t('common.language')}</Menu.Label>
        {LANGUAGES.map((one) => (
          <Menu.Item key={one} lang={one} onClick={() => chooseLanguage(one)} rightSection={one === language && <Icon name="check" />}>
            {LANGUAGE_NAMES[one]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{t('common.theme')}</Menu.Label>
        {SCHEMES.map(({ scheme, text }) => (
          <Menu.Item key={scheme} onClick={() => setColorScheme(scheme)} rightSection={scheme === colorScheme && <Icon name="check" />}>
            {t(text)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => void signOut()}>{t('common.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
