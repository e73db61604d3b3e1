import { ActionIcon, Card, Group, Stack, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PreviewLine } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import type { FormLine } from './form';
import classes from './Sessions.module.css';

interface ProposedLineProps {
  line: FormLine;
  preview: PreviewLine | undefined;
  stale: boolean;
  onEdit: () => void;
}

/** A material as it is proposed, in two lines: what goes from which lot. A tap opens it. */
export function ProposedLine({ line, preview, stale, onEdit }: ProposedLineProps) {
  const { t } = useTranslation('sessions');
  const format = useFormat();
  return (
    <Card component="li" padding="xs" className={classes.line ?? ''}>
      <Group justify="space-between" wrap="nowrap" gap="xs" align="flex-start">
        <Stack gap={2} className={classes.fact ?? ''} pl={6} pt={6}>
          <Text fw={600} lh={1.3}>
            {line.itemName}
          </Text>
          <Text size="sm" lh={1.35}>
            <Text span inherit fw={650}>
              {format.quantity(line.quantity ?? 0, line.unit)}
            </Text>
            {line.proposed && ` · ${t(`proposed.${line.proposed}`)}`}
          </Text>
          <Stack gap={0} aria-live="polite" aria-busy={stale}>
            {preview?.picks.map((pick) => (
              <Text
                key={`${pick.lotId} ${pick.placeId}`}
                size="sm"
                c="dimmed"
                lh={1.35}
                data-stale={stale || undefined}
              >
                {[
                  t('line.lot', { number: pick.lotNumber }),
                  pick.because === 'open-first' ? t('proposed.open') : null,
                  // Of one lot alone the quantity above says it.
                  preview.picks.length > 1
                    ? t('line.given', {
                        count: pick.given,
                        quantity: format.quantity(pick.given, line.unit),
                      })
                    : null,
                  pick.wasted > 0
                    ? t('line.wasted', { quantity: format.quantity(pick.wasted, line.unit) })
                    : null,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
            ))}
          </Stack>
        </Stack>
        <ActionIcon
          size={48}
          aria-label={t('proposed.editOf', { item: line.itemName })}
          onClick={onEdit}
        >
          <IconPencil size={22} aria-hidden />
        </ActionIcon>
      </Group>
    </Card>
  );
}
