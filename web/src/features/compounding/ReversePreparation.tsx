import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/identity';
import { useReversePreparation } from '../../api/preparations';
import type { Preparation } from '../../api/types';
import { ReasonModal } from '../../components/ReasonModal';

const TAKEN_BACK_FROM: readonly Preparation['state'][] = ['prepared', 'checked', 'released'];

/** Takes a mixture back that was recorded by mistake: who prepared it may, or a doctor. */
export function ReversePreparation({ preparation }: { preparation: Preparation }) {
  const { t } = useTranslation('compounding');
  const me = useMe();
  const reverse = useReversePreparation(preparation.id);
  const [opened, { open, close }] = useDisclosure(false);
  const mine = preparation.preparer?.id === me?.user.id;
  const may = mine || me?.user.roles.includes('doctor');
  if (!may || !TAKEN_BACK_FROM.includes(preparation.state)) return null;
  return (
    <>
      <Button
        variant="default"
        size="lg"
        leftSection={<IconArrowBackUp size={22} aria-hidden />}
        onClick={open}
      >
        {t('reverse.action')}
      </Button>
      <ReasonModal
        opened={opened}
        onClose={close}
        title={t('reverse.title', { code: preparation.code })}
        text={t('reverse.text')}
        confirmLabel={t('reverse.action')}
        suggestions={['mistake', 'wrongPatient'].map((key) => t(`reverse.reason.${key}`))}
        danger
        pending={reverse.isPending}
        error={reverse.error}
        onConfirm={(reason) => reverse.mutate(reason, { onSuccess: close })}
      />
    </>
  );
}
