import { newId } from '../../api/id';
import type { Item, NewProtocol, Protocol } from '../../api/types';

export interface MaterialValues {
  key: string;
  item: Item | null;
  quantity: number | null;
}

/** A protocol as it is being typed. */
export interface ProtocolValues {
  name: string;
  technique: string | null;
  route: string | null;
  zones: string[];
  materials: MaterialValues[];
  active: boolean;
}

export function newMaterial(): MaterialValues {
  return { key: newId(), item: null, quantity: null };
}

/** The form of a protocol, or of a new one. */
export function formOf(protocol: Protocol | null, items: readonly Item[]): ProtocolValues {
  if (!protocol)
    return {
      name: '',
      technique: null,
      route: null,
      zones: [],
      materials: [newMaterial()],
      active: true,
    };
  const { name, technique, route, zones, active } = protocol;
  const materials = protocol.materials.map(({ itemId, quantity }) => ({
    key: itemId,
    item: items.find(({ id }) => id === itemId) ?? null,
    quantity,
  }));
  return { name, technique, route, zones, materials, active };
}

function isUntouched({ item, quantity }: MaterialValues): boolean {
  return item === null && quantity === null;
}

/** Whether it may be sent: named, and every material that was begun has an item and a quantity. */
export function isComplete({ name, materials }: ProtocolValues): boolean {
  return (
    name.trim() !== '' &&
    materials.every((one) => isUntouched(one) || (one.item !== null && one.quantity !== null))
  );
}

/** The form as the server takes it. */
export function bodyOf(values: ProtocolValues): NewProtocol {
  return {
    ...values,
    name: values.name.trim(),
    materials: values.materials.flatMap(({ item, quantity }) =>
      item && quantity !== null ? [{ itemId: item.id, quantity }] : [],
    ),
  };
}
