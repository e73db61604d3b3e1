import { loadConfig } from '../../src/kernel/config.js';
import { Database } from '../../src/kernel/database.js';
import { newId } from '../../src/kernel/ids.js';
import { thousandthsOf } from '../../src/kernel/quantity.js';
import type { Tx } from '../../src/kernel/unit-of-work.js';
import * as ledger from '../../src/ledger/ledger.js';
import { insertPreparationLot, releasePreparationLot } from '../../src/lots/lots.js';
import { SCHEMA } from '../../src/schema.js';
import { type Clinic, day } from './clinic.js';

/** So much of a lot. */
interface Part {
  readonly lotId: string;
  readonly itemId: string;
  readonly quantity: number;
}

/** A mixture as the ledger has it: a lot of its own, and the preparation that made it. */
export interface Mixture {
  readonly lotId: string;
  readonly itemId: string;
  readonly lotNumber: string;
  readonly preparationId: string;
  readonly movementId: string;
}

/** Works on the database of the clinic's server, beside it. */
export async function beside<T>(clinic: Clinic, work: (tx: Tx) => Promise<T>): Promise<T> {
  const config = loadConfig({ DATABASE_URL: clinic.databaseUrl, PORT: '0' });
  const database = await Database.open(config, SCHEMA);
  try {
    return await database.unitOfWork.write(work);
  } finally {
    await database.close();
  }
}

/**
 * Writes a mixture of lots in the clinic's room as the ledger has it, without the bench: for stories
 * about where lots went. Its item is taken like any other.
 */
export async function mix(clinic: Clinic, parts: readonly Part[], made: number): Promise<Mixture> {
  const item = await clinic.item({ category: 'preparation', regulatoryClass: 'medicine' });
  const [lotId, preparationId, movementId] = [newId(), newId(), newId()];
  const lotNumber = `MIX-${lotId.slice(-6)}`;
  const at = new Date().toISOString();
  const { room } = clinic;
  await beside(clinic, async (tx) => {
    await insertPreparationLot(tx, {
      id: lotId,
      item_id: item.id,
      lot_number: lotNumber,
      expires_on: day(1),
      made_at: at,
      use_until: `${day(1)}T00:00:00.000Z`,
      for_patient_id: null,
      preparation_id: preparationId,
    });
    await releasePreparationLot(tx, lotId);
    await ledger.record(tx, {
      id: movementId,
      kind: 'preparation',
      documentId: preparationId,
      occurredAt: at,
      recordedAt: at,
      actorId: 'bench',
      postings: [
        ...parts.map((part) => ({
          lotId: part.lotId,
          itemId: part.itemId,
          from: room,
          to: '@compounding',
          quantity: thousandthsOf(part.quantity),
        })),
        { lotId, itemId: item.id, from: '@compounding', to: room, quantity: thousandthsOf(made) },
      ],
    });
  });
  return { lotId, itemId: item.id, lotNumber, preparationId, movementId };
}

/** Takes a mixture back, as its reversal would. */
export async function unmix(clinic: Clinic, { movementId }: Mixture): Promise<void> {
  const reversal = { id: newId(), at: new Date().toISOString(), actorId: 'bench' };
  await beside(clinic, (tx) => ledger.reverse(tx, movementId, reversal));
}
