import { Button, Checkbox, Popover, SegmentedControl, Stack, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { useId, useState } from 'react';
import { Confirm, Icon, useText } from '@consilium/ui';
import { LANGUAGES, LANGUAGE_NAMES, type Language } from '@consilium/wording';
import { useLanguage } from '../i18n/language.js';
import { draftStore } from '../parts/draft-store.js';
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
  const [opened, setOpened] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const signOut = useSignOut();

  function leave() {
    setOpened(false);
    if (draftStore.keysOf(me.person.id).length > 0) setLeaving(true);
    else void signOut();
  }
  return (
    <>
      <Popover
        position="bottom-end"
        width={280}
        opened={opened}
        onChange={setOpened}
        trapFocus
        returnFocus
        transitionProps={{ duration: 80 }}
      >
        <Popover.Target>
          <Button
            variant="subtle"
            color="gray"
            px="sm"
            leftSection={<Icon name="person" />}
            aria-label={t('common.userMenu', { name: me.person.name })}
            onClick={() => setOpened(!opened)}
          >
            <span className="account-name wide-only">{me.person.name}</span>
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label={me.person.name}>
          <Account leave={leave} />
        </Popover.Dropdown>
      </Popover>
      <Leaving opened={leaving} stay={() => setLeaving(false)} signOut={signOut} />
    </>
  );
}

/** Asks what shall become of unsaved text: it may name patients, and the device may be shared. */
function Leaving({ opened, stay, signOut }: { opened: boolean; stay: () => void; signOut: () => Promise<void> }) {
  const { t } = useText();
  const personId = useMe().person.id;
  const [discard, setDiscard] = useState(false);
  const keys = draftStore.keysOf(personId);
  return (
    <Confirm
      opened={opened}
      title={t('common.signOut')}
      consequence={t('common.draftsLeft', { count: keys.length })}
      action={t('common.signOut')}
      onCancel={stay}
      onConfirm={() => {
        if (discard) for (const key of keys) draftStore.remove(personId, key);
        void signOut();
      }}
    >
      <Checkbox label={t('common.draftsDiscard')} checked={discard} onChange={(event) => setDiscard(event.currentTarget.checked)} />
    </Confirm>
  );
}

function Account({ leave }: { leave: () => void }) {
  const { t, words } = useText();
  const me = useMe();
  const seats = useSeats();
  const { language, chooseLanguage } = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
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
      <Button variant="default" onClick={leave}>
        {t('common.signOut')}
      </Button>
    </Stack>
  );
}
