import { Button, Card, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconLockCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/identity';
import type { Recall } from '../../api/types';
import { Sheet } from '../../components/Sheet';
import { useFormat } from '../../format/useFormat';
import { CloseForm } from './CloseForm';
import classes from './Recalls.module.css';

/** How it was closed; or the way to close it, for those who may. */
export function Closing({ recall }: { recall: Recall }) {
  const { t } = useTranslation('recalls');
  const may = useMay();
  const [opened, { open, close }] = useDisclosure(false);
  if (recall.closing) return <Closed closing={recall.closing} />;
  if (!may('recalls.close')) return <Text c="dimmed">{t('closing.notYou')}</Text>;
  return (
    <>
      <Button size="xl" leftSection={<IconLockCheck size={24} aria-hidden />} onClick={open}>
        {t('closing.open')}
      </Button>
      <Sheet full opened={opened} onClose={close} title={t('closing.open')}>
        {opened && <CloseForm recall={recall} onDone={close} />}
      </Sheet>
    </>
  );
}

function Closed({ closing }: { closing: NonNullable<Recall['closing']> }) {
  const { t } = useTranslation('recalls');
  const format = useFormat();
  return (
    <Card component="section" aria-labelledby="closed">
      <Stack gap="xs">
        <Title order={2} size="h4" id="closed">
          {t('closing.closed')}
        </Title>
        <Text fw={600}>{t(`answer.${closing.answer}`)}</Text>
        <Text style={{ whiteSpace: 'pre-line' }}>{closing.conclusion}</Text>
        {closing.gaps.length > 0 && (
          <section aria-label={t('closing.gaps')}>
            <Text fw={600}>{t('closing.gaps')}</Text>
            <ul className={classes.lines}>
              {closing.gaps.map((gap) => (
                <li key={gap}>{gap}</li>
              ))}
            </ul>
          </section>
        )}
        {closing.openTasksReason && (
          <Text>{t('closing.openTasks', { reason: closing.openTasksReason })}</Text>
        )}
        {closing.released && <Text>{t('closing.released')}</Text>}
        <Text>
          {t('closing.signed', {
            signature: closing.signature,
            when: format.dateTime(closing.at),
            name: closing.by.name,
          })}
        </Text>
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {t('closing.hash', { hash: closing.reportSha256 })}
        </Text>
      </Stack>
    </Card>
  );
}
