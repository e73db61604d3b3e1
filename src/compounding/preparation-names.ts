import { type Item, itemsById, type LocationTree } from '../catalog/catalog.js';
import { personNames } from '../identity/identity.js';
import type { Reader } from '../kernel/unit-of-work.js';
import { patientCodes } from '../patients/patients.js';
import type { ComponentItemAnswer, PreparationPersonAnswer } from './preparation-answers.dto.js';

/** The names of what an answer speaks of. */
export interface Names {
  readonly items: ReadonlyMap<string, Item>;
  readonly locations: LocationTree;
  readonly people: ReadonlyMap<string, string>;
  readonly patients: ReadonlyMap<string, string>;
}

/** What an answer speaks of, by id, and what was read of it before. */
export interface Spoken {
  readonly locations: LocationTree;
  readonly known: ReadonlyMap<string, Item>;
  readonly items: readonly string[];
  readonly people: readonly (string | null)[];
  readonly patients: readonly (string | null)[];
}

const present = (ids: readonly (string | null)[]) => ids.filter((id) => id !== null);

/** Reads the names, in as many statements for many as for one. */
export async function namesOf(db: Reader, spoken: Spoken): Promise<Names> {
  const { known, locations } = spoken;
  const missing = [...new Set(spoken.items)].filter((id) => !known.has(id));
  const people = present(spoken.people);
  const patients = present(spoken.patients);
  return {
    items: missing.length === 0 ? known : new Map([...known, ...(await itemsById(db, missing))]),
    locations,
    people: people.length === 0 ? new Map() : await personNames(db, people),
    patients: patients.length === 0 ? new Map() : await patientCodes(db, patients),
  };
}

/** A person by name. */
export function person(id: string, { people }: Pick<Names, 'people'>): PreparationPersonAnswer {
  return { id, name: people.get(id) ?? '' };
}

export function personOrNull(id: string | null, names: Pick<Names, 'people'>) {
  return id === null ? null : person(id, names);
}

/** Items by name. */
export function itemNames(
  ids: readonly string[],
  { items }: Pick<Names, 'items'>,
): ComponentItemAnswer[] {
  return ids.map((itemId) => ({ itemId, itemName: items.get(itemId)?.name ?? '' }));
}
