import { newId } from '../../api/id';
import type { Item, NewReceipt } from '../../api/types';
import { parseExpiry } from './expiry';

/** What a scan said of a line; the line is typed as soon as it says something else. */
export interface ScannedFacts {
  lotNumber: string | null;
  expiresOn: string | null;
  /** The codes as they came, one on each line. */
  raw: string;
  /** The packages that were read, so that a further code of one completes its line. */
  packages: string[];
  /** The lot number seems to have swallowed the expiry. */
  doubtful: boolean;
  hold: 'held' | 'recalled' | null;
}

/** One line as scanned or typed. */
export interface TypedLine {
  key: string;
  item: Item | null;
  lotNumber: string;
  expiry: string;
  containers: number | null;
  /** How many of them came broken. */
  damaged: number;
  unitCost: number | null;
  serials: string[];
  scanned: ScannedFacts | null;
  /** Why it goes into quarantine; null: it does not. */
  quarantine: string | null;
}

export function newLine(item: Item | null = null): TypedLine {
  return {
    key: newId(),
    item,
    lotNumber: '',
    expiry: '',
    containers: 1,
    damaged: 0,
    unitCost: null,
    serials: [],
    scanned: null,
    quarantine: null,
  };
}

/** Why the lot may not be used, as far as this line tells. */
export function unusableBecause(
  { scanned, expiry }: TypedLine,
  today: string,
): 'expired' | 'held' | 'recalled' | null {
  if (scanned?.hold) return scanned.hold;
  const lastDay = parseExpiry(expiry)?.lastDay;
  return lastDay !== undefined && lastDay < today ? 'expired' : null;
}

/** A scanned lot that may not be used comes in only by a decision. */
export function isUndecided(line: TypedLine, today: string): boolean {
  return line.scanned !== null && line.quarantine === null && unusableBecause(line, today) !== null;
}

/** Whether nothing keeps a line from being sent. */
export function isComplete(line: TypedLine, today: string): boolean {
  const dated = line.expiry.trim() === '' ? !line.item?.expiryRequired : parseExpiry(line.expiry);
  return Boolean(
    line.item &&
      line.lotNumber.trim() &&
      line.containers &&
      line.damaged <= line.containers &&
      dated &&
      !isUndecided(line, today),
  );
}

export function isUntouched({ item, lotNumber, expiry }: TypedLine): boolean {
  return item === null && lotNumber === '' && expiry === '';
}

/** Whether a person, not a scan, says which lot it is. */
export function isTyped({ scanned, lotNumber, expiry }: TypedLine): boolean {
  if (!scanned) return true;
  const lastDay = parseExpiry(expiry)?.lastDay ?? null;
  return scanned.lotNumber !== lotNumber.trim() || scanned.expiresOn !== lastDay;
}

/** The line as the server takes it. */
export function toReceiptLine(line: TypedLine): NewReceipt['lines'][number] {
  const { damaged, serials, scanned, quarantine, unitCost } = line;
  return {
    itemId: line.item?.id ?? '',
    lotNumber: line.lotNumber.trim(),
    expiresOn: parseExpiry(line.expiry)?.value ?? null,
    containers: line.containers ?? 0,
    ...(damaged > 0 ? { damaged } : {}),
    ...(serials.length > 0 ? { serials } : {}),
    ...(scanned ? { scan: scanned.raw.slice(0, 500) } : {}),
    ...(quarantine === null ? {} : { quarantine: true, reason: quarantine }),
    ...(unitCost === null ? {} : { unitCost }),
  };
}
