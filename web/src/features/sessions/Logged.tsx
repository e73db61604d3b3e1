import { Button, Card, Stack, Text, Title } from '@mantine/core';
import { IconArrowBackUp, IconCheck, IconPlus } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocations } from '../../api/catalog';
import { useVoidSession } from '../../api/sessions';
import type { LoggedSession } from '../../api/types';
import { LinkButton } from '../../components/links';
import { ProblemNote } from '../../components/ProblemNote';
import type { SessionForm } from './form';
import { LotsTaken } from './LotsTaken';
import classes from './Sessions.module.css';
import { useCountdown } from './useCountdown';

interface LoggedProps {
  session: LoggedSession;
  form: SessionForm;
  onNext: () => void;
  onUndone: () => void;
}

/** What was logged, with a moment to take it back. */
export function Logged({ session, form, onNext, onUndone }: LoggedProps) {
  const { t } = useTranslation('sessions');
  const { data: locations } = useLocations();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, []);
  const place = locations?.find(({ id }) => id === form.locationId)?.path ?? '';
  return (
    <Stack gap="lg" className={classes.page}>
      <Stack align="center" gap={6} pt="sm" role="status">
        <div className={classes.doneMark}>
          <IconCheck size={40} stroke={2.4} aria-hidden />
        </div>
        <Title order={1} size="h2" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
          {t('done.title')}
        </Title>
        <Text c="dimmed">{t('done.subtitle', { patient: form.patient?.code ?? '', place })}</Text>
      </Stack>
      <Undo session={session} onUndone={onUndone} />
      <Stack gap="sm">
        <Button size="lg" leftSection={<IconPlus size={22} aria-hidden />} onClick={onNext}>
          {t('done.next')}
        </Button>
        <LinkButton variant="default" size="lg" to="/">
          {t('done.today')}
        </LinkButton>
      </Stack>
      <Card component="section">
        <Title order={2} size="h4" mb="sm">
          {t('done.lots')}
        </Title>
        <LotsTaken lines={session.lines} />
      </Card>
    </Stack>
  );
}

function Undo({ session, onUndone }: { session: LoggedSession; onUndone: () => void }) {
  const { t } = useTranslation('sessions');
  const undo = useVoidSession();
  const seconds = useCountdown();
  const over = seconds === 0 && !undo.isPending;
  return (
    <Stack gap="xs">
      {over ? (
        <Text ta="center" c="dimmed" size="sm">
          {t('done.late')}
        </Text>
      ) : (
        <Button
          variant="light"
          color="orange"
          size="lg"
          loading={undo.isPending}
          leftSection={<IconArrowBackUp size={22} aria-hidden />}
          aria-label={t('done.undoLabel')}
          onClick={() =>
            undo.mutate({ id: session.id, reason: t('done.undoReason') }, { onSuccess: onUndone })
          }
        >
          {t('done.undo', { seconds })}
        </Button>
      )}
      <ProblemNote error={undo.error} />
    </Stack>
  );
}
