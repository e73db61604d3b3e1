import { Button, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconPackage, IconUserShare } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useGivePreparation } from '../../api/preparations';
import type { Patient, Preparation } from '../../api/types';
import { ProblemNote } from '../../components/ProblemNote';
import { PatientPicker } from '../sessions/PatientPicker';

/** Gives a draft to another patient: what was taken stays, nothing is begun again. */
export function GiveTo({ preparation }: { preparation: Preparation }) {
  // With the words of finding a patient, so that the page does not vanish while they are fetched.
  const { t } = useTranslation(['compounding', 'sessions']);
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button
        variant="default"
        size="lg"
        leftSection={<IconUserShare size={22} aria-hidden />}
        onClick={open}
      >
        {t('give.action')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('give.title')}>
        {opened && <GiveForm preparation={preparation} onDone={close} />}
      </Modal>
    </>
  );
}

interface GiveFormProps {
  preparation: Preparation;
  onDone: () => void;
}

function GiveForm({ preparation, onDone }: GiveFormProps) {
  const { t } = useTranslation('compounding');
  const give = useGivePreparation(preparation.id);
  const { patientId, patientCode, ownMaterial } = preparation;
  const giveTo = (patient: Pick<Patient, 'id' | 'code'> | null) =>
    give.mutate(patient?.id ?? null, {
      onSuccess: () => {
        const message = patient ? t('forPatient', { patient: patient.code }) : t('forStock');
        notifications.show({ message });
        onDone();
      },
    });
  return (
    <Stack>
      <Text>
        {t('give.text', {
          now: patientCode ? t('forPatient', { patient: patientCode }) : t('forStock'),
        })}
      </Text>
      <PatientPicker onPick={giveTo} />
      {patientId !== null && !ownMaterial && (
        <Button
          variant="default"
          size="lg"
          leftSection={<IconPackage size={22} aria-hidden />}
          loading={give.isPending}
          onClick={() => giveTo(null)}
        >
          {t('new.for.stock')}
        </Button>
      )}
      <ProblemNote error={give.error} />
    </Stack>
  );
}
