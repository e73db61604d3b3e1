import BetterSqlite3 from 'better-sqlite3';
import pg from 'pg';
import { engineOf } from '../../src/kernel/engine-of.js';
import type { Clinic } from '../clinic.js';

/**
 * The lot, and every mixture with the part of the lot in a unit of it, by each way it came there.
 * CROSS JOIN keeps SQLite to the order written; left to itself it scans.
 */
const walk = (collation: string) => `WITH RECURSIVE
  walk (lot_id, share, depth, via) AS (
    SELECT lot.id, CAST(1.0 AS double precision), 0, CAST('' AS text) ${collation}
    FROM lot WHERE lot.id = $1
    UNION ALL
    SELECT made.lot_id, walk.share * used.quantity / made.quantity, walk.depth + 1,
      walk.via || ' ' || movement.document_id
    FROM walk CROSS JOIN posting used CROSS JOIN movement CROSS JOIN posting made
    WHERE used.lot_id = walk.lot_id AND used.to_place = '@compounding'
      AND movement.id = used.movement_id
      AND made.movement_id = used.movement_id AND made.from_place = '@compounding')`;

/**
 * What somebody would write by hand for this one lot: who was given it, what it went into, where it
 * stands and how much went where. Shares come by division; nothing is rounded so that sums agree,
 * nothing was ever taken back, and what the lot was made of is not asked.
 */
function statements(collation: string): string[] {
  const from = walk(collation);
  return [
    `${from} SELECT session.id, session.performed_at, patient.id AS patient_id, patient.code,
      posting.quantity * walk.share AS quantity, walk.via
    FROM walk CROSS JOIN posting CROSS JOIN movement CROSS JOIN session CROSS JOIN patient
    WHERE posting.lot_id = walk.lot_id AND posting.to_place = '@patient'
      AND movement.id = posting.movement_id AND session.id = movement.document_id
      AND patient.id = session.patient_id
    ORDER BY patient.code, session.performed_at`,
    `${from} SELECT lot.id, lot.lot_number, item.name, item.unit, lot.preparation_id, walk.depth,
      walk.share FROM walk CROSS JOIN lot CROSS JOIN item
    WHERE lot.id = walk.lot_id AND item.id = lot.item_id`,
    `${from} SELECT balance.place_id, balance.lot_id, location.name,
      balance.quantity * walk.share AS quantity
    FROM walk CROSS JOIN balance LEFT JOIN location ON location.id = balance.place_id
    WHERE balance.lot_id = walk.lot_id AND balance.quantity > 0`,
    `${from} SELECT posting.from_place, posting.to_place,
      SUM(posting.quantity * walk.share) AS moved
    FROM walk CROSS JOIN posting WHERE posting.lot_id = walk.lot_id
    GROUP BY posting.from_place, posting.to_place`,
    `SELECT receipt.id, receipt.received_at, supplier.name, receipt_line.quantity
    FROM receipt_line JOIN receipt ON receipt.id = receipt_line.receipt_id
    LEFT JOIN supplier ON supplier.id = receipt.supplier_id WHERE receipt_line.lot_id = $1`,
    `SELECT lot.id, lot.lot_number, lot.expires_on, item.name, item.unit
    FROM lot JOIN item ON item.id = lot.item_id WHERE lot.id = $1`,
  ];
}

interface Exposed {
  readonly patient_id: string;
  readonly code: string;
}

/** What the rows say, put together as an answer: each patient once, and how much went where. */
function answerOf([exposures, preparations, places, moved, receipts, lots]: unknown[][]) {
  const patients = new Map<string, { code: string; exposures: Exposed[] }>();
  for (const exposure of exposures as Exposed[]) {
    const patient = patients.get(exposure.patient_id);
    if (patient) patient.exposures.push(exposure);
    else patients.set(exposure.patient_id, { code: exposure.code, exposures: [exposure] });
  }
  return {
    lot: lots?.[0],
    patients: [...patients.values()],
    preparations,
    places,
    moved,
    receipts,
  };
}

/** A trace in statements on the driver. */
export interface TraceByHand {
  trace(lotId: string): unknown;
  close(): unknown;
}

/** Opens the clinic's database with its driver alone. */
export async function traceByHand({ config }: Pick<Clinic, 'config'>): Promise<TraceByHand> {
  if (engineOf(config.databaseUrl) === 'sqlite') {
    const db = new BetterSqlite3(config.databaseUrl, { readonly: true });
    const prepared = statements('').map((text) => db.prepare(text.replaceAll('$1', '?')));
    return {
      trace: (lotId) => answerOf(prepared.map((statement) => statement.all(lotId))),
      close: () => db.close(),
    };
  }
  const client = new pg.Client({ connectionString: config.databaseUrl });
  await client.connect();
  return {
    trace: async (lotId) => {
      const results: unknown[][] = [];
      for (const text of statements('COLLATE "C"')) {
        results.push((await client.query(text, [lotId])).rows);
      }
      return answerOf(results);
    },
    close: () => client.end(),
  };
}
