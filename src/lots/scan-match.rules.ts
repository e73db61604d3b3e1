import type { ItemIdentifier } from '../catalog/catalog.js';
import { identifierKey } from '../catalog/items.rules.js';
import type { Day, Instant } from '../kernel/calendar.js';
import { hibcText, type ScanFacts } from '../scanning/facts.rules.js';
import { isFault } from '../scanning/fault.rules.js';
import { readScan } from '../scanning/scan.rules.js';

/** A lot as somebody typed it. */
export interface TypedLot {
  readonly lotNumber: string;
  readonly expiresOn: Day | null;
}

/**
 * In what a scan and a typed lot differ; nothing when the scan says the same lot, the same expiry
 * and, as far as the item's codes are known, the same item. A label of the house confirms nothing:
 * it was printed from what was typed.
 * @param scan the symbols of one package, each on a line of its own
 * @param at the moment by which two digits of a year are understood
 */
export function scanDifferences(
  scan: string,
  lot: TypedLot,
  identifiers: readonly ItemIdentifier[],
  at: Instant,
): ('scan' | 'item' | 'lotNumber' | 'expiresOn')[] {
  const symbols = scan.split(/[\r\n]+/).filter((symbol) => symbol !== '');
  const facts = readScan(symbols.at(-1) ?? '', symbols.slice(0, -1), Number(at.slice(0, 4)));
  if (isFault(facts)) return ['scan'];
  const differs = {
    item: identifiers.length > 0 && !namesItem(facts, identifiers),
    lotNumber: facts.lotNumber !== lot.lotNumber,
    expiresOn: facts.expiresOn !== lot.expiresOn,
  };
  return (['item', 'lotNumber', 'expiresOn'] as const).filter((member) => differs[member]);
}

function namesItem(facts: ScanFacts, identifiers: readonly ItemIdentifier[]): boolean {
  const codes = [
    { scheme: 'gtin', value: facts.gtin },
    { scheme: 'aic', value: facts.aic },
    { scheme: 'cn', value: facts.cn },
    { scheme: 'hibc', value: facts.hibc && hibcText(facts.hibc) },
    { scheme: 'other', value: facts.plain },
  ] as const;
  const keys = new Set(
    codes.flatMap(({ scheme, value }) =>
      value ? [`${scheme} ${identifierKey({ scheme, value })}`] : [],
    ),
  );
  return identifiers.some((known) => keys.has(`${known.scheme} ${identifierKey(known)}`));
}
