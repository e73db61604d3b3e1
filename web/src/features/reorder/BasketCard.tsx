import { Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useTextSetting } from '../../api/settings';
import { useMoney } from '../../format/useMoney';
import type { Basket, Choice } from './choices';
import classes from './Reorder.module.css';
import { SuggestionRow } from './SuggestionRow';

interface BasketCardProps {
  basket: Basket;
  /** The supplier delivers nothing for less. */
  minimumOrder: number | null;
  editable: boolean;
  onChoose: (itemId: string, choice: Choice) => void;
  onExplain: (itemId: string) => void;
}

/** What one supplier would get, what runs out first on top. */
export function BasketCard(props: BasketCardProps) {
  const { basket, minimumOrder, editable, onChoose, onExplain } = props;
  const { t } = useTranslation('reorder');
  const name = basket.supplierName ?? t('noSupplier');
  return (
    <Stack component="section" gap="sm" aria-label={name}>
      <Group justify="space-between" align="baseline" gap="xs">
        <Title order={2} size="h4">
          {name}
        </Title>
        <Sum basket={basket} minimumOrder={minimumOrder} />
      </Group>
      {basket.supplierId === null && <Text c="dimmed">{t('noSupplierText')}</Text>}
      <ul className={classes.list}>
        {basket.rows.map((row) => (
          <li key={row.suggestion.itemId}>
            <SuggestionRow
              row={row}
              editable={editable}
              onChoose={(choice) => onChoose(row.suggestion.itemId, choice)}
              onExplain={() => onExplain(row.suggestion.itemId)}
            />
          </li>
        ))}
      </ul>
    </Stack>
  );
}

function Sum({ basket, minimumOrder }: Pick<BasketCardProps, 'basket' | 'minimumOrder'>) {
  const { t } = useTranslation('reorder');
  const money = useMoney();
  const currency = useTextSetting('currency') ?? 'EUR';
  const { rows, total, unpriced } = basket;
  if (!rows.some(({ included }) => included)) return null;
  const missing = minimumOrder === null ? 0 : minimumOrder - total;
  return (
    <div className={classes.sum}>
      <Text fw={650} className="tabular">
        {money(total, currency)}
      </Text>
      {unpriced > 0 && (
        <Text size="sm" c="dimmed">
          {t('unpriced', { count: unpriced })}
        </Text>
      )}
      {missing > 0 && unpriced === 0 && (
        <Text size="sm" c="var(--ms-warning)">
          {t('belowMinimum', {
            minimum: money(minimumOrder ?? 0, currency),
            missing: money(missing, currency),
          })}
        </Text>
      )}
    </div>
  );
}
