import { Button, Card, Checkbox, Stack, Text, Textarea, Title } from '@mantine/core';
import { IconEyeCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCheckPreparation } from '../../api/preparations';
import type { MixComponent, Preparation } from '../../api/types';
import { REASON_MIN } from '../../components/ReasonModal';
import { useFormat } from '../../format/useFormat';
import bench from './Bench.module.css';
import { BenchBar } from './BenchBar';
import { useBenchHolds } from './bench-holds';
import classes from './Compounding.module.css';
import { HardStop } from './HardStop';
import { ToneText } from './ToneText';
import { useStops } from './useStops';
import { isLooked, type Look, lookBody, VisualCheck } from './VisualCheck';

/** The second person's look: each component beside its container, the volume, the mixture itself. */
export function Check({ preparation }: { preparation: Preparation }) {
  const { t } = useTranslation('compounding');
  const format = useFormat();
  const check = useCheckPreparation(preparation.id);
  const stops = useStops(preparation);
  const { stopped } = useBenchHolds();
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const [look, setLook] = useState<Look>({ passed: null, note: '' });
  const [deviation, setDeviation] = useState('');
  const parts = [...preparation.components.map(({ line }) => String(line)), 'volume'];
  const left = parts.filter((part) => !seen.has(part)).length;
  const said = deviation.trim().length;
  const tick = (part: string, done: boolean) =>
    setSeen((before) => {
      const after = new Set(before);
      if (done) after.add(part);
      else after.delete(part);
      return after;
    });
  const ready = left === 0 && isLooked(look) && (said === 0 || said >= REASON_MIN);
  const stop = stops.ofRefusal(check.error);
  const volumes = {
    output: format.quantity(preparation.outputQuantity ?? 0, preparation.unit),
    waste: format.quantity(preparation.wasteQuantity ?? 0, preparation.unit),
  };
  return (
    <>
      <Card component="section" padding="lg" aria-labelledby="bench-step">
        <Stack gap="lg">
          <div>
            <Title order={2} id="bench-step" tabIndex={-1} fz={{ base: 24, sm: 32 }} lh={1.2}>
              {t('check.title')}
            </Title>
            <Text c="dimmed">
              {t('check.by', { who: preparation.preparer?.name ?? preparation.createdBy.name })}
            </Text>
          </div>
          <ul className={bench.instructions}>
            {preparation.components.map((component) => (
              <li key={component.line}>
                <Checkbox
                  size="xl"
                  checked={seen.has(String(component.line))}
                  onChange={(event) => tick(String(component.line), event.currentTarget.checked)}
                  label={<Seen component={component} />}
                />
              </li>
            ))}
            <li>
              <Checkbox
                size="xl"
                checked={seen.has('volume')}
                onChange={(event) => tick('volume', event.currentTarget.checked)}
                label={t('check.volume', volumes)}
              />
            </li>
          </ul>
          <VisualCheck value={look} onChange={setLook} />
          <Textarea
            label={t('result.deviation')}
            description={t('result.deviationHint')}
            maxLength={1000}
            value={deviation}
            onChange={(event) => setDeviation(event.currentTarget.value)}
          />
        </Stack>
      </Card>
      <BenchBar error={stop ? null : check.error}>
        <Button
          size="xl"
          fz="xl"
          fullWidth
          disabled={stopped || !ready}
          loading={check.isPending}
          leftSection={<IconEyeCheck size={28} aria-hidden />}
          onClick={() =>
            check.mutate({
              visualCheck: lookBody(look),
              ...(said > 0 ? { deviation: deviation.trim() } : {}),
            })
          }
        >
          {stopped
            ? t('held.stopped')
            : left > 0
              ? t('check.left', { count: left })
              : t('check.confirm')}
        </Button>
      </BenchBar>
      <HardStop stop={stop} onClose={check.reset} />
    </>
  );
}

/** A component as the checker compares it with the container: lot, expiry, amount. */
function Seen({ component }: { component: MixComponent }) {
  const { t } = useTranslation('compounding');
  const format = useFormat();
  const picks = component.takes.flatMap((take) =>
    take.picks.map((pick) => ({ ...pick, scanned: take.scanned })),
  );
  return (
    <span className={bench.seen}>
      <strong>{component.name}</strong>
      <ToneText component={component} />
      {picks.map((pick) => (
        <span key={pick.lotId + pick.placeId}>
          <span className={classes.lot}>{pick.lotNumber}</span>
          {pick.expiresOn && ` · ${t('hold.expires', { day: format.day(pick.expiresOn) })}`}
          {pick.maker && ` · ${pick.maker}`}
          {!pick.scanned && <em className={bench.notScanned}>{t('check.notScanned')}</em>}
          {pick.typed && <em className={bench.notScanned}>{t('check.typed')}</em>}
        </span>
      ))}
    </span>
  );
}
