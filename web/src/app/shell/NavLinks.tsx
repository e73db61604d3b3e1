import { Indicator } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useUrgentAlerts } from '../../api/alerts';
import type { Destination } from './navigation';

interface NavLinksProps {
  destinations: Destination[];
  className: string | undefined;
}

/** The links of the rail or of the tab bar; the alerts carry the number that cannot wait. */
export function NavLinks({ destinations, className }: NavLinksProps) {
  const { t } = useTranslation();
  const urgent = useUrgentAlerts();
  return destinations.map(({ key, to, icon: Icon }) => {
    const count = key === 'alerts' ? urgent : 0;
    return (
      <Link key={key} to={to} className={className} activeOptions={{ exact: to === '/' }}>
        <Indicator
          label={count > 99 ? '99+' : count}
          disabled={count === 0}
          size={18}
          color="red.8"
          offset={2}
          inline
          aria-hidden
        >
          <Icon size={24} stroke={1.75} aria-hidden style={{ display: 'block' }} />
        </Indicator>
        <span>{t(`nav.${key}`)}</span>
        {count > 0 && <span className="sr-only">{t('nav.urgent', { count })}</span>}
      </Link>
    );
  });
}
