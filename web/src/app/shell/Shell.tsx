import { AppShell, Box, Group, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { Link, Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useEvents } from '../../api/events';
import { useMay, usePractice } from '../../api/identity';
import { Loading } from '../../components/Loading';
import { ConnectionNotice } from './ConnectionNotice';
import { HeldNotice } from './HeldNotice';
import { NavLinks } from './NavLinks';
import { type Destination, destinations } from './navigation';
import { Rail } from './Rail';
import classes from './Shell.module.css';
import { SignInAgain } from './SignInAgain';

const more: Destination = {
  key: 'more',
  to: '/more',
  icon: IconDots,
  group: 'office',
  permission: '',
};

const PRODUCT = 'Mesostock';

/** The frame of every screen: a tab bar on a phone, a rail on anything wider. */
export function Shell() {
  const { t } = useTranslation();
  const practice = usePractice();
  const may = useMay();
  useEvents();
  const allowed = destinations.filter(({ permission }) => may(permission));
  const tabs = [...allowed.filter(({ tab }) => tab), more];
  return (
    <AppShell
      footer={{ height: 'calc(64px + env(safe-area-inset-bottom))' }}
      navbar={{
        width: { base: 0, sm: 104, lg: 232 },
        breakpoint: 'sm',
        collapsed: { mobile: true },
      }}
      layout="alt"
      withBorder={false}
    >
      <a className="skip-link" href="#main">
        {t('skip')}
      </a>
      <AppShell.Navbar className={classes.rail} visibleFrom="sm" aria-label={t('nav.label')}>
        <Link to="/" className={classes.brand} aria-label={PRODUCT}>
          <img src="/icon.svg" alt="" width={40} height={40} />
          <Box visibleFrom="lg">
            <Text fw={700}>{PRODUCT}</Text>
            <Text size="xs" c="dimmed" lineClamp={1}>
              {practice.name === PRODUCT ? '' : practice.name}
            </Text>
          </Box>
        </Link>
        <Rail destinations={allowed} />
        <NavLinks destinations={[more]} className={classes.railLink} />
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1} className={classes.main}>
        {practice.demo && (
          <div className={classes.demo} role="note">
            {t('demo')}
          </div>
        )}
        <ConnectionNotice />
        <HeldNotice />
        <div className={classes.content}>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </div>
      </AppShell.Main>
      <AppShell.Footer hiddenFrom="sm">
        <Group component="nav" className={classes.tabs} gap={0} aria-label={t('nav.label')}>
          <NavLinks destinations={tabs} className={classes.tab} />
        </Group>
      </AppShell.Footer>
      <SignInAgain />
    </AppShell>
  );
}
