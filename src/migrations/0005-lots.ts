import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dialectOf, runAll } from './dialect.js';

/** Lots with their holds, and open containers with their clocks. */
export class Lots0005 implements MigrationInterface {
  readonly name = 'Lots2026110000005';

  async up(runner: QueryRunner): Promise<void> {
    const { text, int, keyed } = dialectOf(runner);
    await runAll(runner, [
      `CREATE TABLE lot (
        id ${text} NOT NULL PRIMARY KEY,
        item_id ${text} NOT NULL REFERENCES item (id),
        lot_number ${text} NOT NULL,
        expires_on ${text},
        expires_raw ${text},
        first_received_at ${text} NOT NULL,
        hold_kind ${text} CHECK (hold_kind IN ('held', 'recalled')),
        hold_reason ${text},
        held_at ${text},
        held_by ${text},
        UNIQUE (item_id, lot_number)
      ) ${keyed}`,
      'CREATE INDEX lot_by_number ON lot (lot_number)',
      `CREATE TABLE open_container (
        id ${text} NOT NULL PRIMARY KEY,
        lot_id ${text} NOT NULL REFERENCES lot (id),
        location_id ${text} NOT NULL REFERENCES location (id),
        quantity ${int} NOT NULL CHECK (quantity > 0),
        opened_at ${text},
        opened_by ${text} NOT NULL,
        discard_at ${text},
        opening_id ${text} NOT NULL REFERENCES movement (id),
        session_id ${text},
        closed_at ${text},
        closed_by ${text},
        closed_because ${text} CHECK (closed_because IN ('discarded', 'sealed-again')),
        closing_reason ${text}
      ) ${keyed}`,
      'CREATE INDEX open_container_by_session ON open_container (session_id)',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, ['DROP TABLE open_container', 'DROP TABLE lot']);
  }
}
