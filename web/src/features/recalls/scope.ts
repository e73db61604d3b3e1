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

/** Something that the notice may mean, how sure that is and what speaks for it; a person confirms it. */
export interface Candidate {
  readonly one: Meant;
  readonly certainty: LotProposal['certainty'];
  readonly matched: readonly string[];
  /** Somebody scanned a package of it. */
  readonly scanned: boolean;
  /** The lot as the book has it; `null` for a device, and for a lot that never came. */
  readonly lot: LotProposal | null;
}

/** The lot that is proposed. */
export function lotCandidate(lot: LotProposal): Candidate {
  const { itemId, itemName, lotNumber, certainty, matched } = lot;
  return { one: meantItem(itemId, itemName, lotNumber), certainty, matched, scanned: false, lot };
}

/** The device that is proposed. */
export function deviceCandidate(device: DeviceProposal): Candidate {
  const { deviceId, serialNumber, certainty, matched } = device;
  const name = `${device.name} (${serialNumber})`;
  const one: Meant = { key: deviceId, itemId: null, deviceId, name, lotNumber: null };
  return { one, certainty, matched, scanned: false, lot: null };
}

/**
 * The lot whose package was scanned, the surest there is: its code names the product and the lot.
 * @param known the book's lots of this number; other products may bear it too
 */
export function scannedCandidate(
  item: { id: string; name: string },
  lotNumber: string,
  known: readonly LotProposal[],
): Candidate {
  const lot = known.find(({ itemId }) => itemId === item.id) ?? null;
  return {
    one: meantItem(item.id, item.name, lot?.lotNumber ?? lotNumber),
    certainty: 'identifier',
    matched: [],
    scanned: true,
    lot,
  };
}

/** Each once, those that were scanned first. */
export function merged(
  scanned: readonly Candidate[],
  found: readonly Candidate[],
): readonly Candidate[] {
  const all = [...scanned, ...found];
  return all.filter(({ one }, at) => all.findIndex((other) => other.one.key === one.key) === at);
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
