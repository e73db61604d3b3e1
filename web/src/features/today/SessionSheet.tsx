import { Alert, Button, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay, useMe } from '../../api/identity';
import { sessionQuery, useVoidSession } from '../../api/sessions';
import type { Session } from '../../api/types';
import { QueryView } from '../../components/QueryView';
import { ReasonModal } from '../../components/ReasonModal';
import { Sheet } from '../../components/Sheet';
import { useFormat } from '../../format/useFormat';
import { LotsTaken } from '../sessions/LotsTaken';
import { Facts } from './Facts';

interface SessionSheetProps {
  /** Null while none is open. */
  id: string | null;
  onClose: () => void;
}

/** One recorded session with its lots; whoever may can void it here. */
export function SessionSheet({ id, onClose }: SessionSheetProps) {
  const { t } = useTranslation('today');
  const query = useQuery({ ...sessionQuery(id ?? ''), enabled: id !== null });
  return (
    <Sheet
      opened={id !== null}
      onClose={onClose}
      title={t('session.title', { patient: query.data?.patientCode ?? '' })}
    >
      {id && (
        <QueryView query={query}>{(session) => <SessionDetail session={session} />}</QueryView>
      )}
    </Sheet>
  );
}

/** Each kind of warning once, with the names of the items it is about. */
function byCode({ warnings, lines }: Session): [string, string[]][] {
  const items = new Map<string, string[]>();
  for (const { code, itemId } of warnings) {
    const name = lines.find((line) => line.itemId === itemId)?.itemName;
    items.set(code, [...(items.get(code) ?? []), ...(name ? [name] : [])]);
  }
  return [...items];
}

function SessionDetail({ session }: { session: Session }) {
  const { t } = useTranslation(['today', 'sessions', 'common']);
  const format = useFormat();
  return (
    <Stack pb="lg">
      {session.status === 'voided' && session.voidedAt && (
        <Alert color="gray">
          {t('session.voidedNote', {
            name: session.voidedBy?.name ?? '',
            when: format.dateTime(session.voidedAt),
            reason: session.voidReason,
          })}
        </Alert>
      )}
      <Facts session={session} />
      {session.warnings.length > 0 && (
        <Stack gap={4} c="var(--ms-warning)">
          {byCode(session).map(([code, items]) => (
            <Text key={code} size="sm">
              {t(`warning.${code}`, { ns: 'sessions' })} {items.join(', ')}
            </Text>
          ))}
        </Stack>
      )}
      <Title order={3} size="h5">
        {t('session.lots')}
      </Title>
      <LotsTaken lines={session.lines} />
      <Voiding session={session} />
    </Stack>
  );
}

const REASONS = ['patient', 'quantity', 'twice'] as const;

/** A nurse takes back what she logged herself; a doctor also what others did. */
function Voiding({ session }: { session: Session }) {
  const { t } = useTranslation('today');
  const me = useMe();
  const may = useMay();
  const [asking, { open, close }] = useDisclosure();
  const voiding = useVoidSession();
  const own = session.loggedBy.id === me?.user.id || me?.user.roles.includes('doctor');
  if (session.status !== 'posted' || !may('sessions.void') || !own) return null;
  const confirm = (reason: string) =>
    voiding.mutate(
      { id: session.id, reason },
      {
        onSuccess: () => {
          notifications.show({ message: t('session.voided') });
          close();
        },
      },
    );
  return (
    <>
      <Button variant="light" color="red" onClick={open}>
        {t('session.void')}
      </Button>
      <ReasonModal
        opened={asking}
        onClose={close}
        title={t('session.void')}
        text={t('session.voidText')}
        confirmLabel={t('session.void')}
        suggestions={REASONS.map((key) => t(`session.voidReasons.${key}`))}
        danger
        pending={voiding.isPending}
        error={voiding.error}
        onConfirm={confirm}
      />
    </>
  );
}
