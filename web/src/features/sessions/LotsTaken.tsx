import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SessionLine } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import { Skipped } from './LineLots';
import { PickText } from './PickText';
import classes from './Sessions.module.css';

/** The materials of a recorded session with the lots they came from. */
export function LotsTaken({ lines }: { lines: SessionLine[] }) {
  const { t } = useTranslation('sessions');
  const format = useFormat();
  return (
    <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
      {lines.map((line) => (
        <Stack component="li" key={line.itemId} gap={6}>
          <Text fw={600}>
            {line.itemName}
            <Text span inherit fw={400} c="dimmed">
              {' · '}
              {format.quantity(line.quantity, line.unit)}
            </Text>
          </Text>
          {line.picks.map((pick) => (
            <div key={`${pick.lotId} ${pick.placeId}`} className={classes.pick}>
              <PickText pick={pick} unit={line.unit} />
            </div>
          ))}
          {line.reason && <Text size="sm">{t('line.reason', { reason: line.reason })}</Text>}
          {line.incidentReason && (
            <Text size="sm" c="var(--ms-danger)" fw={550}>
              {t('line.incident', { reason: line.incidentReason })}
            </Text>
          )}
          <Skipped skips={line.skips} />
        </Stack>
      ))}
    </Stack>
  );
}
