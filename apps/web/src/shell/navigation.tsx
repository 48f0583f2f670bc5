import { NavLink } from 'react-router';
import { useText } from '@consilium/ui';
import { useMay } from '../session/session.js';

export interface Place {
  to: string;
  label: string;
}

/** The places that the person's seats on the board in view lead to. */
export function usePlaces(): Place[] {
  const { t } = useText();
  const mayCases = useMay('case.read');
  const mayMeetings = useMay('meeting.read');
  const mayAudit = useMay('audit.read');
  const mayTechnicalAudit = useMay('audit.readTechnical');
  return [
    { to: '/', label: t('common.home') },
    ...(mayCases ? [{ to: '/cases', label: t('common.cases') }] : []),
    ...(mayMeetings ? [{ to: '/meetings', label: t('common.meetings') }] : []),
    ...(mayAudit || mayTechnicalAudit ? [{ to: '/audit', label: t('common.audit') }] : []),
  ];
}

export function Navigation() {
  const { t } = useText();
  return (
    <nav className="shell-nav" data-in-header aria-label={t('common.mainNavigation')}>
      {usePlaces().map((place) => (
        <NavLink key={place.to} to={place.to} end={place.to === '/'}>
          {place.label}
        </NavLink>
      ))}
    </nav>
  );
}
