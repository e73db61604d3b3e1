import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconCameraOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { NoCamera } from './useCamera';

interface NoCameraNoteProps {
  because: NoCamera;
  onRetry: () => void;
}

/** Why there is no picture and what helps; a photo, a scanner and typing work all the same. */
export function NoCameraNote({ because, onRetry }: NoCameraNoteProps) {
  const { t } = useTranslation(['scanning', 'common']);
  return (
    <Alert color="orange" icon={<IconCameraOff aria-hidden />} title={t(`off.${because}.title`)}>
      <Stack gap="xs" align="flex-start">
        <Text>{t(`off.${because}.text`)}</Text>
        {because !== 'insecure' && (
          <Button size="sm" variant="default" onClick={onRetry}>
            {t('retry', { ns: 'common' })}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
