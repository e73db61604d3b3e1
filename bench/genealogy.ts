import { ItemsService } from '../src/catalog/items.service.js';
import { Clock } from '../src/kernel/clock.js';
import type { Database } from '../src/kernel/database.js';
import { newId } from '../src/kernel/ids.js';
import { raw, rows, sql } from '../src/kernel/sql.js';
import type { Tx } from '../src/kernel/unit-of-work.js';
import { analyse, type Clinic } from './clinic.js';

/** What each mixture is made of, and what of it goes on into the next; the rest stays. */
const PART = 1000;
const MADE = 2 * PART;
/** What the patient of a session is given. */
const DOSE = 500;

/** As many rows at once as the bound values of both engines allow. */
const ROWS_AT_ONCE = 2000;

type Table = Record<
  'document' | 'movement' | 'lot' | 'posting' | 'balance' | 'session',
  unknown[][]
>;

const COLUMNS: Record<keyof Table, string> = {
  document: 'id, kind, content_hash, answer, actor_id, recorded_at',
  movement: 'id, kind, document_id, occurred_at, recorded_at, actor_id',
  lot: 'id, item_id, lot_number, first_received_at, preparation_id',
  posting: 'movement_id, line, lot_id, item_id, from_place, to_place, quantity, occurred_at',
  balance: 'lot_id, place_id, item_id, quantity, latest_at',
  session: `id, patient_id, performed_at, location_id, zones, incident, movement_id, logged_by,
    recorded_at`,
};

/** A lot that went through mixtures of mixtures to patients, written straight into the tables. */
export interface Pedigree {
  /** How many mixtures lie between the lot and the patient; 0: it is given as it is. */
  readonly generations: number;
  /** How many chains of mixtures there are, each of which ends with a session. */
  readonly width: number;
}

/** Writes such a history. @returns the lot at its beginning */
export async function addPedigree(
  database: Database,
  clinic: Clinic,
  { generations, width }: Pedigree,
): Promise<string> {
  const { unitOfWork } = database;
  const mixed = await new ItemsService(unitOfWork, new Clock()).create(
    { name: `Mixture ${newId()}`, unit: 'mL', containerQuantity: 10, category: 'preparation' },
    clinic.actor,
  );
  const history = new History(clinic, mixed.body.id);
  const root = history.receive(width * PART * 2);
  const saline = history.receive(width * PART * Math.max(1, generations));
  for (let chain = 0; chain < width; chain++) {
    let lot = root;
    for (let generation = 0; generation < generations; generation++) lot = history.mix(lot, saline);
    history.give(lot, chain);
  }
  await unitOfWork.write((tx) => history.write(tx));
  await analyse(database);
  return root;
}

/** Rows by table, and what stands of each lot. */
class History {
  private readonly tables: Table = {
    document: [],
    movement: [],
    lot: [],
    posting: [],
    balance: [],
    session: [],
  };
  private readonly stands = new Map<string, number>();
  private moment = Date.parse('2026-01-01T08:00:00Z');

  constructor(
    private readonly clinic: Clinic,
    private readonly itemId: string,
  ) {}

  receive(quantity: number): string {
    const lot = this.lot(null);
    this.move('receipt', newId(), [[lot, '@supplier', this.clinic.locationId, quantity]]);
    return lot;
  }

  mix(component: string, saline: string): string {
    const preparation = newId();
    const lot = this.lot(preparation);
    const { locationId } = this.clinic;
    this.move('preparation', preparation, [
      [component, locationId, '@compounding', PART],
      [saline, locationId, '@compounding', MADE - PART],
      [lot, '@compounding', locationId, MADE],
    ]);
    return lot;
  }

  give(lot: string, call: number): void {
    const { actor, locationId, patients } = this.clinic;
    const id = newId();
    const movement = this.move('session', id, [[lot, locationId, '@patient', DOSE]]);
    const at = this.at();
    this.tables.document.push([id, 'session', id, '{}', actor.id, at]);
    const patient = patients[call % patients.length];
    this.tables.session.push([id, patient, at, locationId, '[]', 0, movement, actor.id, at]);
  }

  async write(tx: Tx): Promise<void> {
    for (const [lot, quantity] of this.stands) {
      const { locationId } = this.clinic;
      this.tables.balance.push([lot, locationId, this.itemId, quantity, this.at()]);
    }
    for (const [table, columns] of Object.entries(COLUMNS)) {
      const all = this.tables[table as keyof Table];
      for (let start = 0; start < all.length; start += ROWS_AT_ONCE) {
        const some = rows(all.slice(start, start + ROWS_AT_ONCE));
        await tx.execute(sql`INSERT INTO ${raw(table)} (${raw(columns)}) VALUES ${some}`);
      }
    }
  }

  private lot(preparationId: string | null): string {
    const id = newId();
    this.tables.lot.push([id, this.itemId, `P-${id}`, this.at(), preparationId]);
    return id;
  }

  private move(
    kind: string,
    documentId: string,
    postings: readonly [lot: string, from: string, to: string, quantity: number][],
  ): string {
    this.moment += 1000;
    const [id, at] = [newId(), this.at()];
    this.tables.movement.push([id, kind, documentId, at, at, this.clinic.actor.id]);
    for (const [line, [lot, from, to, quantity]] of postings.entries()) {
      this.tables.posting.push([id, line, lot, this.itemId, from, to, quantity, at]);
      const change = to === this.clinic.locationId ? quantity : -quantity;
      this.stands.set(lot, (this.stands.get(lot) ?? 0) + change);
    }
    return id;
  }

  private at(): string {
    return new Date(this.moment).toISOString();
  }
}
