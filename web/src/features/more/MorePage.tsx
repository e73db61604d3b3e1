import {
  Button,
  Card,
  type MantineColorScheme,
  SegmentedControl,
  SimpleGrid,
  Stack,
  Text,
  Title,
  useMantineColorScheme,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconLogout, IconPassword } from '@tabler/icons-react';
import { Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useChangeLanguage, useMay, useMe, usePractice, useSignOut } from '../../api/identity';
import type { Language } from '../../api/types';
import { chooseLanguage, LANGUAGE_NAMES, LANGUAGES } from '../../app/i18n';
import { destinations, grouped } from '../../app/shell/navigation';
import { PageHeader } from '../../components/PageHeader';
import classes from './More.module.css';
import { PasswordModal } from './PasswordModal';

/** The screens that have no tab, the signed-in user, language and look. */
export function MorePage() {
  const { t } = useTranslation('more');
  const practice = usePractice();
  return (
    <>
      <PageHeader title={t('title')} subtitle={practice.name} />
      <Stack gap="lg" maw={640}>
        <OtherScreens />
        <Account />
        <Look />
        <Text size="sm" c="dimmed" ta="center">
          {t('version', { version: practice.version })}
        </Text>
      </Stack>
    </>
  );
}

function OtherScreens() {
  const { t } = useTranslation();
  const may = useMay();
  const others = destinations.filter(({ tab, permission }) => !tab && may(permission));
  if (others.length === 0) return null;
  return (
    <Stack component="nav" gap="lg" aria-label={t('nav.more')} hiddenFrom="sm">
      {grouped(others).map(({ group, screens }) => (
        <section key={group}>
          <Title order={2} size="h4" mb="xs">
            {t(`nav.group.${group}`)}
          </Title>
          <SimpleGrid cols={2} spacing="sm">
            {screens.map(({ key, to, icon: Icon }) => (
              <Link key={key} to={to} className={classes.tile}>
                <Icon size={26} stroke={1.6} aria-hidden />
                {t(`nav.${key}`)}
              </Link>
            ))}
          </SimpleGrid>
        </section>
      ))}
    </Stack>
  );
}

function Account() {
  const { t } = useTranslation(['more', 'common']);
  const me = useMe();
  const router = useRouter();
  const signOut = useSignOut();
  const [opened, { open, close }] = useDisclosure();
  if (!me) return null;
  const roles = me.user.roles.map((role) => t(`role.${role}`, { ns: 'common' })).join(', ');
  return (
    <Card component="section" aria-label={t('account')}>
      <Stack gap="sm">
        <div>
          <Title order={2} size="h4">
            {me.user.name}
          </Title>
          <Text c="dimmed">
            {me.user.username} · {roles}
          </Text>
        </div>
        <Button variant="default" leftSection={<IconPassword size={20} />} onClick={open}>
          {t('password.open')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconLogout size={20} />}
          loading={signOut.isPending}
          onClick={() =>
            signOut.mutate(undefined, { onSuccess: () => router.history.push('/sign-in') })
          }
        >
          {t('signOut')}
        </Button>
      </Stack>
      <PasswordModal opened={opened} onClose={close} />
    </Card>
  );
}

const SCHEMES: MantineColorScheme[] = ['auto', 'light', 'dark'];

function Look() {
  const { t, i18n } = useTranslation('more');
  const changeLanguage = useChangeLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const choose = (value: string) => {
    void chooseLanguage(value as Language);
    changeLanguage.mutate(value as Language);
  };
  return (
    <Card component="section" aria-label={t('look')}>
      <Stack gap="xs">
        <Text fw={500}>{t('language')}</Text>
        <SegmentedControl
          aria-label={t('language')}
          fullWidth
          size="md"
          value={i18n.language}
          onChange={choose}
          data={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        />
        <Text fw={500} mt="sm">
          {t('look')}
        </Text>
        <SegmentedControl
          aria-label={t('look')}
          fullWidth
          size="md"
          value={colorScheme}
          onChange={(value) => setColorScheme(value as MantineColorScheme)}
          data={SCHEMES.map((value) => ({ value, label: t(`scheme.${value}`) }))}
        />
      </Stack>
    </Card>
  );
}
