import { Text, UnstyledButton } from '@mantine/core';
import { IconPackageOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useStockItems } from '../../api/stock';
import type { StockItem } from '../../api/types';
import { Empty } from '../../components/Empty';
import { ListSkeleton } from '../../components/ListSkeleton';
import { LoadMore } from '../../components/LoadMore';
import { ProblemNote } from '../../components/ProblemNote';
import { useFormat } from '../../format/useFormat';
import { FlagBadge } from './FlagBadge';
import classes from './Stock.module.css';
import { type ShownFilter, useStockSearch } from './useStockSearch';

export function ByItem({ filter }: { filter: ShownFilter }) {
  const { t } = useTranslation('stock');
  const { open } = useStockSearch();
  const items = useStockItems(filter, true);
  if (items.error) return <ProblemNote error={items.error} onRetry={() => void items.refetch()} />;
  if (!items.data) return <ListSkeleton />;
  if (items.data.length === 0) return <Empty icon={IconPackageOff} text={t('empty')} />;
  return (
    <div>
      <ul className={classes.list} aria-label={t('view.items')}>
        {items.data.map((item) => (
          <li key={item.itemId}>
            <UnstyledButton className={classes.row} onClick={() => open(item.itemId)}>
              <ItemRow item={item} />
            </UnstyledButton>
          </li>
        ))}
      </ul>
      <LoadMore query={items} />
    </div>
  );
}

function ItemRow({ item }: { item: StockItem }) {
  const { t } = useTranslation(['stock', 'common']);
  const format = useFormat();
  const kind = t(`containers.${item.containerKind}`, { ns: 'common', count: item.containers });
  return (
    <>
      <div className={classes.what}>
        <Text fw={600} lh={1.3}>
          {item.itemName}
        </Text>
        <Text size="sm" c="dimmed">
          {t(`category.${item.category}`, { ns: 'common' })}
          {item.containers > 0 && ` · ${kind}`}
        </Text>
        {item.nextExpiresOn && (
          <Text size="sm" c="dimmed">
            {t('nextExpiry', { day: format.day(item.nextExpiresOn) })}
          </Text>
        )}
      </div>
      <div className={classes.howMuch}>
        <Text fw={700} fz={18} className="tabular" lh={1.2}>
          {format.quantity(item.usable, item.unit)}
        </Text>
        <Text size="sm" c="dimmed">
          {item.onHand === item.usable
            ? t('usable')
            : t('usableOf', { total: format.quantity(item.onHand, item.unit) })}
        </Text>
      </div>
      {item.flags.length > 0 && (
        <div className={classes.flags}>
          {item.flags.map((flag) => (
            <FlagBadge key={flag} flag={flag} />
          ))}
        </div>
      )}
    </>
  );
}
