import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconEye, IconLock, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useErase, useNamesLocked, useReveal } from '../../api/identities';
import { useMay } from '../../api/identity';
import type { PatientDetails } from '../../api/types';
import { ReasonModal } from '../../components/ReasonModal';
import { IdentitySheet } from './IdentitySheet';
import { Revealed } from './Revealed';
import { useRevealed } from './useRevealed';

/** Who the patient is: shut, opened for a reason and for a short while, or erased. */
export function IdentityCard({ patient }: { patient: PatientDetails }) {
  const { t } = useTranslation('patients');
  const { identity, id } = patient;
  const may = useMay();
  const locked = useNamesLocked();
  const shown = useRevealed();
  const [editing, edit] = useDisclosure(false);
  return (
    <Card component="section" aria-label={t('identity.title')}>
      <Title order={2} size="h4" mb="sm">
        {t('identity.title')}
      </Title>
      <Stack>
        {shown.identity ? (
          <Revealed
            identity={shown.identity}
            secondsLeft={shown.secondsLeft}
            onHide={shown.hide}
            {...(may('patients.identify') ? { onEdit: edit.open } : {})}
          />
        ) : (
          <Group gap="sm" wrap="nowrap">
            <IconLock size={20} aria-hidden />
            <Text>{t(`identity.${identity}`)}</Text>
          </Group>
        )}
        {!locked && identity === 'sealed' && !shown.identity && may('patients.reveal') && (
          <Reveal id={id} onReveal={shown.show} />
        )}
        {!locked && identity === 'none' && may('patients.identify') && (
          <Button
            variant="light"
            leftSection={<IconPencil size={20} aria-hidden />}
            onClick={edit.open}
          >
            {t('identity.add')}
          </Button>
        )}
        {!locked && identity === 'sealed' && may('patients.erase') && (
          <Erase patient={patient} onErased={shown.hide} />
        )}
      </Stack>
      <IdentitySheet
        id={id}
        identity={shown.identity}
        opened={editing}
        onClose={edit.close}
        onKept={shown.hide}
      />
    </Card>
  );
}

const REASONS = ['call', 'arrival', 'emergency'] as const;

interface RevealProps {
  id: string;
  onReveal: ReturnType<typeof useRevealed>['show'];
}

function Reveal({ id, onReveal }: RevealProps) {
  const { t } = useTranslation('patients');
  const [asking, { open, close }] = useDisclosure(false);
  const reveal = useReveal(id);
  const done = () => {
    reveal.reset();
    close();
  };
  return (
    <>
      <Button size="lg" leftSection={<IconEye size={22} aria-hidden />} onClick={open}>
        {t('reveal.open')}
      </Button>
      <ReasonModal
        opened={asking}
        onClose={done}
        title={t('reveal.title')}
        text={t('reveal.text')}
        suggestions={REASONS.map((reason) => t(`reveal.reason.${reason}`))}
        confirmLabel={t('reveal.open')}
        pending={reveal.isPending}
        error={reveal.error}
        onConfirm={(reason) =>
          reveal.mutate(reason, {
            onSuccess: (identity) => {
              onReveal(identity);
              done();
            },
          })
        }
      />
    </>
  );
}

function Erase({ patient, onErased }: { patient: PatientDetails; onErased: () => void }) {
  const { t } = useTranslation('patients');
  const [asking, { open, close }] = useDisclosure(false);
  const erase = useErase(patient.id);
  return (
    <>
      <Button variant="default" c="var(--ms-danger)" onClick={open}>
        {t('erase.open')}
      </Button>
      <ReasonModal
        opened={asking}
        onClose={close}
        title={t('erase.title', { code: patient.code })}
        text={t('erase.text')}
        suggestions={[t('erase.reason')]}
        confirmLabel={t('erase.confirm')}
        danger
        pending={erase.isPending}
        error={erase.error}
        onConfirm={(reason) =>
          erase.mutate(reason, {
            onSuccess: () => {
              onErased();
              close();
              notifications.show({ message: t('erase.done') });
            },
          })
        }
      />
    </>
  );
}
