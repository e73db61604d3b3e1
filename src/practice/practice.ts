import type { Instant } from '../kernel/calendar.js';
import { sql } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import { type PracticeSettings, settingsWith } from './settings.rules.js';

/** The face of practice: its settings, for whoever decides by them. */
export type { PracticeSettings } from './settings.rules.js';

/** The settings as they stand: the stored values, and the defaults of the others. One small query. */
export async function loadSettings(db: Reader): Promise<PracticeSettings> {
  const rows = await db.query<{ key: string; value: string }>(
    sql`SELECT key, value FROM practice_setting`,
  );
  return settingsWith(Object.fromEntries(rows.map(({ key, value }) => [key, JSON.parse(value)])));
}

/** Stores one setting; the caller has checked it (`settingError`). */
export async function storeSetting(
  tx: Tx,
  key: keyof PracticeSettings,
  value: string | number,
  at: Instant,
): Promise<void> {
  await tx.execute(sql`INSERT INTO practice_setting (key, value, updated_at)
    VALUES (${key}, ${JSON.stringify(value)}, ${at})
    ON CONFLICT (key) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at`);
}
