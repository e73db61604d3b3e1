import type { Day } from '../../kernel/calendar.js';

/** What patients are looked for by; each is optional, but one must be there. */
export interface Clues {
  readonly name?: string | null;
  readonly birthDate?: Day | null;
  readonly phone?: string | null;
}

/** Letters that Unicode does not take apart into a letter and a mark. */
const UNDIVIDED: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
};

/** Lower case without accents: `Nicolò` and `NICOLO` are the same name to whoever types it. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[æœøđðþł]/g, (letter) => UNDIVIDED[letter] ?? letter);
}

/** The words of a name as somebody types them to find it; `D'Angelo` is one word. */
export function wordsOf(name: string): string[] {
  const words = folded(name)
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''));
  return [...new Set(words.filter((word) => word !== ''))];
}

/** Everything a name may be found by: its words, and the pieces of those that are compound. */
function partsOf(name: string): string[] {
  const pieces = folded(name).split(/[^\p{L}\p{N}]+/u);
  return [...new Set([...wordsOf(name), ...pieces.filter((piece) => piece !== '')])];
}

/** As many digits as Spanish numbers have; Italian ones have their country code and more before them. */
const DIGITS_COMPARED = 9;

/** The end of a number, so that it is found with its country code and without. */
function endOf(phone: string): string {
  return phone.replace(/\D/g, '').slice(-DIGITS_COMPARED);
}

function others({ birthDate, phone }: Clues): string[] {
  return [
    ...(birthDate ? [`birthDate:${birthDate}`] : []),
    ...(phone ? [`phone:${endOf(phone)}`] : []),
  ];
}

/** The words under which an identity can be found, before they are made unreadable. */
export function indexedWords(identity: Clues): string[] {
  const parts = partsOf(identity.name ?? '');
  return [...parts.map((part) => `name:${part}`), ...others(identity)];
}

/** The words that somebody looks for: a patient is found who has all of them. */
export function soughtWords(clues: Clues): string[] {
  const words = wordsOf(clues.name ?? '');
  return [...words.map((word) => `name:${word}`), ...others(clues)];
}

/** Shorter words are in every text. */
const SHORTEST_TELLING_WORD = 3;

/** The words of a text that would give a patient away if they were of the patient's name. */
export function tellingWords(text: string): string[] {
  return partsOf(text)
    .filter((word) => word.length >= SHORTEST_TELLING_WORD)
    .map((word) => `name:${word}`);
}
