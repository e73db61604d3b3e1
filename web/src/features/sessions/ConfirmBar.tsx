import { Button, Group, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../api/problem';
import { ProblemNote } from '../../components/ProblemNote';
import { missing, type SessionForm } from './form';
import classes from './Sessions.module.css';
import type { Confirm } from './useConfirm';
import type { Preview } from './usePreview';

interface ConfirmBarProps {
  form: SessionForm;
  preview: Preview;
  confirm: Confirm;
  /** A lot of these materials was held just now. */
  stopped: boolean;
}

/** Always under the thumb: what is still missing, or the one button that logs the session. */
export function ConfirmBar({ form, preview, confirm, stopped }: ConfirmBarProps) {
  const { t } = useTranslation('sessions');
  const open = missing(form);
  const again = confirm.error instanceof ApiError && confirm.error.retryable;
  return (
    <div className={classes.bar}>
      <div className={classes.barInner}>
        <ProblemNote error={confirm.error} />
        {confirm.changed && (
          <Text role="alert" size="sm" fw={600} c="var(--ms-danger)" ta="center" pb={6}>
            {t('confirm.changed')}
          </Text>
        )}
        {preview.shortCount > 0 && !open && (
          <Text size="sm" fw={600} c="var(--ms-danger)" ta="center" pb={6}>
            {t('confirm.short', { count: preview.shortCount })}
          </Text>
        )}
        <Group gap="sm" mt={confirm.error ? 'xs' : 0}>
          <Button
            size="xl"
            fz="lg"
            fullWidth
            className={classes.confirm ?? ''}
            disabled={open !== null || stopped}
            loading={confirm.pending}
            leftSection={open || stopped ? undefined : <IconCheck size={24} aria-hidden />}
            onClick={() => confirm.confirm(form)}
          >
            {label()}
          </Button>
        </Group>
      </div>
    </div>
  );

  function label(): string {
    if (stopped) return t('held.stopped');
    if (open) return t(`missing.${open}`);
    return again ? t('confirm.retry') : t('confirm.button', { count: form.lines.length });
  }
}
