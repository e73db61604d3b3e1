import { Button, Card, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheck, IconLockOpen } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/identity';
import { useRelease } from '../../api/preparations';
import type { Preparation } from '../../api/types';
import classes from './Bench.module.css';
import { BenchBar } from './BenchBar';
import { useBenchHolds } from './bench-holds';
import { HardStop } from './HardStop';
import { useStops } from './useStops';

/** Checked: what is left is to let it be used. */
export function Release({ preparation }: { preparation: Preparation }) {
  const { t } = useTranslation('compounding');
  const may = useMay();
  const release = useRelease(preparation.id);
  const stops = useStops(preparation);
  const { stopped } = useBenchHolds();
  const stop = stops.ofRefusal(release.error);
  return (
    <>
      <Card component="section" padding="lg">
        <Stack gap="md" align="center">
          <div className={classes.bigMark}>
            <IconCircleCheck size={56} stroke={1.6} aria-hidden />
          </div>
          <Title order={2} fz={{ base: 26, sm: 34 }} lh={1.2} ta="center">
            {t('release.title', { who: preparation.checker?.name ?? '' })}
          </Title>
          <Text fz="lg" ta="center">
            {t('release.text')}
          </Text>
        </Stack>
      </Card>
      {may('preparations.release') && (
        <BenchBar error={stop ? null : release.error}>
          <Button
            size="xl"
            fz="xl"
            fullWidth
            disabled={stopped}
            loading={release.isPending}
            leftSection={<IconLockOpen size={28} aria-hidden />}
            onClick={() => release.mutate()}
          >
            {t(stopped ? 'held.stopped' : 'release.confirm')}
          </Button>
        </BenchBar>
      )}
      <HardStop stop={stop} onClose={release.reset} />
    </>
  );
}
