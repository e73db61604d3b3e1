import BetterSqlite3 from 'better-sqlite3';
import type { LogSessionDto } from '../../src/sessions/sessions.dto.js';
import type { Clinic } from '../clinic.js';
import { COLUMNS, ORDER_OF_USE, plan, SHELVES, type Shelf } from './plan.js';

/** A session in prepared statements on better-sqlite3: one commit each, `synchronous=FULL`. */
export class ByHandSqlite {
  private readonly db: BetterSqlite3.Database;
  private readonly known;
  private readonly shelves;
  private readonly insert;
  private readonly lose;
  private readonly gain;

  constructor(private readonly clinic: Clinic) {
    this.db = new BetterSqlite3(clinic.config.databaseUrl);
    this.db.pragma('journal_mode = WAL');
    this.db.pragma('synchronous = FULL');
    this.db.pragma('foreign_keys = ON');
    this.known = this.db.prepare('SELECT 1 FROM document WHERE id = ?');
    this.shelves = this.db.prepare(`${SHELVES} AND b.item_id IN (?, ?, ?, ?, ?) ${ORDER_OF_USE}`);
    this.insert = new Map(
      Object.entries(COLUMNS).map(([table, columns]) => {
        const marks = columns.split(',').map(() => '?');
        return [table, this.db.prepare(`INSERT INTO ${table} (${columns}) VALUES (${marks})`)];
      }),
    );
    this.lose = this.db.prepare(
      'UPDATE balance SET quantity = quantity - ?, latest_at = ? WHERE lot_id = ? AND place_id = ?',
    );
    this.gain = this.insert.get('balance');
  }

  log = (dto: LogSessionDto): void => {
    this.db.exec('BEGIN IMMEDIATE');
    if (this.known.get(dto.id)) throw new Error('The session was logged before');
    const items = dto.lines.map((line) => line.itemId);
    const rows = plan(this.clinic, dto, this.shelves.all(...items) as Shelf[]);
    const all = (table: keyof typeof COLUMNS, values: unknown[][]) => {
      for (const row of values) this.insert.get(table)?.run(...row);
    };
    all('document', rows.documents);
    all('movement', rows.movements);
    all('posting', rows.postings);
    for (const [lot, place, quantity] of rows.losses) {
      this.lose.run(quantity, dto.performedAt, lot, place);
    }
    for (const row of rows.gains) this.gain?.run(...row);
    all('open_container', rows.containers);
    all('session', rows.sessions);
    all('audit_entry', rows.audit);
    this.db.exec('COMMIT');
  };

  close(): void {
    this.db.close();
  }
}
