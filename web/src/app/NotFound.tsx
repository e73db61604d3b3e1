import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkAnchor } from '../components/links';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Stack component="main" align="center" justify="center" mih="60dvh" p="lg" gap="xs">
      <Title order={1} ta="center">
        {t('notFound.title')}
      </Title>
      <Text c="dimmed" ta="center">
        {t('notFound.text')}
      </Text>
      <LinkAnchor to="/" py="sm">
        {t('notFound.home')}
      </LinkAnchor>
    </Stack>
  );
}
