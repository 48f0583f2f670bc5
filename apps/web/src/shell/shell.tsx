import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Link, Outlet, useLocation, useNavigate } from 'react-router';
import { Icon, useText } from '@consilium/ui';
import { useBoard } from '../session/session.js';
import { AccountMenu } from './account-menu.js';
import { CommandPalette } from './command-palette.js';
import { ConnectionBanner } from './connection-banner.js';
import { Footer } from './footer.js';
import { KeyHelp } from './key-help.js';
import { pressKey, useKeys, type Key } from './keys.js';
import { LiveIndicator } from './live-indicator.js';
import { Navigation, usePlaces } from './navigation.js';
import { usePaletteActions } from './palette-actions.js';
import { PlacesMenu } from './places-menu.js';

/** Header, screen and footer of everything behind the sign-in. */
export function Shell() {
  const { t } = useText();
  const navigate = useNavigate();
  const here = useLocation();
  const places = usePlaces();
  const [palette, setPalette] = useState(false);
  const [help, setHelp] = useState(false);

  useEffect(() => {
    const press = (event: KeyboardEvent) => void pressKey(event);
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  usePaletteActions(places.map((place) => ({ id: place.to, label: place.label, run: () => void navigate(place.to) })));
  const goTo = (keys: string, label: string, to: string): Key[] =>
    places.some((place) => place.to === to) ? [{ keys, label, anywhere: true, run: () => void navigate(to) }] : [];
  useKeys([
    { keys: '?', label: t('common.keyHelp'), anywhere: true, run: () => setHelp(true) },
    { keys: 'mod+k', label: t('common.keyPalette'), anywhere: true, run: () => setPalette(true) },
    { keys: '/', label: t('common.keySearch'), anywhere: true, run: () => setPalette(true) },
    ...goTo('g h', t('common.keyHome'), '/'),
    ...goTo('g c', t('common.keyCases'), '/cases'),
    ...goTo('g m', t('common.keyMeetings'), '/meetings'),
  ]);

  return (
    <div className="shell">
      <a className="skip" href="#content">
        {t('common.skipToContent')}
      </a>
      <header className="shell-header">
        <PlacesMenu />
        <Link to="/" className="shell-brand">
          <img src="/icon.svg" width={24} height={24} alt="" />
          <span>{t('common.productName')}</span>
        </Link>
        <BoardSwitch />
        <Navigation />
        <div className="shell-end">
          <span className="wide-only">
            <LiveIndicator />
          </span>
          <Button
            className="wide-only"
            variant="default"
            size="xs"
            leftSection={<Icon name="search" size={14} />}
            rightSection={<span className="c-dim">/</span>}
            onClick={() => setPalette(true)}
          >
            {t('common.search')}
          </Button>
          <ActionIcon
            className="narrow-only"
            variant="subtle"
            color="gray"
            size={44}
            aria-label={t('common.search')}
            onClick={() => setPalette(true)}
          >
            <Icon name="search" size={20} />
          </ActionIcon>
          <AccountMenu />
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        <ConnectionBanner />
        {/* Another case or meeting is another screen: nothing typed or refused for one may linger on the next. */}
        <Outlet key={here.pathname.split('/').slice(0, 3).join('/')} />
      </main>
      <Footer />
      <CommandPalette opened={palette} close={() => setPalette(false)} />
      <KeyHelp opened={help} close={() => setHelp(false)} />
    </div>
  );
}

function BoardSwitch() {
  const { t } = useText();
  const { board, boards, chooseBoard } = useBoard();
  if (!board) return null;
  if (boards.length === 1)
    return (
      <span className="c-dim shell-board" title={board.name}>
        {board.name}
      </span>
    );
  return (
    <NativeSelect
      size="xs"
      aria-label={t('common.board')}
      value={board.id}
      onChange={(event) => chooseBoard(event.currentTarget.value)}
      data={boards.map((one) => ({ value: one.id, label: one.name }))}
    />
  );
}
