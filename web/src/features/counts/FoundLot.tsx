import { Alert, Button, Stack, Text, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPackageOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { itemQuery, useLocations } from '../../api/catalog';
import { useLotSearch } from '../../api/lots';
import type { Count, CountLine, Lot } from '../../api/types';
import { Empty } from '../../components/Empty';
import { ExpiryText } from '../../components/ExpiryText';
import { LocationSelect } from '../../components/LocationSelect';
import { ProblemNote } from '../../components/ProblemNote';
import rows from '../../components/Rows.module.css';
import { SearchInput } from '../../components/SearchInput';
import { Sheet } from '../../components/Sheet';
import classes from './Counts.module.css';
import { foundLine, isWithin } from './useCountScan';

interface FoundLotProps {
  opened: boolean;
  onClose: () => void;
  count: Count;
  onFound: (line: CountLine) => void;
}

/** A lot that stands where the book knows none: looked up, put in its place, then counted. */
export function FoundLot({ opened, onClose, ...rest }: FoundLotProps) {
  const { t } = useTranslation('counts');
  return (
    <Sheet opened={opened} onClose={onClose} title={t('found.title')}>
      {opened && <Finding {...rest} />}
    </Sheet>
  );
}

function Finding({ count, onFound }: Pick<FoundLotProps, 'count' | 'onFound'>) {
  const { t } = useTranslation('counts');
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 200);
  const [lot, setLot] = useState<Lot | null>(null);
  const lots = useLotSearch(search);
  if (lot) return <Place lot={lot} count={count} onFound={onFound} onBack={() => setLot(null)} />;
  return (
    <Stack>
      <Text>{t('found.text')}</Text>
      <SearchInput label={t('found.search')} value={typed} onChange={setTyped} data-autofocus />
      <ProblemNote error={lots.error} />
      <ul className={classes.lines}>
        {(lots.data ?? []).map((found) => (
          <li key={found.id}>
            <UnstyledButton className={classes.line} onClick={() => setLot(found)}>
              <div className={rows.what}>
                <Text fw={600}>{found.itemName}</Text>
                <Text size="sm">
                  <span className={classes.lotNumber}>{found.lotNumber}</span>
                  {' · '}
                  <ExpiryText expiresOn={found.expiresOn} />
                </Text>
              </div>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {search !== '' && lots.data?.length === 0 && (
        <Empty icon={IconPackageOff} text={t('found.none')} />
      )}
    </Stack>
  );
}

interface PlaceProps extends Pick<FoundLotProps, 'count' | 'onFound'> {
  lot: Lot;
  onBack: () => void;
}

function Place({ lot, count, onFound, onBack }: PlaceProps) {
  const { t } = useTranslation(['counts', 'common']);
  const { data: locations = [] } = useLocations();
  const item = useQuery(itemQuery(lot.itemId));
  const [placeId, setPlaceId] = useState<string | null>(count.locationId);
  const place = locations.find(({ id }) => id === placeId);
  const add = () => {
    if (!item.data || !place) return;
    const { itemId, itemName, lotNumber, expiresOn } = lot;
    const where = { placeId: place.id, placeKind: 'location' as const, placeName: place.path };
    onFound(foundLine({ lotId: lot.id, lotNumber, expiresOn, itemId, itemName }, item.data, where));
  };
  return (
    <Stack>
      <Alert>
        <Text fw={600}>{lot.itemName}</Text>
        <Text className={classes.lotNumber}>{lot.lotNumber}</Text>
      </Alert>
      <LocationSelect
        label={t('found.place')}
        value={placeId}
        onChange={setPlaceId}
        filter={({ id }) => isWithin(id, count.locationId, locations)}
      />
      <ProblemNote error={item.error} />
      <Button size="lg" disabled={!item.data || !place} onClick={add}>
        {t('found.count')}
      </Button>
      <Button variant="default" onClick={onBack}>
        {t('back', { ns: 'common' })}
      </Button>
    </Stack>
  );
}
