import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Shortage } from '../../api/types';
import { useBroughtIntoView } from '../../components/useBroughtIntoView';
import { useFormat } from '../../format/useFormat';
import type { FormAction, FormLine } from './form';
import { Skipped } from './LineLots';

/** The shortages that still stand: what was left out, or cut down to what there is, is settled. */
export function unsettled(shortages: readonly Shortage[], lines: readonly FormLine[]): Shortage[] {
  return shortages.filter(({ itemId, available }) =>
    lines.some((line) => line.itemId === itemId && (line.quantity ?? 0) > available),
  );
}

interface ShortagesProps {
  shortages: Shortage[];
  change: (action: FormAction) => void;
}

/** Every item that fell short, with one tap to take what there is or to leave it out. */
export function Shortages({ shortages, change }: ShortagesProps) {
  const { t } = useTranslation('sessions');
  const note = useBroughtIntoView<HTMLDivElement>(shortages.length > 0);
  if (shortages.length === 0) return null;
  return (
    <Alert
      ref={note}
      color="red"
      role="alert"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('short.title')}
    >
      <Stack gap="sm">
        <Text size="sm">{t('short.text')}</Text>
        {shortages.map((shortage) => (
          <ShortItem key={shortage.itemId} shortage={shortage} change={change} />
        ))}
      </Stack>
    </Alert>
  );
}

function ShortItem({
  shortage,
  change,
}: {
  shortage: Shortage;
  change: (action: FormAction) => void;
}) {
  const { t } = useTranslation('sessions');
  const format = useFormat();
  const { itemId, itemName, unit } = shortage;
  const available = format.quantity(shortage.available, unit);
  return (
    <Stack gap={4}>
      <Text fw={600}>
        {t('short.line', {
          item: itemName,
          requested: format.quantity(shortage.requested, unit),
          available,
        })}
      </Text>
      <Skipped skips={shortage.skips} />
      <Group gap="xs">
        {shortage.available > 0 && (
          <Button
            size="sm"
            variant="default"
            onClick={() => change({ do: 'change', itemId, part: { quantity: shortage.available } })}
          >
            {t('short.use', { available })}
          </Button>
        )}
        <Button
          size="sm"
          variant="default"
          aria-label={t('line.remove', { item: itemName })}
          onClick={() => change({ do: 'remove', itemId })}
        >
          {t('short.remove')}
        </Button>
      </Group>
    </Stack>
  );
}
