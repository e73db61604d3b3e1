import { newId } from '../api/id';
import { ApiError } from '../api/problem';
import type { Scan } from '../api/types';

export type Source = 'camera' | 'photo' | 'wedge' | 'typed';

/** What was read of one package, by one code or by several. */
export interface ScanRead {
  /** The same for every reading of the same package: what comes later completes what came before. */
  key: string;
  /** The codes as they came. */
  texts: string[];
  source: Source;
  scan: Scan;
}

export type Outcome =
  | { kind: 'read'; read: ScanRead }
  /** Nothing new: another code of the package that was just read. */
  | { kind: 'same'; read: ScanRead }
  /** Half of a package: the code that names the product is still to come. */
  | { kind: 'part' }
  | { kind: 'unreadable'; error: unknown };

const UNREADABLE = '/problems/scanning/unreadable';
/** A camera that moves over a package sees its codes one after the other. */
const SAME_PACKAGE_MS = 4000;
/** No package carries more codes than the server takes together. */
const MOST_TOGETHER = 4;

interface Last {
  key: string;
  texts: string[];
  source: Source;
  scan: Scan | null;
  at: number;
}

/** The text kept beside a line: every code of the package on a line of its own. */
export function rawText({ texts }: ScanRead): string {
  return texts.join('\n');
}

function isReason(error: unknown, reason: string): boolean {
  return error instanceof ApiError && error.type === UNREADABLE && error.problem.reason === reason;
}

function isWhole(scan: Scan | null): boolean {
  return scan?.askFor.every((asked) => asked === 'item') ?? false;
}

/** Whether two readings can be of one package. */
function agree(before: Scan | null, after: Scan): boolean {
  if (!before) return true;
  const same = <T>(one: T | null, other: T | null) => one === null || one === other;
  return (
    same(before.item?.id ?? null, after.item?.id ?? null) &&
    same(before.lotNumber, after.lotNumber) &&
    same(before.serial, after.serial)
  );
}

/** Reads codes one after the other, and puts together those that one package shares out among several. */
export class PackageReader {
  private last: Last | null = null;

  /**
   * @param ask asks the server what a code is of, after the others of the package
   * @param now milliseconds, on any clock that only goes forward
   */
  constructor(
    private readonly ask: (data: string, after: string[]) => Promise<Scan>,
    private readonly now: () => number,
  ) {}

  async read(text: string, source: Source): Promise<Outcome> {
    return (await this.together(text, source)) ?? (await this.alone(text, source));
  }

  /** Asks again about a package, because meanwhile somebody said what its code is of. */
  async again(read: ScanRead): Promise<ScanRead> {
    const before = read.texts.slice(0, -1);
    const scan = await this.ask(read.texts.at(-1) ?? '', before);
    const known = { ...read, scan };
    this.last = { ...known, at: this.now() };
    return known;
  }

  /** As a further code of the package before; `null` when it is none. */
  private async together(text: string, source: Source): Promise<Outcome | null> {
    const { last } = this;
    if (!last || last.texts.includes(text) || last.texts.length >= MOST_TOGETHER) return null;
    const sees = source === 'camera' || source === 'photo';
    const fresh = sees && last.source === source && this.now() - last.at < SAME_PACKAGE_MS;
    const whole = isWhole(last.scan);
    if (whole && !fresh) return null;
    const scan = await this.ask(text, last.texts).catch((error: unknown) => refused(error));
    if (!scan || !agree(last.scan, scan)) return null;
    const read = { key: last.key, texts: [...last.texts, text], source, scan };
    this.last = { ...read, at: this.now() };
    return { kind: whole ? 'same' : 'read', read };
  }

  private async alone(text: string, source: Source): Promise<Outcome> {
    const key = newId();
    const at = this.now();
    try {
      const read = { key, texts: [text], source, scan: await this.ask(text, []) };
      this.last = { ...read, at };
      return { kind: 'read', read };
    } catch (error) {
      if (!isReason(error, 'required-missing')) return { kind: 'unreadable', error };
      this.last = { key, texts: [text], source, scan: null, at };
      return { kind: 'part' };
    }
  }
}

/** Codes that cannot be read together are two packages; anything else went wrong. */
function refused(error: unknown): null {
  if (error instanceof ApiError && error.type === UNREADABLE) return null;
  throw error;
}
