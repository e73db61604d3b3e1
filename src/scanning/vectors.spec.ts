import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Fault, type FaultReason } from './fault.rules.js';
import { fullYear } from './label-dates.rules.js';
import { fromCode32, isAic, toCode32 } from './national-codes.rules.js';
import { readScan, type Scan } from './scan.rules.js';

function vectors<Vectors>(name: string): Vectors {
  const file = new URL(`./vectors/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Vectors;
}

/** The words of the reference implementation, and the reason we give for the same refusal. */
const REASONS: readonly (readonly [RegExp, FaultReason])[] = [
  [/^Missing symbology identifier|data is empty/, 'empty'],
  [/^Unsupported symbology/, 'symbology-unknown'],
  [/scan data is too short|value is too short|data is too long|incorrect length/, 'length'],
  [/only contain digits|non-digit|non-CSET|43-character/, 'characters'],
  [/check digit is incorrect/, 'check-digit'],
  [/check character/, 'check-character'],
  [/keys found in path|should be in the path|key-qualifier sequence/, 'digital-link'],
  [/illegal day|illegal month|bad date/, 'date'],
  [/illegal hour/, 'time'],
  [/different values/, 'conflict'],
  [/invalid to pair/, 'forbidden-pair'],
  [/^Required AIs/, 'required-missing'],
  [/^No known AI/, 'unknown-application-identifier'],
];

function reasonFor(error: string): FaultReason | undefined {
  return REASONS.find(([words]) => words.test(error))?.[1];
}

function read(data: string): Scan {
  const scan = readScan(data, [], 2026);
  if (scan instanceof Fault) throw new Error(scan.detail);
  return scan;
}

interface Gs1Vector {
  readonly scan: string;
  readonly expect?: Readonly<Record<string, string>>;
  readonly dates?: Readonly<Record<string, string>>;
  readonly plain?: string;
  readonly error?: string;
}

describe('GS1', () => {
  const all = vectors<Gs1Vector[]>('gs1');

  test.each(all.filter(({ error }) => error === undefined))('$scan is read', (vector) => {
    const scan = read(vector.scan);
    expect(scan.elements).toEqual(vector.expect);
    expect(scan.dates).toMatchObject(vector.dates ?? {});
    expect(scan.plain).toBe(vector.plain ?? null);
  });

  test.each(all.filter(({ error }) => error !== undefined))('$scan is refused', (vector) => {
    const scan = readScan(vector.scan, [], 2026);
    // The reference wants an identifier even where there is only a bracket.
    const reason = vector.scan === ']' ? 'symbology-unknown' : reasonFor(vector.error ?? '');
    expect(reason).toBeDefined();
    expect(scan).toBeInstanceOf(Fault);
    expect(scan).toMatchObject({ reason });
  });

  const century = vectors<{ rows: { today: string; yy: number; year: number }[] }>('gs1-century');
  test.each(century.rows)('in $today the year $yy is $year', ({ today, yy, year }) => {
    expect(fullYear(yy, Number(today))).toBe(year);
  });
});

interface HibcVector {
  readonly scan: string;
  readonly expect?: Readonly<Record<string, string | number>>;
  readonly error?: string;
}

describe('HIBC', () => {
  const all = vectors<HibcVector[]>('hibc');

  test.each(all.filter(({ error }) => error === undefined))('$scan is read', (vector) => {
    const scan = read(vector.scan);
    const { expiryPrecision, ...fields } = vector.expect ?? {};
    const words = Object.entries(fields).map(([name, value]) => [name, String(value)]);
    expect(scan.elements).toEqual(Object.fromEntries(words));
    expect(scan.lotNumber).toBe(fields.lot ?? null);
    expect(scan.serial).toBe(fields.serial ?? null);
    expect(scan.quantity).toBe(fields.quantity ?? null);
    expect(scan.hibc?.um).toBe(fields.um ?? null);
    const expiry = fields.expiry === undefined ? null : String(fields.expiry);
    expect(scan.expiresOn).toBe(expiry?.slice(0, 10) ?? null);
    expect(scan.expiresPrecision).toBe(expiry === null ? null : (expiryPrecision ?? 'day'));
  });

  test.each(all.filter(({ error }) => error !== undefined))('$scan is refused', (vector) => {
    const fault = readScan(vector.scan, [], 2026);
    expect(fault).toBeInstanceOf(Fault);
    expect(fault).toMatchObject({ reason: reasonFor(vector.error ?? '') });
  });
});

interface AicVector {
  readonly aic9: string;
  readonly printed: string;
  readonly code32: string;
  readonly checkOk: boolean;
}

describe('AIC', () => {
  const { vectors: all } = vectors<{ vectors: AicVector[] }>('aic');

  test.each(all)('$printed is $code32 in Code 32', ({ aic9, printed, code32, checkOk }) => {
    expect(isAic(aic9)).toBe(checkOk);
    expect(toCode32(aic9)).toBe(code32);
    expect(fromCode32(code32)).toBe(aic9);
    for (const data of [code32, `]A0${code32}`, printed, `]A0${printed}`, aic9]) {
      expect(read(data)).toMatchObject({ scheme: 'aic', aic: aic9 });
    }
  });
});

interface CnVector {
  readonly cn6: string;
  readonly cn7: string;
  readonly printed: string;
  readonly ean13: string;
  readonly ntin14: string;
}

describe('CN', () => {
  const { vectors: all } = vectors<{ vectors: CnVector[] }>('cn');

  test.each(all)('$printed is in EAN, NTIN and NHRN', ({ cn7, printed, ean13, ntin14 }) => {
    const expected = { cn: cn7, gtin: ntin14 };
    for (const data of [
      ean13,
      `]E0${ean13}`,
      `]d201${ntin14}`,
      `01${ntin14}`,
      `https://id.gs1.org/01/${ntin14}`,
      printed,
    ]) {
      expect(read(data)).toMatchObject(expected);
    }
    expect(read(`]d20109520123456788712${cn7}`)).toMatchObject({ cn: cn7 });
  });
});
