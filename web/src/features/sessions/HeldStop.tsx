import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type HeldLot, useHeldLots } from '../../api/held-lots';
import { useBroughtIntoView } from '../../components/useBroughtIntoView';
import type { SessionForm } from './form';
import type { Preview } from './usePreview';

interface HeldStop {
  /** The lots of this session's materials that were held while it was being written. */
  lots: readonly HeldLot[];
  /** Of these materials nothing else is there. */
  short: readonly HeldLot[];
  putAside: () => void;
}

/** Whether the lot in the hand may have been held since the session was begun. */
export function useHeldStop(form: SessionForm, preview: Preview): HeldStop {
  const held = useHeldLots();
  const [since, setSince] = useState(() => Date.now());
  const ours = held.filter(({ itemId }) =>
    form.lines.some((line) => line.itemId === itemId && !line.incidentReason),
  );
  return {
    lots: ours.filter(({ heardAt }) => heardAt >= since),
    short: ours.filter(({ itemId }) => (preview.lineOf(itemId)?.short ?? 0) > 0),
    putAside: () => setSince(Date.now()),
  };
}

/** Stops whoever is about to confirm, and says why; goes on once the lot has been put aside. */
export function HeldStopNote({ stop }: { stop: HeldStop }) {
  const { t } = useTranslation(['sessions', 'common']);
  const lots = stop.lots.length > 0 ? stop.lots : stop.short;
  const note = useBroughtIntoView<HTMLDivElement>(lots.length > 0);
  if (lots.length === 0) return null;
  return (
    <Alert
      ref={note}
      color="red"
      role="alert"
      icon={<IconHandStop aria-hidden />}
      title={t('held.title')}
    >
      <Stack gap="sm">
        {lots.map(({ lotId, lotNumber, itemName, hold }) => (
          <Text key={lotId} fw={600}>
            {t('held.lot', {
              item: itemName,
              lot: lotNumber,
              because: t(`because.${hold}`, { ns: 'common' }),
            })}
          </Text>
        ))}
        <Text>{t(stop.short.length > 0 ? 'held.nothingElse' : 'held.text')}</Text>
        {stop.lots.length > 0 && stop.short.length === 0 && (
          <Button variant="default" size="lg" onClick={stop.putAside}>
            {t('held.putAside')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
