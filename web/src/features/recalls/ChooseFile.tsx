import { Button, FileButton, Group, Text } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface ChooseFileProps {
  file: File | null;
  onChoose: (file: File) => void;
  loading?: boolean;
}

/** The notice as a file: a PDF, or a photo of it. */
export function ChooseFile({ file, onChoose, loading = false }: ChooseFileProps) {
  const { t } = useTranslation('recalls');
  return (
    <Group gap="sm">
      <FileButton
        accept="image/*,application/pdf"
        onChange={(chosen) => chosen && onChoose(chosen)}
        inputProps={{ 'aria-label': t('attach') }}
      >
        {(props) => (
          <Button
            {...props}
            variant="light"
            loading={loading}
            leftSection={<IconPaperclip size={20} aria-hidden />}
          >
            {t('attach')}
          </Button>
        )}
      </FileButton>
      {file && (
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {file.name}
        </Text>
      )}
    </Group>
  );
}
