import { type LocationTree, locationTree } from '../catalog/catalog.js';
import { unknown } from '../kernel/problems.js';
import type { Reader } from '../kernel/unit-of-work.js';
import { isOutside } from '../ledger/posting.rules.js';
import { type Ancestry, ancestryOf } from './ancestry.rules.js';
import { type Content, contentsOf } from './contents.rules.js';
import {
  type ExpectedStock,
  expectedOfItem,
  type NamedLot,
  namedLots,
  receiptsOf,
  type TracedReceipt,
} from './documents.store.js';
import { type Exposures, exposuresOf } from './exposures.rules.js';
import { type Flow, isMade } from './flow.js';
import { type Reconciliation, reconcile } from './reconciliation.rules.js';
import { flowsInto, flowsOf, givenFrom, lotsFrom, type TracedSession } from './walks.store.js';

/** All that is known of a lot's way, in thousandths; `traceAnswer` tells it. */
export interface Trace {
  readonly lot: NamedLot;
  readonly preparationId: string | null;
  readonly flows: readonly Flow[];
  readonly contents: ReadonlyMap<string, Content>;
  readonly ancestry: Ancestry;
  readonly exposures: Exposures;
  readonly reconciliation: Reconciliation;
  readonly sessions: ReadonlyMap<string, TracedSession>;
  readonly receipts: readonly TracedReceipt[];
  readonly expected: readonly ExpectedStock[];
  readonly lots: ReadonlyMap<string, NamedLot>;
  readonly locations: LocationTree;
}

/**
 * Reads a lot's way from the ledger, forward to the patients and back to what it was made of; the
 * number of statements grows neither with the lots nor with the generations.
 * @throws Problem 404
 */
export async function readTrace(db: Reader, lotId: string): Promise<Trace> {
  const { lots, standings } = await lotsFrom(db, lotId);
  const lot = lots.get(lotId);
  if (!lot) throw unknown('lot', lotId);
  const containing = [...lots.keys()];
  const given = await givenFrom(db, containing);
  const flows = [...(await flowsOf(db, containing)), ...given];
  const contents = contentsOf(lotId, flows, standings);
  const ancestry = ancestryOf(lotId, await flowsInto(db, lotId));
  const ancestors = ancestry.ancestors.map((ancestor) => ancestor.lotId);
  if (ancestors.length > 0) {
    for (const [id, ancestor] of await namedLots(db, ancestors)) lots.set(id, ancestor);
  }
  const sessions = new Map<string, TracedSession>();
  for (const { session } of given) if (session) sessions.set(session.id, session);
  const exposures = exposuresOf(contents, given, sessions);
  return {
    lot,
    preparationId: flows.find((flow) => flow.lotId === lotId && isMade(flow))?.documentId ?? null,
    flows,
    contents,
    ancestry,
    exposures,
    reconciliation: reconcile(lotId, contents, exposures.unnamed),
    sessions,
    receipts: await receiptsOf(db, lotId),
    expected: await expectedOfItem(db, lot.itemId),
    lots,
    locations: await locationTree(db),
  };
}

/** Whether the place is an open container. */
export function isContainer(placeId: string, locations: LocationTree): boolean {
  return !isOutside(placeId) && locations.get(placeId) === undefined;
}
