import { Alert, Button, Select, SimpleGrid, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import { IconHistory, IconPackageOff, IconTruckDelivery } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { itemQuery } from '../../api/catalog';
import { useMay } from '../../api/identity';
import { useItemLots } from '../../api/lots';
import { useLotsOf } from '../../api/stock';
import type { Item, StockRow } from '../../api/types';
import { Empty } from '../../components/Empty';
import { ListSkeleton } from '../../components/ListSkeleton';
import { ProblemNote } from '../../components/ProblemNote';
import { Sheet } from '../../components/Sheet';
import { useFormat } from '../../format/useFormat';
import { dayBounds } from '../../format/zoned';
import { Figures } from './Figures';
import { LotCard } from './LotCard';
import { useStockSearch } from './useStockSearch';

/** Everything about one item: its lots in the order of use, where they are and how they got there. */
export function StockDrawer() {
  const { search, close } = useStockSearch();
  const item = useQuery({ ...itemQuery(search.item ?? ''), enabled: Boolean(search.item) });
  return (
    <Sheet
      full
      opened={Boolean(search.item)}
      onClose={close}
      title={item.data?.name ?? <Skeleton height={22} width={220} />}
    >
      {item.error && <ProblemNote error={item.error} onRetry={() => void item.refetch()} />}
      {item.data && search.item && (
        <ItemStock key={search.item} item={item.data} askedLot={search.lot ?? null} />
      )}
    </Sheet>
  );
}

interface ItemStockProps {
  item: Item;
  askedLot: string | null;
}

const EVERYWHERE = '';

function ItemStock({ item, askedLot }: ItemStockProps) {
  const { t } = useTranslation('stock');
  const format = useFormat();
  const may = useMay();
  const [day, setDay] = useState('');
  const [place, setPlace] = useState(EVERYWHERE);
  const past = day !== '' && day < format.today();
  const rows = useLotsOf(item.id, null, past ? dayBounds(day, format.timeZone).to : undefined);
  return (
    <Stack gap="md" pb="xl">
      {rows.data && <Figures item={item} rows={rows.data} />}
      <SimpleGrid cols={2} spacing="sm">
        <TextInput
          type="date"
          label={t('asOf')}
          max={format.today()}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <PlaceFilter rows={rows.data ?? []} value={place} onChange={setPlace} />
      </SimpleGrid>
      {past && (
        <Alert icon={<IconHistory aria-hidden />} role="status">
          {t('asOfNote', { day: format.day(day) })}
          <Button size="sm" variant="default" mt="xs" onClick={() => setDay('')}>
            {t('now')}
          </Button>
        </Alert>
      )}
      {rows.error && <ProblemNote error={rows.error} onRetry={() => void rows.refetch()} />}
      {rows.data ? (
        <Lots
          item={item}
          rows={rows.data.filter((row) => place === EVERYWHERE || row.locationId === place)}
          askedLot={askedLot}
          past={past}
        />
      ) : (
        !rows.error && <ListSkeleton rows={3} height={140} />
      )}
      {may('receipts.write') && (
        <Button
          variant="light"
          leftSection={<IconTruckDelivery size={20} aria-hidden />}
          renderRoot={(props) => <Link to="/receive" search={{ item: item.id }} {...props} />}
        >
          {t('receive')}
        </Button>
      )}
    </Stack>
  );
}

interface PlaceFilterProps {
  rows: StockRow[];
  value: string;
  onChange: (locationId: string) => void;
}

/** Narrows the lots to one of the places where the item stands. */
function PlaceFilter({ rows, value, onChange }: PlaceFilterProps) {
  const { t } = useTranslation('stock');
  const places = [...new Map(rows.map((row) => [row.locationId, row.placeName]))];
  return (
    <Select
      label={t('location')}
      value={value}
      onChange={(chosen) => onChange(chosen ?? EVERYWHERE)}
      allowDeselect={false}
      data={[
        { value: EVERYWHERE, label: t('everywhere') },
        ...places.map(([id, label]) => ({ value: id, label })),
      ]}
    />
  );
}

interface LotsProps extends ItemStockProps {
  rows: StockRow[];
  past: boolean;
}

function Lots({ item, rows, askedLot, past }: LotsProps) {
  const { t } = useTranslation('stock');
  const lots = useItemLots(item.id);
  const lotIds = [...new Set(rows.map(({ lotId }) => lotId))];
  if (rows.length === 0) return <Empty icon={IconPackageOff} text={t('nothingLeft')} />;
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {t('order')}
      </Text>
      {lotIds.map((lotId) => (
        <LotCard
          key={lotId}
          item={item}
          rows={rows.filter((row) => row.lotId === lotId)}
          lot={lots.data?.find(({ id }) => id === lotId)}
          asked={lotId === askedLot}
          past={past}
        />
      ))}
    </Stack>
  );
}
