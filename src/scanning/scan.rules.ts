import { associationFault } from './associations.rules.js';
import { factsOf, type ScanFacts } from './facts.rules.js';
import { Fault, isFault } from './fault.rules.js';
import { joinHibc } from './hibc.rules.js';
import { type Read, type Reading, readSymbol } from './reading.rules.js';
import { symbolOf, symbolTexts } from './symbology.rules.js';

/** A symbol holds far less; what is longer comes from no scanner. */
export const MAX_SCAN = 4096;

/** A package carries fewer symbols than this. */
export const MAX_SYMBOLS = 12;

/** What was read of a package. */
export interface Scan extends ScanFacts {
  /** The symbology identifier of the last symbol, `null` when its scanner sends none. */
  readonly symbology: string | null;
}

/**
 * Reads what a scanner sent, and with it what was scanned of the same package before: linear
 * symbols share a package's elements out among them. Pure, total and in time linear to the length.
 * @param thisYear the year by which two digits of a year are understood
 */
export function readScan(data: string, after: readonly string[], thisYear: number): Scan | Fault {
  const texts: string[] = [];
  for (const sent of [...after, data]) {
    if (sent.length > MAX_SCAN) {
      return new Fault('too-long', `A scan may have at most ${MAX_SCAN} characters`);
    }
    const symbols = symbolTexts(sent);
    if (symbols.length === 0) return new Fault('empty', 'Missing symbology identifier');
    texts.push(...symbols);
  }
  if (texts.length > MAX_SYMBOLS) {
    return new Fault('too-long', `A package may have at most ${MAX_SYMBOLS} symbols`);
  }
  const alone = texts.length === 1;
  const first = readAll(texts, { thisYear, alone, gtinFirst: true });
  if (alone || !isFault(first)) return first;
  const other = readAll(texts, { thisYear, alone, gtinFirst: false });
  return isFault(other) ? first : other;
}

function readAll(texts: readonly string[], reading: Reading): Scan | Fault {
  let all: Read | null = null;
  let symbology: string | null = null;
  for (const text of texts) {
    const symbol = symbolOf(text);
    if (isFault(symbol)) return symbol;
    const read = readSymbol(symbol, reading);
    if (isFault(read)) return read;
    const joined: Read | Fault = all === null ? read : join(all, read);
    if (isFault(joined)) return joined;
    all = joined;
    symbology = symbol.symbology;
  }
  if (all === null) return new Fault('empty', 'The scan is empty');
  const fault = all.scheme === 'gs1' ? associationFault(all.elements) : null;
  return fault ?? { symbology, ...factsOf(all, reading.thisYear) };
}

function join(a: Read, b: Read): Read | Fault {
  if (a.scheme === 'gs1' && b.scheme === 'gs1') {
    const aic = a.aic ?? b.aic;
    return { scheme: 'gs1', elements: [...a.elements, ...b.elements], ...(aic && { aic }) };
  }
  if (a.scheme === 'hibc' && b.scheme === 'hibc') {
    const hibc = joinHibc(a.hibc, b.hibc);
    return isFault(hibc) ? hibc : { scheme: 'hibc', hibc };
  }
  // Italian boxes carry the AIC as Code 32 beside the Data Matrix.
  if (a.scheme === 'aic' && b.scheme === 'gs1') return withAic(b, a.aic);
  if (a.scheme === 'gs1' && b.scheme === 'aic') return withAic(a, b.aic);
  return JSON.stringify(a) === JSON.stringify(b) ? b : differentProducts();
}

function withAic(read: Read & { scheme: 'gs1' }, aic: string): Read | Fault {
  const said = read.aic ?? read.elements.find(({ ai }) => ai === '716')?.value ?? aic;
  return said === aic ? { ...read, aic } : differentProducts();
}

function differentProducts(): Fault {
  return new Fault('not-together', 'The codes do not belong to one package');
}
