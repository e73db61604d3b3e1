import { Anchor, Button, Card, FileButton, Stack, Text, Title } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { attachmentUrl, useAttach, useAttachments } from '../../api/attachments';
import { newId } from '../../api/id';
import { ProblemNote } from '../../components/ProblemNote';
import classes from './Receive.module.css';

/** The delivery note beside the receipt: a photo or a PDF. */
export function DeliveryNote({ receiptId }: { receiptId: string }) {
  const { t } = useTranslation('receive');
  const subject = `receipt/${receiptId}` as const;
  const { data: files = [] } = useAttachments(subject);
  const attach = useAttach();
  const [chosen, setChosen] = useState<{ id: string; file: File } | null>(null);
  const reset = useRef<() => void>(null);
  const send = (one: { id: string; file: File }) =>
    attach.mutate({ subject, ...one }, { onSuccess: () => setChosen(null) });
  const choose = (file: File | null) => {
    reset.current?.();
    if (!file) return;
    const one = { id: newId(), file };
    setChosen(one);
    send(one);
  };
  return (
    <Card component="section" aria-label={t('note.title')}>
      <Title order={2} size="h5" mb="sm">
        {t('note.title')}
      </Title>
      <Stack gap="sm">
        {files.length > 0 && (
          <ul className={classes.list}>
            {files.map(({ id, fileName }) => (
              <li key={id}>
                <Anchor href={attachmentUrl(id)} style={{ overflowWrap: 'anywhere' }}>
                  {fileName}
                </Anchor>
              </li>
            ))}
          </ul>
        )}
        <ProblemNote
          error={attach.error}
          {...(chosen && attach.isError ? { onRetry: () => send(chosen) } : {})}
        />
        <FileButton
          accept="image/*,application/pdf"
          resetRef={reset}
          onChange={choose}
          inputProps={{ 'aria-label': t('note.attach') }}
        >
          {(props) => (
            <Button
              {...props}
              variant="light"
              loading={attach.isPending}
              leftSection={<IconPaperclip size={20} aria-hidden />}
            >
              {t('note.attach')}
            </Button>
          )}
        </FileButton>
        <Text size="sm" c="dimmed">
          {t('note.hint')}
        </Text>
      </Stack>
    </Card>
  );
}
