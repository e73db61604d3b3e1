import type { Instant } from '../kernel/calendar.js';
import { newId } from '../kernel/ids.js';
import { inList, sql } from '../kernel/sql.js';
import type { Tx } from '../kernel/unit-of-work.js';
import * as ledger from '../ledger/ledger.js';
import type { Posting } from '../ledger/posting.rules.js';
import { type ContainerRow, closeContainer, findContainers } from './containers.store.js';
import { planGivingBack, type TouchedContainer } from './given-back.rules.js';

/** A use that was taken back. */
export interface TakenBack {
  /** The session or preparation. */
  readonly documentId: string;
  /** The postings of the reversal. */
  readonly postings: readonly Posting[];
  readonly isOwn: (container: ContainerRow) => boolean;
  /** Why containers opened for it are sealed again. */
  readonly reason: string;
  readonly at: Instant;
  readonly by: string;
}

/**
 * Settles the open containers of a use that was reversed: what came back to a discarded one is
 * wasted, and one that was opened for the use, and nobody has drawn from since, is sealed again.
 */
export async function settleContainers(tx: Tx, back: TakenBack): Promise<void> {
  const { postings, at, by } = back;
  const touched = await touchedContainers(tx, postings);
  const itemOf = new Map(postings.map((posting) => [posting.lotId, posting.itemId]));
  const plan = planGivingBack(touched, back.isOwn, (lotId) => itemOf.get(lotId) ?? '');
  if (plan.wasted.length > 0) {
    await ledger.record(tx, {
      id: newId(),
      kind: 'waste',
      documentId: back.documentId,
      occurredAt: at,
      recordedAt: at,
      actorId: by,
      postings: plan.wasted,
    });
  }
  for (const { id, opening_id: opening } of plan.sealedAgain) {
    await ledger.reverse(tx, opening, { id: newId(), at, actorId: by });
    await closeContainer(tx, id, { because: 'sealed-again', reason: back.reason, at, by });
  }
}

async function touchedContainers(
  tx: Tx,
  postings: readonly Posting[],
): Promise<TouchedContainer[]> {
  const containers = await findContainers(tx, [...new Set(postings.map(({ to }) => to))]);
  const balances = await tx.query<{ place: string; quantity: number }>(sql`
    SELECT place_id AS place, quantity FROM balance
    WHERE place_id IN ${inList(containers.map(({ id }) => id))}`);
  const held = new Map(balances.map(({ place, quantity }) => [place, quantity]));
  return containers.map((container) => ({
    container,
    balance: held.get(container.id) ?? 0,
    returned: postings
      .filter((posting) => posting.to === container.id)
      .reduce((sum, posting) => sum + posting.quantity, 0),
  }));
}
