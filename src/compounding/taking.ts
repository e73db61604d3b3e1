import { type Item, identifiersOfItems } from '../catalog/catalog.js';
import type { Actor } from '../kernel/actor.js';
import type { Instant } from '../kernel/calendar.js';
import { type FieldError, invalid } from '../kernel/problems.js';
import { isWhole, thousandthsOf } from '../kernel/quantity.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import {
  type ContainerRow,
  confirmLots,
  findContainers,
  findLots,
  findLotsByNumber,
  type LotRow,
} from '../lots/lots.js';
import type { TakeRow } from './bench.store.js';
import type { ComponentDto } from './preparations.dto.js';
import * as problems from './preparations.problems.js';
import { compareScan, scanned } from './scan.rules.js';

/** What the bench tells of one take. */
type Told = ComponentDto & { readonly id: string };

/** A take, and the lot that its scan confirmed. */
interface Read {
  readonly take: TakeRow;
  readonly confirms: string | null;
}

/** What is known of the takes before they are read. */
interface Reading {
  readonly items: ReadonlyMap<string, Item>;
  /** The JSON Pointer of a take. */
  readonly pointerTo: (index: number) => string;
}

/** What the takes name, read in as many statements for many as for one. */
interface Known {
  readonly items: ReadonlyMap<string, Item>;
  readonly containers: ReadonlyMap<string, ContainerRow>;
  readonly lots: ReadonlyMap<string, LotRow>;
}

/**
 * Reads what the bench tells: the lot in the hand, as it was named or as the scan names it.
 * @throws Problem 422 for what is unknown or not whole, `scan-mismatch` (409)
 */
export async function takesFrom(
  db: Reader,
  actor: Pick<Actor, 'id'>,
  components: readonly Told[],
  at: Instant,
  { items, pointerTo }: Reading,
): Promise<Read[]> {
  const told: Told[] = [];
  for (const one of components) told.push(await withScanned(db, one, at));
  const known = { items, ...(await heldInHand(db, told)) };
  const errors = told.flatMap((one, index) =>
    errorsOf(one, known).map((error) => ({ ...error, pointer: pointerTo(index) + error.pointer })),
  );
  if (errors.length > 0) throw invalid(...errors);
  const reads: Read[] = [];
  for (const [index, one] of told.entries()) {
    reads.push(await readOf(db, one, known, { index, at, by: actor.id }));
  }
  return reads;
}

/** Marks the typed lots that were scanned as confirmed. */
export async function confirmScanned(
  tx: Tx,
  actor: Pick<Actor, 'id'>,
  reads: readonly Read[],
  at: Instant,
): Promise<void> {
  const lotIds = reads.flatMap(({ confirms }) => confirms ?? []);
  if (lotIds.length > 0) await confirmLots(tx, lotIds, at, actor.id);
}

/** Where nobody named the lot in the hand, the scan does, as far as it can. */
async function withScanned(db: Reader, told: Told, at: Instant): Promise<Told> {
  if (!told.scan || told.lotId || told.containerId) return told;
  const facts = scanned(told.scan, at);
  if (facts?.house?.kind === 'container') return { ...told, containerId: facts.house.id };
  if (facts?.house?.kind === 'lot') return { ...told, lotId: facts.house.id };
  if (!facts?.lotNumber) return told;
  const [lot] = await findLotsByNumber(db, [told.itemId], [facts.lotNumber]);
  return lot ? { ...told, lotId: lot.id } : told;
}

async function heldInHand(db: Reader, told: readonly Told[]): Promise<Omit<Known, 'items'>> {
  const named = told.flatMap(({ containerId }) => containerId ?? []);
  const containers = named.length === 0 ? [] : await findContainers(db, named);
  const lotIds = [
    ...told.flatMap(({ lotId }) => lotId ?? []),
    ...containers.map((container) => container.lot_id),
  ];
  const lots = lotIds.length === 0 ? [] : await findLots(db, lotIds);
  return {
    containers: new Map(containers.map((container) => [container.id, container])),
    lots: new Map(lots.map((lot) => [lot.id, lot])),
  };
}

function lotOf({ lotId, containerId }: Told, { containers, lots }: Known): LotRow | undefined {
  return lots.get(lotId ?? containers.get(containerId ?? '')?.lot_id ?? '');
}

function errorsOf(told: Told, known: Known): FieldError[] {
  const { itemId, lotId, containerId } = told;
  const item = known.items.get(itemId);
  if (!item) return [{ pointer: '/itemId', detail: 'is not a known item' }];
  const errors: FieldError[] = [];
  if (item.unit === 'piece' && !isWhole(thousandthsOf(told.quantity))) {
    errors.push({ pointer: '/quantity', detail: 'is a part of a piece' });
  }
  const lot = lotOf(told, known);
  if (lotId && lot?.item_id !== itemId) {
    errors.push({ pointer: '/lotId', detail: 'is not a lot of this item' });
  }
  const container = known.containers.get(containerId ?? '');
  if (containerId && (lot?.item_id !== itemId || container?.lot_id !== lot.id)) {
    const of = lotId ? 'lot' : 'item';
    errors.push({ pointer: '/containerId', detail: `is not a container of this ${of}` });
  }
  return errors;
}

async function readOf(
  db: Reader,
  told: Told,
  known: Known,
  { index, at, by }: { readonly index: number; readonly at: Instant; readonly by: string },
): Promise<Read> {
  const { id, itemId, scan, containerId = null, reason = null } = told;
  const lot = lotOf(told, known);
  const take = {
    id,
    itemId,
    quantity: thousandthsOf(told.quantity),
    lotId: lot?.id ?? null,
    containerId,
    reason,
    judged: false,
    takenAt: at,
    takenBy: by,
  };
  if (!scan) return { take: { ...take, scanned: 0 }, confirms: null };
  const identifiers = (await identifiersOfItems(db, [itemId])).get(itemId) ?? [];
  const inHand = { itemId, containerId, lot: lot ?? null, identifiers };
  const { differs, confirms } = compareScan(scan, inHand, at);
  if (differs.length > 0) throw problems.scanMismatch(index, differs);
  return { take: { ...take, scanned: 1 }, confirms: confirms ? (lot?.id ?? null) : null };
}
