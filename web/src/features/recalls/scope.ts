import type { DeviceProposal, LotProposal, RecallScope } from '../../api/types';

/** One thing that somebody confirmed to be meant: a lot, every lot of an item, or a device. */
export interface Meant {
  readonly key: string;
  readonly itemId: string | null;
  readonly deviceId: string | null;
  /** The item's or the device's name. */
  readonly name: string;
  /** Of an item; `null`: every lot. */
  readonly lotNumber: string | null;
}

/** A lot as printed, or every lot, of an item. */
export function meantItem(itemId: string, name: string, lotNumber: string | null): Meant {
  return { key: `${itemId} ${lotNumber ?? ''}`, itemId, deviceId: null, name, lotNumber };
}

/** The lot that is proposed. */
export function meantLot({ itemId, itemName, lotNumber }: LotProposal): Meant {
  return meantItem(itemId, itemName, lotNumber);
}

/** The device that is proposed. */
export function meantDevice({ deviceId, name, serialNumber }: DeviceProposal): Meant {
  const named = `${name} (${serialNumber})`;
  return { key: deviceId, itemId: null, deviceId, name: named, lotNumber: null };
}

/** Adds what is meant, or takes it away when it is there already. */
export function toggled(meant: readonly Meant[], one: Meant): Meant[] {
  const without = meant.filter(({ key }) => key !== one.key);
  return without.length < meant.length ? without : [...meant, one];
}

/** Adds what is not there yet. */
export function joined(meant: readonly Meant[], more: readonly Meant[]): Meant[] {
  return [...new Map([...meant, ...more].map((one) => [one.key, one])).values()];
}

/** What the server is told: an item once, with all its numbers; without any, when every lot is meant. */
export function scopeOf(meant: readonly Meant[]): RecallScope[] {
  const numbers = new Map<string, string[] | null>();
  for (const { itemId, lotNumber } of meant) {
    if (itemId === null) continue;
    const before = numbers.get(itemId);
    const every = lotNumber === null || before === null;
    numbers.set(itemId, every ? null : [...(before ?? []), lotNumber]);
  }
  const items = [...numbers].map(([itemId, lotNumbers]) => ({
    itemId,
    lotNumbers: lotNumbers ?? [],
  }));
  const devices = meant.flatMap(({ deviceId }) => (deviceId ? [{ deviceId }] : []));
  return [...items, ...devices];
}
