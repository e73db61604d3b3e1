import { Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconFlask2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PreviewLine, Skip } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import { PickText } from './PickText';
import classes from './Sessions.module.css';

interface LineLotsProps {
  /** Undefined until the server has said which lots go. */
  preview: PreviewLine | undefined;
  stale: boolean;
  containerKind?: string | undefined;
}

/** Under a line: which lots will go and why, and what is missing. */
export function LineLots({ preview, stale, containerKind }: LineLotsProps) {
  const { t } = useTranslation('sessions');
  const format = useFormat();
  if (!preview) return null;
  const { unit, short, available } = preview;
  return (
    <Stack gap={6} aria-live="polite" aria-busy={stale}>
      {preview.picks.map((pick) => (
        <div
          key={`${pick.lotId} ${pick.placeId}`}
          className={classes.pick}
          data-stale={stale || undefined}
        >
          <IconFlask2 size={20} aria-hidden />
          <PickText pick={pick} unit={unit} containerKind={containerKind} />
        </div>
      ))}
      {short > 0 && (
        <div className={classes.short}>
          <IconAlertTriangle size={20} aria-hidden />
          {t('line.short', {
            short: format.quantity(short, unit),
            available: format.quantity(available, unit),
          })}
        </div>
      )}
    </Stack>
  );
}

/** The lots passed over, each with its reason. */
export function Skipped({ skips }: { skips: Skip[] }) {
  const { t } = useTranslation(['sessions', 'common']);
  if (skips.length === 0) return null;
  const lots = skips
    .map(({ lotNumber, because }) => `${lotNumber} (${t(`because.${because}`, { ns: 'common' })})`)
    .join(', ');
  return (
    <Text size="sm" c="dimmed">
      {t('line.skipped', { lots })}
    </Text>
  );
}
