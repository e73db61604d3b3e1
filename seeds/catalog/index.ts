import type { ItemBody, SeedItem } from '../types.js';
import { anaesthetics } from './anaesthetics.js';
import { bodyAndHair } from './body-and-hair.js';
import { devices } from './devices.js';
import { diluentsAndSkin } from './diluents-and-skin.js';
import { needlesAndPlates } from './needles-and-plates.js';
import { nutrients } from './nutrients.js';
import { other } from './other.js';
import { painMedicines } from './pain-medicines.js';
import { regenerative } from './regenerative.js';
import { skinBoosters } from './skin-boosters.js';

/** Every item of the seeds, with its key and sources. */
export const catalog: SeedItem[] = [
  ...anaesthetics,
  ...painMedicines,
  ...nutrients,
  ...skinBoosters,
  ...regenerative,
  ...bodyAndHair,
  ...needlesAndPlates,
  ...devices,
  ...diluentsAndSkin,
  ...other,
];

const byKey = new Map(catalog.map((entry) => [entry.key, entry]));

/** The catalog's item with this key; an unknown key is a mistake in the seeds. */
export function seedItem(key: string): SeedItem {
  const entry = byKey.get(key);
  if (!entry) throw new Error(`The seed catalog has no item "${key}".`);
  return entry;
}

/** The items as `POST /items` takes them: without key and sources. */
export function itemBodies(): ItemBody[] {
  return catalog.map(({ key: _key, source: _source, ...body }) => body);
}
