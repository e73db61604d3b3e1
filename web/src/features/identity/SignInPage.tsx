import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { practiceQuery, useSignIn } from '../../api/identity';
import type { Role } from '../../api/types';
import { chooseLanguage } from '../../app/i18n';
import { SignInForm } from './SignInForm';
import { Welcome } from './Welcome';

const route = getRouteApi('/sign-in');

export function SignInPage() {
  const { t } = useTranslation('identity');
  const { next } = route.useSearch();
  const router = useRouter();
  const { data: practice } = useQuery(practiceQuery);
  const enter = () => router.history.push(next ?? '/');
  return (
    <Welcome title={t('signIn.title')} practiceName={practice?.name}>
      <SignInForm onDone={enter} />
      {practice?.demo && <DemoUsers onDone={enter} />}
    </Welcome>
  );
}

const DEMO_PASSWORD = 'mesostock-demo';
const DEMO_USERS: Role[] = ['nurse', 'doctor', 'admin', 'auditor'];

/** One tap to try the demo clinic in each role; the demo's password is public. */
function DemoUsers({ onDone }: { onDone: () => void }) {
  const { t, i18n } = useTranslation(['identity', 'common']);
  const signIn = useSignIn();
  const enter = (username: Role) =>
    signIn.mutate(
      { username, password: DEMO_PASSWORD },
      {
        onSuccess: async () => {
          await chooseLanguage(i18n.language as 'it');
          onDone();
        },
      },
    );
  return (
    <Stack gap="xs" mt="lg">
      <Text size="sm" c="dimmed">
        {t('signIn.demo')}
      </Text>
      <Group gap="xs" grow preventGrowOverflow={false}>
        {DEMO_USERS.map((role) => (
          <Button
            key={role}
            variant="light"
            size="sm"
            loading={signIn.isPending && signIn.variables.username === role}
            onClick={() => enter(role)}
          >
            {t(`role.${role}`, { ns: 'common' })}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
