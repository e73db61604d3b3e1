import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Pick, Unit } from '../../api/types';
import { useFormat } from '../../format/useFormat';

interface PickTextProps {
  pick: Pick;
  unit: Unit;
  containerKind?: string | undefined;
}

/** One lot in words: which, why, how much is given and wasted, and from where. */
export function PickText({ pick, unit, containerKind }: PickTextProps) {
  const { t } = useTranslation(['sessions', 'common']);
  const format = useFormat();
  const context = pick.because === 'first-expiry' && !pick.expiresOn ? 'none' : containerKind;
  const amounts = [
    t('line.given', { count: pick.given, quantity: format.quantity(pick.given, unit) }),
    ...(pick.wasted > 0
      ? [t('line.wasted', { quantity: format.quantity(pick.wasted, unit) })]
      : []),
  ].join(' · ');
  const place = [
    ...(pick.expiresOn
      ? [t('expiry.until', { ns: 'common', day: format.day(pick.expiresOn) })]
      : []),
    pick.placeName,
  ].join(' · ');
  return (
    <Stack gap={1}>
      <Text size="sm" fw={600} lh={1.35}>
        {t('line.lot', { number: pick.lotNumber })}
        <Text span inherit fw={400}>
          {' – '}
          {t(`why.${pick.because}`, { context })}
        </Text>
      </Text>
      <Text size="sm" lh={1.35} fw={pick.wasted > 0 ? 550 : 400}>
        {amounts}
      </Text>
      <Text size="sm" c="dimmed" lh={1.35}>
        {place}
      </Text>
      {pick.openedContainerId && pick.discardAt && (
        <Text size="sm" c="dimmed" lh={1.35}>
          {t('line.opensNow', { until: format.dateTime(pick.discardAt) })}
        </Text>
      )}
    </Stack>
  );
}
