import { Button, Stack, Text } from '@mantine/core';
import { IconArrowBackUp, IconBarcode, IconHandFinger } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { usePutBack } from '../../api/preparations';
import type { MixComponent, Preparation } from '../../api/types';
import { ProblemNote } from '../../components/ProblemNote';
import { useFormat } from '../../format/useFormat';
import bench from './Bench.module.css';
import { useBenchHolds } from './bench-holds';
import classes from './Compounding.module.css';

interface TakesProps {
  preparation: Preparation;
  component: MixComponent;
}

/** What was taken so far, each from its lot, with a way back. */
export function Takes({ preparation, component }: TakesProps) {
  const { t } = useTranslation(['compounding', 'common']);
  const { held } = useBenchHolds();
  const format = useFormat();
  const putBack = usePutBack(preparation.id);
  if (component.takes.length === 0) return null;
  return (
    <Stack gap="xs">
      <ul className={classes.takes} aria-label={t('takes.label')}>
        {component.takes.map((take) => {
          const stop = held.find(({ lot }) => lot.id === take.lotId);
          // What may not be taken any more is picked from nowhere.
          const picked = take.picks.map(({ lotNumber }) => lotNumber).join(', ');
          const lots = picked || (stop?.lot.lotNumber ?? '');
          const quantity = format.quantity(take.quantity, component.unit);
          const Icon = take.scanned ? IconBarcode : IconHandFinger;
          return (
            <li key={take.id} className={bench.take}>
              <Icon size={26} aria-hidden />
              <div className={classes.what} style={{ flexBasis: 190 }}>
                <Text fw={650} fz="lg" lh={1.3}>
                  {t('takes.of', { quantity, lots })}
                </Text>
                <Text size="sm" c="dimmed">
                  {t(take.scanned ? 'takes.scanned' : 'takes.chosen')}
                  {' · '}
                  {t('takes.by', { who: take.takenBy.name, at: format.time(take.takenAt) })}
                </Text>
                {stop && (
                  <Text fw={650} c="var(--ms-danger)">
                    {t(`because.${stop.lot.hold.kind}`, { ns: 'common' })}
                  </Text>
                )}
                {take.reason && <Text size="sm">{t('takes.reason', { reason: take.reason })}</Text>}
              </div>
              {preparation.state === 'draft' && (
                <Button
                  variant="default"
                  leftSection={<IconArrowBackUp size={20} aria-hidden />}
                  aria-label={t('takes.putBackOf', { quantity, lots })}
                  loading={putBack.isPending && putBack.variables === take.id}
                  onClick={() => putBack.mutate(take.id)}
                >
                  {t('takes.putBack')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <ProblemNote error={putBack.error} />
    </Stack>
  );
}
