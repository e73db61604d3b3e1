import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useCountCommand } from '../../api/counts';
import type { Count } from '../../api/types';
import { ReasonModal } from '../../components/ReasonModal';

/** Ends a count without any change of the book, with a reason. */
export function CancelCount({ count }: { count: Count }) {
  const { t } = useTranslation('counts');
  const command = useCountCommand();
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button
        variant="subtle"
        color="red"
        onClick={() => {
          command.reset();
          open();
        }}
      >
        {t('cancel.open')}
      </Button>
      <ReasonModal
        opened={opened}
        onClose={close}
        title={t('cancel.title')}
        text={t('cancel.text')}
        confirmLabel={t('cancel.confirm')}
        suggestions={['mistake', 'interrupted'].map((key) => t(`cancel.reasons.${key}`))}
        danger
        pending={command.isPending}
        error={command.error}
        onConfirm={(reason) =>
          command.mutate({ id: count.id, command: 'cancel', reason }, { onSuccess: close })
        }
      />
    </>
  );
}
