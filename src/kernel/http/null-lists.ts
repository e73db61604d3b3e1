import { getMetadataStorage } from 'class-validator';

const lists = new Map<object, ReadonlySet<string>>();

/** The members of a DTO class that are lists, by what its decorators say. */
function listsOf(dto: object): ReadonlySet<string> {
  let found = lists.get(dto);
  if (!found) {
    const rules = getMetadataStorage().getTargetValidationMetadatas(dto as never, '', false, false);
    found = new Set(rules.filter(({ each }) => each).map(({ propertyName }) => propertyName));
    lists.set(dto, found);
  }
  return found;
}

/**
 * A list that may be left out may be `null` to `IsOptional`, and then to whoever goes through it.
 * Nobody means anything else by it: so it is left out, in the request and everything within.
 */
export function leaveOutNullLists<T>(value: T): T {
  if (Array.isArray(value)) for (const part of value) leaveOutNullLists(part);
  else if (value !== null && typeof value === 'object') {
    const names = listsOf(value.constructor);
    const members = value as Record<string, unknown>;
    for (const [name, member] of Object.entries(members)) {
      if (member === null && names.has(name)) delete members[name];
      else leaveOutNullLists(member);
    }
  }
  return value;
}
