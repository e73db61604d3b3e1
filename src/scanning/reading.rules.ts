import { APPLICATION_IDENTIFIERS, identifierAt } from './application-identifiers.rules.js';
import { associationFault } from './associations.rules.js';
import { isDigits } from './character-sets.rules.js';
import { endsInMod10 } from './check-characters.rules.js';
import { isWebAddress, readDigitalLink } from './digital-link.rules.js';
import { type Element, GS, readElementString, withSeparators } from './element-string.rules.js';
import { Fault, isFault } from './fault.rules.js';
import { type Hibc, isHibc, readHibc } from './hibc.rules.js';
import { type HouseCode, isHouseCode, readHouseCode } from './house-code.rules.js';
import { cnOf, fromCode32, isAic } from './national-codes.rules.js';
import type { SymbolRead } from './symbology.rules.js';

/** What one symbol says, before it is asked whether that is enough. */
export type Read =
  | { readonly scheme: 'gs1'; readonly elements: readonly Element[]; readonly aic?: string }
  | { readonly scheme: 'hibc'; readonly hibc: Hibc }
  | { readonly scheme: 'aic'; readonly aic: string }
  | { readonly scheme: 'cn'; readonly cn: string }
  | { readonly scheme: 'house'; readonly house: HouseCode }
  | { readonly scheme: 'plain'; readonly plain: string };

/** What decides how data without a symbology identifier is understood. */
export interface Reading {
  readonly thisYear: number;
  /** Whether the symbol is the only one, and so must hold all that it needs. */
  readonly alone: boolean;
  /** Whether digits that could be a GTIN or an element string are taken for a GTIN. */
  readonly gtinFirst: boolean;
}

/** The longest text that is learnt as it is, when nothing else can be made of it. */
export const MAX_PLAIN = 200;

const gs1 = (elements: readonly Element[]): Read => ({ scheme: 'gs1', elements });

/** Reads one symbol. */
export function readSymbol({ carriage, body }: SymbolRead, reading: Reading): Read | Fault {
  switch (carriage) {
    case 'elements':
      return whole(readElementString(body, reading.thisYear));
    case 'ean-13':
      return gtinOf(body, 13);
    case 'ean-8':
      return gtinOf(body, 8);
    case 'ean-13-with-add-on':
      return [15, 18].includes(body.length)
        ? gtinOf(body.slice(0, 13), 13)
        : new Fault('length', 'An EAN-13 with an add-on of 2 or 5 digits is expected');
    case 'add-on':
      return new Fault('add-on', 'The add-on of an EAN names no product');
    case 'itf':
      return body.length === 14 && isDigits(body) ? gtinOf(body, 14) : readText(body, reading);
    case 'code-39':
      return readCode39(body, reading);
    case 'other':
      return readText(body, reading);
    case 'unsaid':
      return readUnsaid(body, reading);
  }
}

function whole(elements: Element[] | Fault): Read | Fault {
  return isFault(elements) ? elements : gs1(elements);
}

/** The GTIN of an EAN, UPC or ITF-14 symbol, with leading zeros to 14 digits. */
function gtinOf(body: string, length: number): Read | Fault {
  if (body.length !== length) {
    const words = body.length < length ? 'too short' : 'too long';
    return new Fault('length', `Primary scan data is ${words}`, '01');
  }
  if (!isDigits(body)) {
    return new Fault('characters', 'Primary message may only contain digits', '01');
  }
  if (!endsInMod10(body)) {
    return new Fault('check-digit', 'Primary message check digit is incorrect', '01');
  }
  return gs1([{ ai: '01', value: body.padStart(14, '0') }]);
}

/** Code 39 of six characters is Code 32 wherever it can be one: Italy's medicines carry no other. */
function readCode39(body: string, reading: Reading): Read | Fault {
  const nine = fromCode32(body);
  if (nine === null) return readText(body, reading);
  return isAic(nine) ? { scheme: 'aic', aic: nine } : wrongAic();
}

function wrongAic(): Fault {
  return new Fault('check-digit', 'The check digit of the AIC number is incorrect');
}

/** What any symbology may carry and what says itself what it is; the rest is plain. */
function readText(body: string, reading: Reading): Read | Fault {
  if (isHouseCode(body)) {
    const house = readHouseCode(body);
    return isFault(house) ? house : { scheme: 'house', house };
  }
  if (isHibc(body)) {
    const hibc = readHibc(body, reading.thisYear);
    return isFault(hibc) ? hibc : { scheme: 'hibc', hibc };
  }
  if (isWebAddress(body)) return whole(readDigitalLink(body, reading.thisYear));
  if (/^A\d{9}$/.test(body)) {
    return isAic(body.slice(1)) ? { scheme: 'aic', aic: body.slice(1) } : wrongAic();
  }
  if (/^\d{6}\.\d$/.test(body)) {
    const cn = cnOf(body);
    return cn
      ? { scheme: 'cn', cn }
      : new Fault('check-digit', 'The check digit of the CN is incorrect');
  }
  return plainOf(body);
}

const UNSEEN = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/u;

function plainOf(body: string): Read | Fault {
  const plain = body.trim();
  if (plain === '') return new Fault('empty', 'The scan is empty');
  if (plain.length > MAX_PLAIN) {
    return new Fault('too-long', `A code of unknown kind may have at most ${MAX_PLAIN} characters`);
  }
  if (UNSEEN.test(plain)) {
    return new Fault('characters', 'The code holds characters that cannot be seen');
  }
  return { scheme: 'plain', plain };
}

/** Data whose scanner does not say where it came from: it is understood by what it looks like. */
function readUnsaid(body: string, reading: Reading): Read | Fault {
  const isGtin = [8, 12, 13, 14].includes(body.length) && isDigits(body);
  if (isGtin && reading.gtinFirst && endsInMod10(body)) return gtinOf(body, body.length);
  const elements = unsaidElements(body, reading);
  if (elements) return elements;
  if (isGtin && body.length > 8) return gtinOf(body, body.length);
  return unsaidNational(body, reading) ?? readText(body, reading);
}

function unsaidNational(body: string, reading: Reading): Read | Fault | null {
  if (isAic(body)) return { scheme: 'aic', aic: body };
  const nine = fromCode32(body);
  if (nine === null) return null;
  // Six digits alone are as likely a reference or a Spanish number; only a right check digit tells.
  return isDigits(body) && !isAic(nine) ? null : readCode39(body, reading);
}

/** An element string if the data is one beyond doubt, a refusal if it tries to be; otherwise null. */
function unsaidElements(body: string, reading: Reading): Read | Fault | null {
  const text = withSeparators(body);
  const bracketed = body.startsWith('(') && identifierAt(body, 1) !== undefined;
  const start = text.startsWith(GS) ? 1 : 0;
  if (!bracketed && !identifierAt(text, start)) return null;
  const elements = readElementString(body, reading.thisYear);
  const surely = bracketed || text.includes(GS) || /^0[0-3]\d{14}/.test(text);
  if (isFault(elements)) return surely ? elements : null;
  if (surely || !reading.alone) return gs1(elements);
  const names = elements.map(({ ai }) => ai);
  const hasKey = names.some((ai) => ai === '02' || APPLICATION_IDENTIFIERS.get(ai)?.key);
  const hasDate = names.some((ai) => ['11', '13', '15', '16', '17', '7003'].includes(ai));
  if (hasDate) return gs1(elements);
  return hasKey && associationFault(elements) === null ? gs1(elements) : null;
}
