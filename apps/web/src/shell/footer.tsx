import { Link } from 'react-router';
import { useText } from '@consilium/ui';

/** The intended use, on every screen and on every print. */
export function Footer() {
  const { t } = useText();
  return (
    <footer className="shell-footer">
      <span>{t('common.intendedUseShort')}</span>
      <Link to="/about" className="no-print">
        {t('common.about')}
      </Link>
    </footer>
  );
}
