import type { Item } from '../catalog/catalog.js';
import type { FieldError } from '../kernel/problems.js';
import { isWhole } from '../kernel/quantity.js';
import type { Material, Protocol, ProtocolKind } from './protocol.js';
import { maintenanceFaults, planFaults, spanFaults } from './session-plan.rules.js';

type Measured = ReadonlyMap<string, Pick<Item, 'unit'>>;

/**
 * What is wrong with the materials: an item or a group that is unknown or named twice, both or
 * neither in one line, half a piece.
 */
export function materialFaults(
  materials: readonly Material[],
  items: Measured,
  groups: Measured = new Map(),
): FieldError[] {
  const seen = new Set<string>();
  return materials.flatMap(({ itemId, groupId, quantity }, index) => {
    const pointer = `/materials/${index}`;
    const id = itemId ?? groupId;
    if (id === null || (itemId !== null && groupId !== null)) {
      return [{ pointer, detail: 'needs an itemId or a groupId, one of the two' }];
    }
    const named = itemId === null ? groups.get(id) : items.get(id);
    const member = itemId === null ? 'groupId' : 'itemId';
    const at = `${pointer}/${member}`;
    const faults: FieldError[] = [];
    if (!named)
      faults.push({ pointer: at, detail: `is not a known ${itemId === null ? 'group' : 'item'}` });
    if (seen.has(`${member} ${id}`)) faults.push({ pointer: at, detail: 'is named twice' });
    if (named?.unit === 'piece' && !isWhole(quantity)) {
      faults.push({ pointer: `${pointer}/quantity`, detail: 'must be a whole number of pieces' });
    }
    seen.add(`${member} ${id}`);
    return faults;
  });
}

/** What is wrong with the numbers of a protocol: spans that end before they begin. */
export function numberFaults(
  protocol: Pick<Protocol, 'sessions' | 'maintenance' | 'durationMinutes' | 'perPoint'> &
    Pick<Protocol, 'expectedReactions'>,
): FieldError[] {
  const { sessions, maintenance, durationMinutes, perPoint, expectedReactions } = protocol;
  return [
    ...(sessions ? planFaults(sessions) : []),
    ...(maintenance ? maintenanceFaults(maintenance) : []),
    ...spanFaults('/durationMinutes', durationMinutes),
    ...spanFaults('/perPoint/depthMm', perPoint?.depth ?? null),
    ...spanFaults('/perPoint/doseMl', perPoint?.dose ?? null),
    ...expectedReactions.flatMap(({ days }, index) =>
      spanFaults(`/expectedReactions/${index}/days`, days),
    ),
  ];
}

/** The techniques of a protocol, each once, the usual one first. */
export function techniquesOf(technique: string | null, techniques: readonly string[]): string[] {
  return [...new Set(technique === null ? techniques : [technique, ...techniques])];
}

/**
 * Whether a treatment comes too late on its day: after mesotherapy, only more mesotherapy may
 * follow, because what was put into the skin should not be moved (page 002 of the sources).
 */
export function comesTooLate(kind: ProtocolKind, earlierToday: readonly ProtocolKind[]): boolean {
  return kind !== 'mesotherapy' && earlierToday.includes('mesotherapy');
}
