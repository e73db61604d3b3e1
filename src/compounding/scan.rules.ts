import type { ItemIdentifier } from '../catalog/catalog.js';
import type { Instant } from '../kernel/calendar.js';
import type { LotRow } from '../lots/lots.js';
import { scanDifferences } from '../lots/scan-match.rules.js';
import type { ScanFacts } from '../scanning/facts.rules.js';
import { isFault } from '../scanning/fault.rules.js';
import { readScan } from '../scanning/scan.rules.js';

/** What is in the hand, as the bench tells it beside the scan. */
export interface InScannedHand {
  readonly itemId: string;
  readonly containerId: string | null;
  /** `null` when neither the bench nor the scan names one. */
  readonly lot: Pick<LotRow, 'id' | 'lot_number' | 'expires_on'> | null;
  readonly identifiers: readonly ItemIdentifier[];
}

/** What a scan says of what is in the hand. */
export interface ScanVerdict {
  /** What it says otherwise; nothing: it may be this package. */
  readonly differs: readonly string[];
  /** It names the same item, lot and expiry: a typed lot is confirmed by it. */
  readonly confirms: boolean;
}

/** The symbols of one package, each on a line of its own, read together; `null` when unreadable. */
export function scanned(scan: string, at: Instant): ScanFacts | null {
  const symbols = scan.split(/[\r\n]+/).filter((symbol) => symbol !== '');
  const facts = readScan(symbols.at(-1) ?? '', symbols.slice(0, -1), Number(at.slice(0, 4)));
  return isFault(facts) ? null : facts;
}

/**
 * Compares a scan with what is in the hand. Many packages carry a code of the item alone: what a
 * scan does not say is no contradiction, but it confirms nothing either. A label of the house was
 * printed from what the book says, so it can only contradict.
 */
export function compareScan(scan: string, hand: InScannedHand, at: Instant): ScanVerdict {
  const facts = scanned(scan, at);
  if (!facts) return { differs: ['scan'], confirms: false };
  const { lot, identifiers } = hand;
  if (facts.house) {
    const { kind, id } = facts.house;
    const own = { container: hand.containerId, lot: lot?.id, item: hand.itemId, location: null };
    return { differs: own[kind] === id ? [] : [kind], confirms: false };
  }
  const typed = { lotNumber: lot?.lot_number ?? '', expiresOn: lot?.expires_on ?? null };
  const all = scanDifferences(scan, typed, identifiers, at);
  const said = { lotNumber: facts.lotNumber, expiresOn: lot && facts.expiresOn };
  const differs = all.filter((member) =>
    member === 'lotNumber' || member === 'expiresOn' ? said[member] !== null : true,
  );
  return { differs, confirms: lot !== null && all.length === 0 };
}
