import { ActionIcon, Popover } from '@mantine/core';
import { useState } from 'react';
import { NavLink } from 'react-router';
import { Icon, useText } from '@consilium/ui';
import { usePlaces } from './navigation.js';

/** The places behind one button where the header is too narrow for them. */
export function PlacesMenu() {
  const { t } = useText();
  const places = usePlaces();
  const [opened, setOpened] = useState(false);
  return (
    <Popover
      position="bottom-start"
      width={240}
      opened={opened}
      onChange={setOpened}
      trapFocus
      returnFocus
      transitionProps={{ duration: 80 }}
    >
      <Popover.Target>
        <ActionIcon
          className="narrow-only"
          variant="subtle"
          color="gray"
          size={44}
          aria-label={t('common.mainNavigation')}
          onClick={() => setOpened(!opened)}
        >
          <Icon name="menu" size={20} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown p="sm">
        <nav className="shell-nav places" aria-label={t('common.mainNavigation')}>
          {places.map((place) => (
            <NavLink key={place.to} to={place.to} end={place.to === '/'} onClick={() => setOpened(false)}>
              {place.label}
            </NavLink>
          ))}
        </nav>
      </Popover.Dropdown>
    </Popover>
  );
}
