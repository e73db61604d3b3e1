/** The longest a scanner waits between two keys, when the machine is busy. */
export const GAP_MS = 80;
/** What it waits on average; nobody types that quickly for long. */
const MEAN_GAP_MS = 45;
/** A scanner that sends no Enter is finished when it has been silent for so long. */
export const PAUSE_MS = 120;

const LEAST_WITH_END = 4;
const LEAST_IN_FIELD = 6;
const LONGEST = 4096;
const GS = '\u001d';

/** One key as the page heard it. */
export interface Key {
  key: string;
  code: string;
  ctrl: boolean;
  alt: boolean;
  meta: boolean;
  /** Milliseconds, on any clock that only goes forward. */
  at: number;
  /** The focus stands in something that takes text. */
  inField: boolean;
}

/** The keys of a burst so far. */
export interface Burst {
  text: string;
  firstAt: number;
  lastAt: number;
  inField: boolean;
  /** Digits typed on the number pad while Alt is held: `029` is GS. */
  alt: string;
}

export const SILENT: Burst = {
  text: '',
  firstAt: 0,
  lastAt: Number.NEGATIVE_INFINITY,
  inField: false,
  alt: '',
};

export interface Heard {
  burst: Burst;
  /** What a scanner sent, once its end was heard. */
  scan: string | null;
  /** The key must not do what it usually does: it belongs to the scanner. */
  swallow: boolean;
}

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'CapsLock', 'NumLock', 'Meta']);
const ENDS = new Set(['Enter', 'Tab']);

/** GS as scanners send it through a keyboard: Ctrl+], F8, or the control character itself. */
function isSeparator({ key, code, ctrl, alt }: Key): boolean {
  if (key === GS || key === 'F8') return true;
  return ctrl && !alt && (key === ']' || code === 'BracketRight');
}

/** What nobody types by chance and every scanner sends: a GS1, house or link text. */
const TELLING = /^\][A-Za-z][0-9A-Fa-f]|^01\d{14}|^\(01\)|^MSK:|^https?:\/\/|^\d{8,14}$/;

/**
 * Whether a burst was a scanner's. Into a field a tool may put a word and go on with Tab: there only
 * Enter is enough of a sign.
 */
function isScan({ text, inField, firstAt, lastAt }: Burst, end: string | null): boolean {
  if (text.trim() === '' || lastAt - firstAt > MEAN_GAP_MS * text.length) return false;
  const least = end === null || inField ? LEAST_IN_FIELD : LEAST_WITH_END;
  const told = !inField || end === 'Enter' || text.includes(GS) || TELLING.test(text);
  return told && text.length >= least;
}

/** Texts by which some scanners stand in for a separator they cannot type. */
function restored(text: string): string {
  return text.replace(/<GS>|\{GS\}|\u241d/g, GS);
}

function ended(burst: Burst, end: string | null): Heard {
  const scan = isScan(burst, end) ? restored(burst.text) : null;
  return { burst: SILENT, scan, swallow: end !== null && scan !== null };
}

function passed(burst: Burst): Heard {
  return { burst, scan: null, swallow: false };
}

/**
 * Hears one more key. Characters are never held back: only the key that ends a scan, and the
 * shortcut that a separator would be, are swallowed.
 */
export function hear(before: Burst, key: Key): Heard {
  const fresh = key.at - before.lastAt > GAP_MS;
  const burst = fresh ? { ...SILENT, firstAt: key.at, inField: key.inField } : before;
  if (key.alt && /^Numpad\d$/.test(key.code)) {
    const alt = burst.alt + key.code.slice(-1);
    const separator = alt === '029' || alt === '0029';
    const text = separator ? burst.text + GS : burst.text;
    return passed({ ...burst, text, alt: separator ? '' : alt, lastAt: key.at });
  }
  if (MODIFIERS.has(key.key))
    return passed(burst.text === '' ? SILENT : { ...burst, lastAt: key.at });
  if (isSeparator(key)) {
    const inBurst = burst.text !== '';
    return {
      burst: inBurst ? { ...burst, text: burst.text + GS, lastAt: key.at, alt: '' } : SILENT,
      scan: null,
      swallow: inBurst,
    };
  }
  if (ENDS.has(key.key)) return ended(burst, key.key);
  const altGraph = key.ctrl && key.alt;
  const typed = [...key.key].length === 1 && !key.meta && (altGraph || (!key.ctrl && !key.alt));
  if (!typed || burst.text.length >= LONGEST) return passed(SILENT);
  return passed({ ...burst, text: burst.text + key.key, lastAt: key.at, alt: '' });
}

/** The scanner has been silent since the last key: a scan without Enter is finished. */
export function hearSilence(burst: Burst, at: number): Heard {
  return at - burst.lastAt < PAUSE_MS ? passed(burst) : ended(burst, null);
}
