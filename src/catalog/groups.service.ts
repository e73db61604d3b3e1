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
import type {
  ItemGroupAnswer,
  ItemGroupChanges,
  ItemGroupsQuery,
  NewItemGroup,
} from './groups.dto.js';
import { type ItemGroup, type MeasuredGroup, memberFaults } from './groups.rules.js';
import * as store from './groups.store.js';
import { itemsById } from './items.store.js';

function groupAnswer(group: MeasuredGroup): ItemGroupAnswer {
  return { ...group, itemIds: [...group.itemIds] };
}

/** Items of which any one will do, so that a protocol need not name a brand. */
@Injectable()
export class GroupsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Groups by name. */
  async list({ limit, cursor, search }: ItemGroupsQuery): Promise<Page<ItemGroupAnswer>> {
    const after = readCursor(cursor, 2);
    const found = await this.uow.read((db) => store.listGroups(db, search, after, limit + 1));
    return page(
      found,
      limit,
      ({ nameKey, group }) => [nameKey, group.id],
      ({ group }) => groupAnswer(group),
    );
  }

  /** @throws Problem 422 when a member is unknown, named twice or of another unit, 409 `group-name-taken` */
  create(body: NewItemGroup, actor: Actor): Promise<Answer<ItemGroupAnswer>> {
    const at = instantOf(this.clock.now());
    return this.uow.write((tx) =>
      createOnce(tx, { kind: 'item_group', body, actor, at }, async (id) => {
        const after = await this.checked(tx, { id, name: body.name, itemIds: body.itemIds });
        await store.insertGroup(tx, after);
        const entry = { command: 'item-groups.create', subject: `item-group/${id}`, after };
        await audit.record(tx, actor, entry, at);
        return after;
      }),
    );
  }

  /** @throws Problem 404, 422 and 409 as `create` */
  change(id: string, body: ItemGroupChanges, actor: Actor): Promise<ItemGroupAnswer> {
    const at = instantOf(this.clock.now());
    return this.uow.write(async (tx) => {
      const before = await store.findGroup(tx, id);
      if (!before) throw unknown('item group', id);
      const { name = before.name, itemIds = before.itemIds } = body;
      const after = await this.checked(tx, { id, name, itemIds });
      await store.updateGroup(tx, after);
      const entry = { command: 'item-groups.change', subject: `item-group/${id}`, before, after };
      await audit.record(tx, actor, entry, at);
      return after;
    });
  }

  private async checked(tx: Tx, group: ItemGroup): Promise<ItemGroupAnswer> {
    const items = await itemsById(tx, group.itemIds);
    const faults = memberFaults(group.itemIds, items);
    const unit = items.get(group.itemIds[0] ?? '')?.unit;
    if (faults.length > 0 || !unit) throw invalid(...faults);
    return groupAnswer({ ...group, unit });
  }
}
