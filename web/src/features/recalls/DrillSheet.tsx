import { Button, Stack, Text } from '@mantine/core';
import { IconDice5, IconPlayerPlay } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../../api/clock';
import { newId } from '../../api/id';
import { usePractice } from '../../api/identity';
import { useDrillLot, useOpenRecall } from '../../api/recalls';
import { ProblemNote } from '../../components/ProblemNote';
import { Sheet } from '../../components/Sheet';
import { useFormat } from '../../format/useFormat';
import classes from './Recalls.module.css';

interface DrillSheetProps {
  opened: boolean;
  onClose: () => void;
}

/** An exercise with a lot that chance picks: the same as a recall, but no stock is held. */
export function DrillSheet({ opened, onClose }: DrillSheetProps) {
  const { t } = useTranslation('recalls');
  return (
    <Sheet opened={opened} onClose={onClose} title={t('drill.start')}>
      {opened && <Drill />}
    </Sheet>
  );
}

function Drill() {
  const { t } = useTranslation('recalls');
  const format = useFormat();
  const practice = usePractice();
  const navigate = useNavigate();
  const [id] = useState(newId);
  const pick = useDrillLot();
  const open = useOpenRecall();
  const lot = pick.data;
  const begin = () => {
    if (!lot) return;
    const now = new Date(serverNow()).toISOString();
    open.mutate(
      {
        id,
        measure: 'withdrawal',
        class: 1,
        authority: practice.name.length >= 2 ? practice.name : t('drill.badge'),
        reference: t('drill.reference', { day: format.day(format.today()) }),
        receivedAt: now,
        scope: [{ itemId: lot.itemId, lotNumbers: [lot.lotNumber] }],
        drill: true,
      },
      {
        onSuccess: () => void navigate({ to: '/recalls/$recallId', params: { recallId: id } }),
      },
    );
  };
  return (
    <Stack>
      <Text>{t('drill.text')}</Text>
      <Button
        size="lg"
        variant={lot ? 'default' : 'filled'}
        loading={pick.isPending}
        leftSection={<IconDice5 size={22} aria-hidden />}
        onClick={() => pick.mutate()}
      >
        {t(lot ? 'drill.another' : 'drill.pick')}
      </Button>
      <ProblemNote error={pick.error ?? open.error} />
      {lot && (
        <>
          <div className={classes.card} role="status">
            <Text fw={650} size="lg">
              {lot.itemName}
            </Text>
            <Text>{t('lot', { lot: lot.lotNumber })}</Text>
          </div>
          <Button
            size="xl"
            loading={open.isPending}
            leftSection={<IconPlayerPlay size={24} aria-hidden />}
            onClick={begin}
          >
            {t('drill.begin')}
          </Button>
        </>
      )}
    </Stack>
  );
}
