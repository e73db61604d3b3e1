import { Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.js';
import type { Actor } from '../kernel/actor.js';
import { instantOf } from '../kernel/calendar.js';
import { Clock } from '../kernel/clock.js';
import { createOnce } from '../kernel/creation.js';
import type { Answer } from '../kernel/documents.js';
import { type Page, page, readCursor } from '../kernel/paging.js';
import { unknown } from '../kernel/problems.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import type {
  NewSupplier,
  SupplierAnswer,
  SupplierChanges,
  SuppliersQuery,
} from './suppliers.dto.js';
import * as store from './suppliers.store.js';

/** Who delivers stock, by name. */
@Injectable()
export class SuppliersService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Suppliers by name. */
  async list({ limit, cursor, ...filter }: SuppliersQuery): Promise<Page<SupplierAnswer>> {
    const after = readCursor(cursor, 2);
    const found = await this.uow.read((db) => store.listSuppliers(db, filter, after, limit + 1));
    return page(
      found,
      limit,
      ({ nameKey, supplier }) => [nameKey, supplier.id],
      ({ supplier }) => supplier,
    );
  }

  /** @throws Problem 409 `name-taken` */
  create(body: NewSupplier, actor: Actor): Promise<Answer<SupplierAnswer>> {
    const at = instantOf(this.clock.now());
    return this.uow.write((tx) =>
      createOnce(tx, { kind: 'supplier', body, actor, at }, async (id) => {
        const after = { id, name: body.name, active: true };
        await store.insertSupplier(tx, after);
        const entry = { command: 'suppliers.create', subject: `supplier/${id}`, after };
        await audit.record(tx, actor, entry, at);
        return after;
      }),
    );
  }

  /** @throws Problem 404, 409 `name-taken` */
  change(id: string, body: SupplierChanges, actor: Actor): Promise<SupplierAnswer> {
    const at = instantOf(this.clock.now());
    return this.uow.write(async (tx) => {
      const before = await store.findSupplier(tx, id);
      if (!before) throw unknown('supplier', id);
      const { name = before.name, active = before.active } = body;
      const after = { id, name, active };
      await store.updateSupplier(tx, after);
      const entry = { command: 'suppliers.change', subject: `supplier/${id}`, before, after };
      await audit.record(tx, actor, entry, at);
      return after;
    });
  }
}
