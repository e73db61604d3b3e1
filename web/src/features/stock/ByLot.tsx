import { Button, Text, UnstyledButton } from '@mantine/core';
import { IconPackageOff } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStockRows } from '../../api/stock';
import type { StockRow } from '../../api/types';
import { Empty } from '../../components/Empty';
import { ListSkeleton } from '../../components/ListSkeleton';
import { ProblemNote } from '../../components/ProblemNote';
import { UnusableBadge } from '../../components/UnusableBadge';
import { useFormat } from '../../format/useFormat';
import { Countdown } from './Countdown';
import { FlagBadge } from './FlagBadge';
import { lotsShown } from './lots-shown';
import classes from './Stock.module.css';
import { TypedBadge } from './TypedBadge';
import { type ShownFilter, useStockSearch } from './useStockSearch';

const PAGE = 60;

/** Every lot in every place, the first to expire first. */
export function ByLot({ filter }: { filter: ShownFilter }) {
  const { t } = useTranslation(['stock', 'common']);
  const { open } = useStockSearch();
  const { category, locationId } = filter;
  const query = useStockRows(
    { ...(category ? { category } : {}), ...(locationId ? { locationId } : {}) },
    true,
  );
  const [shown, setShown] = useState(PAGE);
  const rows = useMemo(
    () => (query.data ? lotsShown(query.data, filter) : undefined),
    [query.data, filter],
  );
  if (query.error) return <ProblemNote error={query.error} onRetry={() => void query.refetch()} />;
  if (!rows) return <ListSkeleton />;
  if (rows.length === 0) return <Empty icon={IconPackageOff} text={t('empty')} />;
  return (
    <div>
      <ul className={classes.list} aria-label={t('view.lots')}>
        {rows.slice(0, shown).map((row) => (
          <li key={row.lotId + row.placeId}>
            <UnstyledButton className={classes.row} onClick={() => open(row.itemId, row.lotId)}>
              <Row row={row} />
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {rows.length > shown && (
        <Button variant="subtle" fullWidth mt="sm" onClick={() => setShown(shown + PAGE)}>
          {t('loadMore', { ns: 'common' })}
        </Button>
      )}
    </div>
  );
}

function Row({ row }: { row: StockRow }) {
  const { t } = useTranslation('common');
  const format = useFormat();
  const count = row.containers ?? 0;
  return (
    <>
      <div className={classes.what}>
        <Text fw={600} lh={1.3}>
          {row.itemName}
        </Text>
        <Text size="sm" className={classes.lotNumber}>
          {row.lotNumber}
        </Text>
        <Countdown {...row} />
        <Text size="sm" c="dimmed">
          {row.placeName}
        </Text>
      </div>
      <div className={classes.howMuch}>
        <Text fw={700} fz={18} className="tabular" lh={1.2}>
          {format.quantity(row.quantity, row.unit)}
        </Text>
        <Text size="sm" c="dimmed">
          {t(`containers.${row.containerKind}`, { count })}
        </Text>
      </div>
      {(row.unusableBecause || row.placeKind === 'container' || row.typed) && (
        <div className={classes.flags}>
          {row.unusableBecause && <UnusableBadge because={row.unusableBecause} />}
          {row.placeKind === 'container' && <FlagBadge flag="open" />}
          {row.typed && <TypedBadge />}
        </div>
      )}
    </>
  );
}
