import { useTranslation } from 'react-i18next';
import { useLocations } from '../../api/catalog';
import type { Count, CountLine } from '../../api/types';
import type { ScanRead } from '../../scanning/package-reader';
import { type ScanState, type Told, useScan } from '../../scanning/useScan';
import type { ShownLine } from './count-lines';

interface CountScanProps {
  count: Count;
  lines: ShownLine[];
  show: (key: string) => void;
  add: (line: CountLine) => void;
}

/** A scan leads to the card of its lot or open container; a lot that nobody asked for gets one. */
export function useCountScan({ count, lines, show, add }: CountScanProps): ScanState {
  const { t } = useTranslation('counts');
  const { data: locations } = useLocations();
  return useScan(({ scan }: ScanRead): Told => {
    const { item, lot, container, location } = scan;
    if (location) {
      const there = lines.find(({ placeId }) => placeId === location.id);
      if (!there) return { tone: 'note', text: t('scan.nothingThere', { place: location.path }) };
      show(there.key);
      return { tone: 'good', text: location.path };
    }
    if (!item) return { tone: 'note', text: t('scan.unknownItem') };
    if (!lot) return { tone: 'note', text: t('scan.unknownLot', { item: item.name }) };
    const named = { item: item.name, lot: lot.lotNumber };
    const fits = (line: CountLine) =>
      container
        ? line.placeId === container.id
        : line.lotId === lot.id && line.placeKind === 'location';
    // The same lot may stand in two places: the one that nobody counted yet is the likelier.
    const known = lines.filter(fits);
    const line = known.find(({ countedQuantity }) => countedQuantity === null) ?? known[0];
    if (line) {
      show(line.key);
      return { tone: 'good', text: t('scan.found', named) };
    }
    const place = container
      ? {
          placeId: container.id,
          placeKind: 'container' as const,
          placeName: container.locationName,
        }
      : {
          placeId: count.locationId,
          placeKind: 'location' as const,
          placeName: count.locationName,
        };
    const at = container?.locationId ?? count.locationId;
    if (!isWithin(at, count.locationId, locations ?? [])) {
      return { tone: 'bad', text: t('scan.elsewhere', named) };
    }
    add(foundLine({ lotId: lot.id, ...lot, itemId: item.id, itemName: item.name }, item, place));
    return { tone: 'good', text: t('scan.added', named) };
  });
}

interface Node {
  id: string;
  parentId: string | null;
}

/** Whether a location is another one or stands somewhere within it. */
export function isWithin(id: string, root: string, locations: readonly Node[]): boolean {
  const parents = new Map(locations.map((location) => [location.id, location.parentId]));
  const seen = new Set<string>();
  let at: string | null = id;
  while (at !== null && !seen.has(at)) {
    if (at === root) return true;
    seen.add(at);
    at = parents.get(at) ?? null;
  }
  return false;
}

type FoundLot = Pick<CountLine, 'lotId' | 'lotNumber' | 'expiresOn' | 'itemId' | 'itemName'>;
type FoundItem = Pick<CountLine, 'category' | 'containerKind' | 'containerQuantity'> & {
  unit: string;
};
type FoundPlace = Pick<CountLine, 'placeId' | 'placeKind' | 'placeName'>;

/** A line that the count did not ask for, before anybody counted it. */
export function foundLine(lot: FoundLot, item: FoundItem, place: FoundPlace): CountLine {
  return {
    lotId: lot.lotId,
    lotNumber: lot.lotNumber,
    expiresOn: lot.expiresOn,
    itemId: lot.itemId,
    itemName: lot.itemName,
    category: item.category,
    unit: item.unit as CountLine['unit'],
    containerKind: item.containerKind,
    containerQuantity: item.containerQuantity,
    ...place,
    countedQuantity: null,
    countedAt: null,
    countedBy: null,
    entries: [],
    disagree: false,
    expected: null,
    difference: null,
    value: null,
    onHand: null,
    outcome: null,
    doubts: [],
  };
}
