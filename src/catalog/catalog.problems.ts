import { invalid, Problem } from '../kernel/problems.js';
import type { ItemIdentifier } from './item.js';

/** 409: the item has lots, whose quantities would come to mean something else. */
export function itemInUse(id: string, members: readonly string[]): Problem {
  return new Problem(
    '/problems/catalog/in-use',
    409,
    'The item is in use',
    `Stock of this item was recorded, so ${members.join(', ')} may not change any more`,
    { id, members },
  );
}

/** 409: another item carries this code, which stands at `pointer` of the request. */
export function identifierTaken(
  { scheme, value }: ItemIdentifier,
  itemId: string,
  pointer: string,
): Problem {
  return new Problem(
    '/problems/catalog/identifier-taken',
    409,
    'Another item has this identifier',
    `The ${scheme} ${value} belongs to another item`,
    { scheme, value, itemId, errors: [{ pointer, detail: 'belongs to another item' }] },
  );
}

/** 409: the item has this code already, for another number of containers. */
export function identifierDiffers(scheme: string, value: string, containers: number): Problem {
  return new Problem(
    '/problems/catalog/identifier-differs',
    409,
    'The code is known with another number of containers',
    `The ${scheme} ${value} stands for ${containers} containers in the catalog`,
    { scheme, value, containers },
  );
}

/** 409: another supplier has this name. */
export function nameTaken(name: string): Problem {
  return new Problem(
    '/problems/catalog/name-taken',
    409,
    'The name is taken',
    `There is a supplier called ${name} already`,
    { name },
  );
}

/** 409: another group of items has this name. */
export function groupNameTaken(name: string): Problem {
  return new Problem(
    '/problems/catalog/group-name-taken',
    409,
    'The name is taken',
    `There is a group called ${name} already`,
    { name },
  );
}

/** 409: the item belongs to groups, whose members are all measured in one unit. */
export function itemGrouped(id: string, groupIds: readonly string[]): Problem {
  return new Problem(
    '/problems/catalog/item-grouped',
    409,
    'The item belongs to a group',
    'A group has one unit: take the item out of its groups before its unit changes',
    { id, groupIds },
  );
}

/** 422: a location cannot stand in one that does not exist. */
export function parentUnknown(parentId: string): Problem {
  return invalid({ pointer: '/parentId', detail: `is not a location: ${parentId}` });
}

/** 409: a location cannot stand within itself. */
export function locationCircle(id: string, parentId: string): Problem {
  return new Problem(
    '/problems/catalog/location-circle',
    409,
    'A location cannot stand within itself',
    'The new parent stands within this location',
    { id, parentId },
  );
}

/** 409: the location was closed; what stands in it can neither be opened nor moved there. */
export function locationInactive(id: string): Problem {
  return new Problem(
    '/problems/catalog/location-inactive',
    409,
    'The location is not in use any more',
    'The parent location is not active',
    { id },
  );
}

/** 409: stock, an open container or another location is still in it. */
export function locationNotEmpty(id: string, detail: string): Problem {
  return new Problem(
    '/problems/catalog/location-not-empty',
    409,
    'The location is not empty',
    detail,
    { id },
  );
}
