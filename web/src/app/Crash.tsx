import { Button, Stack, Text, Title } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../api/useProblemText';

/** A part of the screens that a newer build has replaced; only a reload finds the new one. */
const LEFT_BEHIND = /dynamically imported module|module script failed|unable to preload/i;

/** Shown in place of a screen that could not be loaded or drawn. */
export function Crash({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const problemText = useProblemText();
  const retry = () => {
    if (error instanceof Error && LEFT_BEHIND.test(error.message)) {
      window.location.reload();
      return;
    }
    reset();
    void router.invalidate();
  };
  return (
    <Stack align="center" justify="center" mih="60dvh" p="lg" gap="md" role="alert">
      <Title order={1} size="h2" ta="center">
        {t('crash.title')}
      </Title>
      <Text c="dimmed" ta="center">
        {problemText(error)}
      </Text>
      <Button onClick={retry}>{t('retry')}</Button>
    </Stack>
  );
}
