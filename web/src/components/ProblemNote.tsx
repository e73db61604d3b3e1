import { Alert, Button, Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../api/useProblemText';

interface ProblemNoteProps {
  /** Whatever was thrown; nothing is shown while there is nothing. */
  error: unknown;
  onRetry?: () => void;
}

/** What went wrong, in the reader's words, where it went wrong. */
export function ProblemNote({ error, onRetry }: ProblemNoteProps) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  if (!error) return null;
  return (
    <Alert color="red" icon={<IconAlertTriangle aria-hidden />} role="alert">
      <Stack gap="xs" align="flex-start">
        {problemText(error)}
        {onRetry && (
          <Button size="sm" variant="default" onClick={onRetry}>
            {t('retry')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
