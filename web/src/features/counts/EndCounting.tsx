import { Button, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconClipboardCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCountCommand } from '../../api/counts';
import type { Count } from '../../api/types';
import { ProblemNote } from '../../components/ProblemNote';
import { CancelCount } from './CancelCount';
import type { ShownLine } from './count-lines';
import type { Counting } from './useOutbox';

interface EndCountingProps {
  count: Count;
  lines: ShownLine[];
  own: Counting;
}

/** Ends the counting and goes on to the review, or gives the count up. */
export function EndCounting({ count, lines, own }: EndCountingProps) {
  const { t } = useTranslation(['counts', 'common']);
  const [opened, { open, close }] = useDisclosure(false);
  const command = useCountCommand();
  const left = lines.filter(({ countedQuantity }) => countedQuantity === null).length;
  const waiting = [...own.unsent.values()].some(({ refused }) => refused === null);
  const review = async () => {
    await own.flush();
    command.mutate({ id: count.id, command: 'review' });
  };
  return (
    <Stack gap="sm">
      <Button
        size="lg"
        variant={left === 0 ? 'filled' : 'light'}
        leftSection={<IconClipboardCheck size={22} aria-hidden />}
        disabled={left === lines.length}
        onClick={() => {
          command.reset();
          open();
        }}
      >
        {t('review.open')}
      </Button>
      <CancelCount count={count} />
      <Modal opened={opened} onClose={close} title={t('review.open')}>
        <Stack>
          <Text>{t('review.text')}</Text>
          {left > 0 && <Text>{t('review.left', { count: left })}</Text>}
          {waiting && <Text fw={600}>{t('review.waiting')}</Text>}
          <ProblemNote error={command.error} />
          <Button
            size="lg"
            loading={command.isPending}
            disabled={waiting}
            onClick={() => void review()}
          >
            {t('review.confirm')}
          </Button>
          <Button variant="default" onClick={close}>
            {t('review.goOn')}
          </Button>
        </Stack>
      </Modal>
    </Stack>
  );
}
