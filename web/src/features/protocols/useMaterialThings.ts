import { useQueries } from '@tanstack/react-query';
import { itemQuery } from '../../api/catalog';
import { useItemGroups } from '../../api/item-groups';
import type { Item, ItemGroup, Material } from '../../api/types';

/** What the materials of a protocol are; people know them by name. */
export interface MaterialThings {
  readonly items: readonly Item[];
  readonly groups: readonly ItemGroup[];
}

export interface MaterialThingsQuery {
  readonly data: MaterialThings | undefined;
  readonly error: Error | null;
  refetch(): void;
}

/** The items and groups that these materials name. */
export function useMaterialThings(materials: readonly Material[]): MaterialThingsQuery {
  const groups = useItemGroups();
  const items = useQueries({
    queries: materials.flatMap(({ itemId }) => (itemId === undefined ? [] : [itemQuery(itemId)])),
  });
  const all = [groups, ...items];
  const known = all.every(({ data }) => data !== undefined);
  return {
    data: known
      ? { groups: groups.data ?? [], items: items.flatMap(({ data }) => data ?? []) }
      : undefined,
    error: all.find(({ error }) => error !== null)?.error ?? null,
    refetch: () => {
      for (const query of all) void query.refetch();
    },
  };
}

/** The item or the group that a material names. */
export function thingOf(
  { itemId, groupId }: Material,
  { items, groups }: MaterialThings,
): Item | ItemGroup | undefined {
  return itemId === undefined
    ? groups.find(({ id }) => id === groupId)
    : items.find(({ id }) => id === itemId);
}
