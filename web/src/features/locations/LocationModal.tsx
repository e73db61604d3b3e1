import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useChangeLocation } from '../../api/catalog';
import type { Location } from '../../api/types';
import { ProblemNote } from '../../components/ProblemNote';
import { ReasonModal } from '../../components/ReasonModal';
import { LocationForm } from './LocationForm';

/** What is about to be done to which location. */
export type LocationTask =
  | { kind: 'add'; parentId: string | null }
  | { kind: 'edit' | 'hold' | 'release' | 'close' | 'reopen'; location: Location };

interface LocationModalProps {
  task: LocationTask | null;
  onClose: () => void;
}

export function LocationModal({ task, onClose }: LocationModalProps) {
  const { t } = useTranslation('locations');
  if (task === null) return null;
  if (task.kind === 'hold' || task.kind === 'release')
    return <HoldModal location={task.location} hold={task.kind === 'hold'} onClose={onClose} />;
  if (task.kind === 'close' || task.kind === 'reopen')
    return (
      <ActiveModal location={task.location} active={task.kind === 'reopen'} onClose={onClose} />
    );
  const location = task.kind === 'edit' ? task.location : null;
  const parentId = task.kind === 'add' ? task.parentId : task.location.parentId;
  return (
    <Modal opened onClose={onClose} title={location ? t('task.edit') : t('add')}>
      <LocationForm location={location} parentId={parentId} onClose={onClose} />
    </Modal>
  );
}

interface HoldModalProps {
  location: Location;
  hold: boolean;
  onClose: () => void;
}

function HoldModal({ location, hold, onClose }: HoldModalProps) {
  const { t } = useTranslation('locations');
  const change = useChangeLocation();
  const words = hold ? 'hold' : 'release';
  return (
    <ReasonModal
      opened
      onClose={onClose}
      title={t(`${words}.title`, { name: location.name })}
      text={t(`${words}.text`)}
      confirmLabel={t(`task.${words}`)}
      suggestions={[t(`${words}.reason`)]}
      danger={hold}
      pending={change.isPending}
      error={change.error}
      onConfirm={(reason) =>
        change.mutate({ id: location.id, held: hold, reason }, { onSuccess: onClose })
      }
    />
  );
}

interface ActiveModalProps {
  location: Location;
  active: boolean;
  onClose: () => void;
}

function ActiveModal({ location, active, onClose }: ActiveModalProps) {
  const { t } = useTranslation(['locations', 'common']);
  const change = useChangeLocation();
  const words = active ? 'reopen' : 'close';
  return (
    <Modal opened onClose={onClose} title={t(`${words}.title`, { name: location.name })}>
      <Stack>
        <Text>{t(`${words}.text`)}</Text>
        <ProblemNote error={change.error} />
        <Group grow>
          <Button variant="default" onClick={onClose}>
            {t('cancel', { ns: 'common' })}
          </Button>
          <Button
            loading={change.isPending}
            onClick={() => change.mutate({ id: location.id, active }, { onSuccess: onClose })}
          >
            {t(`task.${words}`)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
