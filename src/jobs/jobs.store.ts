import type { Instant } from '../kernel/calendar.js';
import { inList, sql } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';

export interface JobRow {
  readonly name: string;
  readonly due_at: Instant;
  readonly holder: string | null;
  readonly held_until: Instant | null;
  readonly started_at: Instant | null;
  readonly finished_at: Instant | null;
  readonly outcome: 'done' | 'failed' | null;
  readonly result: string | null;
}

export function findJobs(db: Reader, names: readonly string[]): Promise<JobRow[]> {
  return db.query<JobRow>(sql`SELECT * FROM job WHERE name IN ${inList(names)} ORDER BY name`);
}

/** The jobs among `names` that are due and that nobody holds. */
export async function dueJobs(
  db: Reader,
  names: readonly string[],
  now: Instant,
): Promise<string[]> {
  const rows = await db.query<{ name: string }>(sql`SELECT name FROM job
    WHERE name IN ${inList(names)} AND due_at <= ${now}
      AND (held_until IS NULL OR held_until < ${now})
    ORDER BY due_at, name`);
  return rows.map(({ name }) => name);
}

/** Makes the job known; one that is known keeps when it is due. */
export async function enlist(tx: Tx, name: string, dueAt: Instant): Promise<void> {
  await tx.execute(sql`INSERT INTO job (name, due_at) VALUES (${name}, ${dueAt})
    ON CONFLICT (name) DO NOTHING`);
}

/**
 * Takes the job for `holder` if it is due and nobody holds it: of all who ask at once, one gets it,
 * because the row is locked while it is changed.
 */
export async function take(
  tx: Tx,
  name: string,
  holder: string,
  now: Instant,
  until: Instant,
): Promise<boolean> {
  const taken = await tx.execute(sql`UPDATE job
    SET holder = ${holder}, held_until = ${until}, started_at = ${now}
    WHERE name = ${name} AND due_at <= ${now} AND (held_until IS NULL OR held_until < ${now})`);
  return taken === 1;
}

/** Holds on to a job that takes long; `false` when another has taken it meanwhile. */
export async function hold(tx: Tx, name: string, holder: string, until: Instant): Promise<boolean> {
  const held = await tx.execute(sql`UPDATE job SET held_until = ${until}
    WHERE name = ${name} AND holder = ${holder}`);
  return held === 1;
}

/** Gives the job back with what came of it. */
export async function giveBack(
  tx: Tx,
  name: string,
  holder: string,
  end: Pick<JobRow, 'finished_at' | 'outcome' | 'result' | 'due_at'>,
): Promise<void> {
  await tx.execute(sql`UPDATE job SET holder = NULL, held_until = NULL, due_at = ${end.due_at},
      finished_at = ${end.finished_at}, outcome = ${end.outcome}, result = ${end.result}
    WHERE name = ${name} AND holder = ${holder}`);
}

/** Makes the job due now. */
export async function makeDue(tx: Tx, name: string, now: Instant): Promise<void> {
  await tx.execute(sql`UPDATE job SET due_at = ${now} WHERE name = ${name} AND due_at > ${now}`);
}
