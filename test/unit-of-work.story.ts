import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Database } from '../src/kernel/database.js';
import type { Problem } from '../src/kernel/problems.js';
import { type Sql, sql } from '../src/kernel/sql.js';
import type { Engine, Reader, Tx } from '../src/kernel/unit-of-work.js';
import { freshDatabase } from './harness/server.js';

/** Two tables to write to; what refers to a page is checked at the commit only. */
class Tables implements MigrationInterface {
  readonly name = 'Tables2026110000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE page (id TEXT NOT NULL PRIMARY KEY, text TEXT NOT NULL)');
    await runner.query(`CREATE TABLE footnote (id TEXT NOT NULL PRIMARY KEY,
      page_id TEXT NOT NULL REFERENCES page (id) DEFERRABLE INITIALLY DEFERRED)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE footnote');
    await runner.query('DROP TABLE page');
  }
}

interface Book {
  readonly database: Database;
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  read<T>(work: (db: Reader) => Promise<T>): Promise<T>;
  /** The ids of all pages, as a reader sees them. */
  pages(): Promise<string[]>;
}

/** Tells stories about the unit of work over a database of its own. */
function describeOn(engine: Engine, stories: (book: Book) => void): void {
  describe(`The unit of work (${engine})`, () => {
    let database: Database;
    let drop: () => Promise<void>;
    const book: Book = {
      get database() {
        return database;
      },
      write: (work) => database.unitOfWork.write(work),
      read: (work) => database.unitOfWork.read(work),
      pages: () => book.read(pagesIn),
    };
    beforeAll(async () => {
      const fresh = await freshDatabase(engine);
      drop = fresh.drop;
      const config = { databaseUrl: fresh.url, poolSize: 4 };
      database = await Database.open(config, { entities: [], migrations: [Tables] });
    });
    beforeEach(() =>
      book.write(async (tx) => {
        await tx.execute(sql`DELETE FROM footnote`);
        await tx.execute(sql`DELETE FROM page`);
      }),
    );
    afterAll(async () => {
      await database.close();
      await drop();
    });
    stories(book);
  });
}

async function pagesIn(db: Reader): Promise<string[]> {
  const rows = await db.query<{ id: string }>(sql`SELECT id FROM page ORDER BY id`);
  return rows.map(({ id }) => id);
}

const insert = (id: string): Sql => sql`INSERT INTO page (id, text) VALUES (${id}, 'new')`;
const revise = (id: string): Sql => sql`UPDATE page SET text = 'revised' WHERE id = ${id}`;

/** Writes a page in two steps, with something real to wait for in between. */
async function writePage(tx: Tx, id: string): Promise<string> {
  await tx.execute(insert(id));
  await turn();
  expect(await tx.execute(revise(id))).toBe(1);
  return id;
}

/** Why each of the promises was rejected; `null` for those that were not. */
async function rejections(promises: readonly Promise<unknown>[]): Promise<(string | null)[]> {
  const settled = await Promise.allSettled(promises);
  return settled.map((one) => (one.status === 'rejected' ? (one.reason as Error).message : null));
}

const storiesOfBoth = (book: Book) => {
  test('answers when a reader sees what was written, and not before', async () => {
    let before: string[] = [];
    await book.write(async (tx) => {
      await writePage(tx, 'one');
      before = await book.pages();
    });
    expect(before).toEqual([]);
    expect(await book.pages()).toEqual(['one']);
  });

  test('takes back everything of work that fails, and nothing of its neighbours', async () => {
    const ids = Array.from({ length: 40 }, (_, at) => String(at).padStart(2, '0'));
    const fails = (id: string) => Number(id) % 3 === 1;
    const reasons = await rejections(
      ids.map((id) =>
        book.write(async (tx) => {
          await writePage(tx, id);
          if (fails(id)) throw new Error(`page ${id} is torn`);
          await turn();
        }),
      ),
    );
    expect(reasons).toEqual(ids.map((id) => (fails(id) ? `page ${id} is torn` : null)));
    expect(await book.pages()).toEqual(ids.filter((id) => !fails(id)));
  });

  test('goes on after work that the database refused', async () => {
    await book.write((tx) => writePage(tx, 'one'));
    const [reason] = await rejections([book.write((tx) => tx.execute(insert('one')))]);
    expect(reason).toMatch(/unique/i);
    await book.write((tx) => writePage(tx, 'two'));
    expect(await book.pages()).toEqual(['one', 'two']);
  });

  test('keeps what each of many overlapping commands read until it wrote', async () => {
    await book.write((tx) => tx.execute(sql`INSERT INTO page (id, text) VALUES ('count', '0')`));
    await Promise.all(
      Array.from({ length: 30 }, () =>
        book.write(async (tx) => {
          const lock = tx.engine === 'postgres' ? sql` FOR UPDATE` : sql``;
          const [row] = await tx.query<{ text: string }>(
            sql`SELECT text FROM page WHERE id = 'count'${lock}`,
          );
          await turn();
          const next = String(Number(row?.text) + 1);
          await tx.execute(sql`UPDATE page SET text = ${next} WHERE id = 'count'`);
        }),
      ),
    );
    const rows = await book.read((db) => db.query(sql`SELECT text FROM page WHERE id = 'count'`));
    expect(rows).toEqual([{ text: '30' }]);
  });
};

describeOn('sqlite', (book) => {
  storiesOfBoth(book);

  test('answers nobody when the commit they share fails, and then goes on', async () => {
    const together = [
      book.write((tx) => writePage(tx, 'one')),
      book.write((tx) => tx.execute(sql`INSERT INTO footnote VALUES ('a', 'no such page')`)),
      book.write((tx) => writePage(tx, 'two')),
    ];
    for (const reason of await rejections(together)) expect(reason).toMatch(/FOREIGN KEY/);
    expect(await book.pages()).toEqual([]);
    await book.write((tx) => writePage(tx, 'three'));
    expect(await book.pages()).toEqual(['three']);
  });

  test('says 503 while the disk is full, and recovers by itself', async () => {
    const { writer } = book.database;
    const [{ page_count: used }] = await writer.query('PRAGMA page_count');
    const allow = (pages: number) => writer.query(`PRAGMA max_page_count = ${pages}`);
    const long = 'x'.repeat(200_000);
    const writeLong = (id: string) =>
      book.write((tx) => tx.execute(sql`INSERT INTO page (id, text) VALUES (${id}, ${long})`));

    await allow(used + 1);
    const refused = await Promise.allSettled([writeLong('one'), writeLong('two')]);
    for (const one of refused) {
      expect(one).toMatchObject({ status: 'rejected', reason: { status: 503 } });
    }
    expect(await book.pages()).toEqual([]);

    await allow(1_000_000);
    await writeLong('one');
    expect(await book.pages()).toEqual(['one']);
  });

  test('lets readers write nothing', async () => {
    await expect(book.read((db) => db.query(insert('one')))).rejects.toMatchObject({ status: 503 });
    expect(await book.pages()).toEqual([]);
  });
});

describeOn('postgres', (book) => {
  storiesOfBoth(book);

  const fail = (tx: Tx, code: string) =>
    tx.query(sql`SELECT set_config('mesostock.code', ${code}, true)`).then(() =>
      tx.execute(sql`DO $$ BEGIN
        RAISE EXCEPTION 'try again' USING ERRCODE = current_setting('mesostock.code');
      END $$`),
    );

  test.each(['40001', '40P01'])('tries work again that met %s', async (code) => {
    let attempts = 0;
    await book.write(async (tx) => {
      attempts += 1;
      await writePage(tx, `attempt ${attempts}`);
      if (attempts < 3) await fail(tx, code);
    });
    expect(attempts).toBe(3);
    expect(await book.pages()).toEqual(['attempt 3']);
  });

  test('gives up after a few attempts, and at once on other errors', async () => {
    let attempts = 0;
    const failing = (code: string) =>
      book.write(async (tx) => {
        attempts += 1;
        await fail(tx, code);
      });
    expect(await rejections([failing('40001')])).toEqual(['try again']);
    expect(attempts).toBe(6);
    expect(await rejections([failing('23514')])).toEqual(['try again']);
    expect(attempts).toBe(7);
  });

  test('untangles two commands that lock the same rows in opposite order', async () => {
    await book.write(async (tx) => {
      await tx.execute(insert('left'));
      await tx.execute(insert('right'));
    });
    let arrived = 0;
    let bothArrived: (value: unknown) => void;
    const meeting = new Promise((resolve) => {
      bothArrived = resolve;
    });
    const reviseBoth = (first: string, second: string) =>
      book.write(async (tx) => {
        await tx.execute(revise(first));
        arrived += 1;
        if (arrived >= 2) bothArrived(null);
        await meeting;
        await tx.execute(revise(second));
      });
    await Promise.all([reviseBoth('left', 'right'), reviseBoth('right', 'left')]);
    expect(arrived).toBeGreaterThan(2);
  });

  test('says 503 when the connection is lost, and has another the next time', async () => {
    const lost = book.write(async (tx) => {
      await writePage(tx, 'one');
      await tx.query(sql`SELECT pg_terminate_backend(pg_backend_pid())`);
    });
    await expect(lost).rejects.toMatchObject({ status: 503 } satisfies Partial<Problem>);
    expect(await book.pages()).toEqual([]);
    await book.write((tx) => writePage(tx, 'two'));
    expect(await book.pages()).toEqual(['two']);
  });

  /** Ends the session of `tx` and waits until the server has heard of it. */
  async function hangUp(tx: Tx): Promise<void> {
    await tx.query(sql`SELECT pg_terminate_backend(pg_backend_pid())`).catch(() => undefined);
  }

  test('answers as the work did when the connection is lost before it is taken back', async () => {
    const refused = book.write(async (tx) => {
      await writePage(tx, 'one');
      await hangUp(tx);
      throw new Error('refused');
    });
    await expect(refused).rejects.toThrow('refused');
    expect(await book.pages()).toEqual([]);
  });

  test('says 503 when the connection is lost before the commit', async () => {
    const unheard = book.write(async (tx) => {
      await writePage(tx, 'one');
      await hangUp(tx);
    });
    await expect(unheard).rejects.toMatchObject({ status: 503 } satisfies Partial<Problem>);
    expect(await book.pages()).toEqual([]);
  });

  test('gives every connection back', async () => {
    const work = Array.from({ length: 20 }, (_, at) =>
      book.write(async (tx) => {
        await writePage(tx, `page ${at}`);
        throw new Error('torn');
      }),
    );
    expect(await rejections(work)).toEqual(work.map(() => 'torn'));
    await Promise.all(
      Array.from({ length: 8 }, (_, at) => book.write((tx) => writePage(tx, `${at}`))),
    );
    expect(await book.pages()).toHaveLength(8);
  });
});
