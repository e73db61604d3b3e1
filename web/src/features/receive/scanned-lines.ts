import type { Item } from '../../api/types';
import { rawText, type ScanRead } from '../../scanning/package-reader';
import { isUntouched, newLine, type ScannedFacts, type TypedLine } from './lines';

/** What became of a scan: which line has it, or why none has. */
export type Filled =
  | { lines: TypedLine[]; line: TypedLine; added: boolean }
  | { refused: 'serial' | 'expiry'; line: TypedLine };

/** `2027-06-30` as people write it. */
function shownDay(day: string): string {
  return day.split('-').reverse().join('/');
}

function factsOf(read: ScanRead): ScannedFacts {
  const { lotNumber, expiresOn, lot, warnings } = read.scan;
  return {
    lotNumber,
    expiresOn,
    raw: rawText(read),
    packages: [read.key],
    doubtful: warnings.some(({ code }) => code === 'separator-lost'),
    hold: lot?.hold ?? null,
  };
}

/** A line without its lot: the code named only the product. */
function lacksLot({ scanned, lotNumber }: TypedLine): boolean {
  return scanned !== null && scanned.lotNumber === null && lotNumber === '';
}

function isSameLot(line: TypedLine, read: ScanRead, item: Item): boolean {
  if (line.item?.id !== item.id) return false;
  const { lotNumber } = read.scan;
  return lotNumber === null ? lacksLot(line) : line.lotNumber.trim() === lotNumber;
}

/** One more package of a line that is there. */
function increased(line: TypedLine, read: ScanRead): TypedLine {
  const { serial, item } = read.scan;
  const scanned = line.scanned
    ? { ...line.scanned, packages: [...line.scanned.packages, read.key] }
    : factsOf(read);
  return {
    ...line,
    containers: (line.containers ?? 0) + (item?.containers ?? 1),
    serials: serial ? [...line.serials, serial] : line.serials,
    scanned,
  };
}

/** A line that says what the scan says; what the scan leaves out stays as it was typed. */
function filled(line: TypedLine, read: ScanRead, item: Item): TypedLine {
  const { lotNumber, expiresOn, serial } = read.scan;
  const known = line.scanned?.packages.includes(read.key) ?? false;
  const facts = factsOf(read);
  return {
    ...line,
    item,
    lotNumber: lotNumber ?? line.lotNumber,
    expiry: expiresOn ? shownDay(expiresOn) : line.expiry,
    containers: known ? line.containers : (read.scan.item?.containers ?? 1),
    serials: serial && !line.serials.includes(serial) ? [...line.serials, serial] : line.serials,
    scanned: known && line.scanned ? { ...facts, packages: line.scanned.packages } : facts,
  };
}

/** Puts a scanned package into the lines: completes its line, adds to its lot's, or begins a new one. */
export function fillLines(lines: TypedLine[], read: ScanRead, item: Item): Filled {
  const { serial, expiresOn } = read.scan;
  const put = (before: TypedLine, line: TypedLine, added = false): Filled => ({
    lines: lines.map((one) => (one === before ? line : one)),
    line,
    added,
  });
  const same = lines.find(({ scanned }) => scanned?.packages.includes(read.key));
  if (same) return put(same, filled(same, read, item));
  const twice = lines.find(
    (line) => serial !== null && line.item?.id === item.id && line.serials.includes(serial),
  );
  if (twice) return { refused: 'serial', line: twice };
  const lot = lines.find((line) => isSameLot(line, read, item));
  if (lot) {
    const other = lot.scanned?.expiresOn ?? null;
    if (other !== null && expiresOn !== null && other !== expiresOn) {
      return { refused: 'expiry', line: lot };
    }
    return put(lot, increased(lot, read));
  }
  const free = lines.find(isUntouched);
  if (free) return put(free, filled({ ...free, containers: null }, read, item), true);
  const line = filled(newLine(), read, item);
  return { lines: [...lines, line], line, added: true };
}
