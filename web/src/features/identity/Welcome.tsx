import { Box, Card, Center, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../api/types';
import { chooseLanguage, LANGUAGE_NAMES, LANGUAGES } from '../../app/i18n';
import classes from './Welcome.module.css';

const PRODUCT = 'Mesostock';

interface WelcomeProps {
  title: string;
  practiceName: string | undefined;
  children: ReactNode;
}

/** The frame of the screens before the sign-in: mark, practice, language. */
export function Welcome({ title, practiceName, children }: WelcomeProps) {
  const { t, i18n } = useTranslation('identity');
  useEffect(() => {
    document.title = `${title} · Mesostock`;
  }, [title]);
  return (
    <Center component="main" className={classes.page}>
      <Stack w="100%" maw={420} gap="lg">
        <Stack align="center" gap={6}>
          <img src="/icon.svg" alt="" width={72} height={72} />
          <Text fw={700} fz={24} mt={6}>
            {PRODUCT}
          </Text>
          {practiceName && practiceName !== PRODUCT && <Text c="dimmed">{practiceName}</Text>}
        </Stack>
        <Card padding="lg" radius="xl">
          <Title order={1} size="h2" mb="md">
            {title}
          </Title>
          {children}
        </Card>
        <Box mx="auto">
          <SegmentedControl
            aria-label={t('signIn.language')}
            value={i18n.language}
            onChange={(value) => void chooseLanguage(value as Language)}
            data={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
            size="md"
            radius="md"
          />
        </Box>
      </Stack>
    </Center>
  );
}
