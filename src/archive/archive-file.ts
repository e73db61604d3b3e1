import { createHash, type Hash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

/** What keeps an archive from being read or restored, as a sentence for who asked for it. */
export class ArchiveError extends Error {}

export type Value = string | number | null | { readonly base64: string };

/** An archive, line by line: what it is, then each table with its rows and their hash, then its end. */
export type Line =
  | {
      readonly archive: 'mesostock';
      readonly format: 1;
      readonly madeAt: string;
      /** The migrations the database had. */
      readonly migrations: readonly string[];
    }
  | { readonly table: string; readonly columns: readonly string[] }
  | readonly Value[]
  | { readonly endOf: string; readonly rows: number; readonly sha256: string }
  | { readonly end: 'mesostock' };

/** How many rows each table has, and the SHA-256 of what stands in them. */
export type Totals = Readonly<Record<string, { readonly rows: number; readonly sha256: string }>>;

/** Sums up a table while its rows go by. */
export class TableSum {
  private readonly hash: Hash = createHash('sha256');
  rows = 0;

  add(row: readonly Value[]): void {
    this.rows += 1;
    this.hash.update(`${JSON.stringify(row)}\n`);
  }

  digest(): string {
    return this.hash.digest('hex');
  }
}

/** Collects what the lines tell of their tables while they pass. */
export async function* collecting(
  lines: AsyncIterable<Line>,
  into: Record<string, { rows: number; sha256: string }>,
): AsyncGenerator<Line> {
  for await (const line of lines) {
    if ('endOf' in line) into[line.endOf] = { rows: line.rows, sha256: line.sha256 };
    yield line;
  }
}

/** Writes lines as compressed text. */
export async function writeArchive(file: string, lines: AsyncIterable<Line>): Promise<Totals> {
  const totals = {};
  const texts = async function* () {
    for await (const line of collecting(lines, totals)) yield `${JSON.stringify(line)}\n`;
  };
  await pipeline(Readable.from(texts()), createGzip(), createWriteStream(file));
  return totals;
}

/**
 * Reads an archive line by line.
 * @throws ArchiveError when the file is cut off, damaged, or something else
 */
export async function* readArchive(file: string): AsyncGenerator<Line> {
  const raw = createReadStream(file);
  const text = raw.pipe(createGunzip());
  raw.on('error', (error) => text.destroy(error));
  let last: Line | undefined;
  try {
    for await (const line of createInterface({
      input: text,
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      last = JSON.parse(line) as Line;
      yield last;
    }
  } catch (error) {
    if (error instanceof ArchiveError) throw error;
    throw new ArchiveError(`${file} cannot be read: ${(error as Error).message}`);
  } finally {
    raw.destroy();
  }
  if (!last || !('end' in last)) throw new ArchiveError(`${file} is cut off`);
}
