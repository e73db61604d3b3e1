import { Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.js';
import type { Actor } from '../kernel/actor.js';
import { instantOf } from '../kernel/calendar.js';
import { Clock } from '../kernel/clock.js';
import { createOnce } from '../kernel/creation.js';
import type { Answer } from '../kernel/documents.js';
import { type Page, page, readCursor } from '../kernel/paging.js';
import { invalid, unknown } from '../kernel/problems.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import { identifierDiffers, itemGrouped, itemInUse } from './catalog.problems.js';
import { groupsOf } from './groups.store.js';
import type {
  ItemAnswer,
  ItemChanges,
  ItemsQuery,
  LearntIdentifier,
  NewItem,
} from './items.dto.js';
import { changesOf, descriptionOf, itemAnswer } from './items.mapping.js';
import { changedMeasures, type ItemDescription, identifierKey, itemFaults } from './items.rules.js';
import * as store from './items.store.js';

function refuseFaults(item: ItemDescription): void {
  const faults = itemFaults(item);
  if (faults.length > 0) throw invalid(...faults);
}

/** As {@link refuseFaults}, for an identifier that was added alone. */
function refuseFaultsOfLast(item: ItemDescription): void {
  const last = `/identifiers/${item.identifiers.length - 1}`;
  const faults = itemFaults(item).filter(({ pointer }) => pointer.startsWith(last));
  if (faults.length > 0) {
    throw invalid(
      ...faults.map((fault) => ({ ...fault, pointer: fault.pointer.slice(last.length) })),
    );
  }
}

/** The things kept in stock, as catalogued. */
@Injectable()
export class ItemsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Items by name. */
  async list({ limit, cursor, ...filter }: ItemsQuery): Promise<Page<ItemAnswer>> {
    const after = readCursor(cursor, 2);
    const found = await this.uow.read((db) => store.listItems(db, filter, after, limit + 1));
    return page(
      found,
      limit,
      ({ nameKey, item }) => [nameKey, item.id],
      ({ item }) => itemAnswer(item),
    );
  }

  /** @throws Problem 404 when there is no such item */
  async get(id: string): Promise<ItemAnswer> {
    const item = await this.uow.read((db) => store.findItem(db, id));
    if (!item) throw unknown('item', id);
    return itemAnswer(item);
  }

  /** @throws Problem 422 when the description does not hold together, 409 `identifier-taken` */
  create(body: NewItem, actor: Actor): Promise<Answer<ItemAnswer>> {
    const at = instantOf(this.clock.now());
    const description = descriptionOf(body);
    refuseFaults(description);
    return this.uow.write((tx) =>
      createOnce(tx, { kind: 'item', body, actor, at }, async (id) => {
        const item = { id, ...description };
        await store.insertItem(tx, item, at);
        const after = itemAnswer(item);
        await audit.record(
          tx,
          actor,
          { command: 'items.create', subject: `item/${id}`, after },
          at,
        );
        return after;
      }),
    );
  }

  /** @throws Problem 404, 422 as `create`, 409 `in-use` when recorded stock would mean something else */
  change(id: string, body: ItemChanges, actor: Actor): Promise<ItemAnswer> {
    const at = instantOf(this.clock.now());
    return this.uow.write(async (tx) => {
      const before = await store.findItem(tx, id, true);
      if (!before) throw unknown('item', id);
      const item = { ...before, ...changesOf(body) };
      refuseFaults(item);
      await this.refuseOtherMeasures(tx, before, item);
      await store.updateItem(tx, item, at);
      const after = itemAnswer(item);
      await audit.record(
        tx,
        actor,
        { command: 'items.change', subject: `item/${id}`, before: itemAnswer(before), after },
        at,
      );
      return after;
    });
  }

  /**
   * Learns a code that somebody met on a package of the item; learning it twice changes nothing.
   * @throws Problem 404, 422, `identifier-taken`, `identifier-differs` (409)
   */
  learn(id: string, body: LearntIdentifier, actor: Actor): Promise<ItemAnswer> {
    const at = instantOf(this.clock.now());
    return this.uow.write(async (tx) => {
      const before = await store.findItem(tx, id, true);
      if (!before) throw unknown('item', id);
      const learnt = { ...body, containers: body.containers ?? 1 };
      const key = identifierKey(learnt);
      const known = before.identifiers.find(
        (other) => other.scheme === learnt.scheme && identifierKey(other) === key,
      );
      if (known && known.containers !== learnt.containers) {
        throw identifierDiffers(known.scheme, known.value, known.containers);
      }
      if (known) return itemAnswer(before);
      const item = { ...before, identifiers: [...before.identifiers, learnt] };
      refuseFaultsOfLast(item);
      await store.updateItem(tx, item, at, () => '/value');
      const entry = { command: 'items.learn', subject: `item/${id}`, after: learnt };
      await audit.record(tx, actor, entry, at);
      return itemAnswer(item);
    });
  }

  private async refuseOtherMeasures(
    tx: Tx,
    before: store.IdentifiedItem,
    after: store.IdentifiedItem,
  ): Promise<void> {
    const changed = changedMeasures(before, after);
    if (changed.length > 0 && (await store.hasLots(tx, before.id))) {
      throw itemInUse(before.id, changed);
    }
    if (before.unit === after.unit) return;
    const groups = (await groupsOf(tx, [before.id])).get(before.id);
    if (groups) throw itemGrouped(before.id, groups);
  }
}
