import type { Item, LocationTree } from '../catalog/catalog.js';

/** What of an item stands in a place. */
interface Standing {
  readonly placeKind: 'location' | 'container';
  readonly locationId: string;
  readonly quantity: number;
}

/** What is kept cold goes where it stays cold. */
const COLD: Readonly<Record<Item['storage'], 'fridge' | 'freezer' | null>> = {
  room: null,
  refrigerated: 'fridge',
  frozen: 'freezer',
};

/**
 * Where within a site stock of an item goes that comes from elsewhere: where most of it stands
 * already, else the first fridge or freezer if it needs one, else the site itself.
 */
export function landing(
  siteId: string,
  { storage, stands }: { readonly storage: Item['storage']; readonly stands: readonly Standing[] },
  locations: LocationTree,
): string {
  const sums = new Map<string, number>();
  for (const { placeKind, locationId, quantity } of stands) {
    if (placeKind !== 'location' || locations.outermost(locationId) !== siteId) continue;
    sums.set(locationId, (sums.get(locationId) ?? 0) + quantity);
  }
  const [most] = [...sums].sort(([, one], [, other]) => other - one);
  if (most) return most[0];
  const cold = locations
    .topDown()
    .find(
      ({ id, kind, active }) =>
        active && kind === COLD[storage] && locations.outermost(id) === siteId,
    );
  return cold?.id ?? siteId;
}
