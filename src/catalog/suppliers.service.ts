import { Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.js';
import type { Actor } from '../kernel/actor.js';
import { instantOf } from '../kernel/calendar.js';
import { Clock } from '../kernel/clock.js';
import { createOnce } from '../kernel/creation.js';
import type { Answer } from '../kernel/documents.js';
import { type Page, page, readCursor } from '../kernel/paging.js';
import { unknown } from '../kernel/problems.js';
import { thousandthsOf, toUnits } from '../kernel/quantity.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import type { Supplier } from './supplier.js';
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
      ({ supplier }) => answerOf(supplier),
    );
  }

  /** @throws Problem 409 `name-taken` */
  create(body: NewSupplier, actor: Actor): Promise<Answer<SupplierAnswer>> {
    const at = instantOf(this.clock.now());
    return this.uow.write((tx) =>
      createOnce(tx, { kind: 'supplier', body, actor, at }, async (id) => {
        const supplier = { ...NEW, id, ...described(body), name: body.name };
        await store.insertSupplier(tx, supplier);
        const after = answerOf(supplier);
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
      const supplier = { ...before, ...described(body) };
      await store.updateSupplier(tx, supplier);
      const after = answerOf(supplier);
      const entry = { command: 'suppliers.change', subject: `supplier/${id}`, after };
      await audit.record(tx, actor, { ...entry, before: answerOf(before) }, at);
      return after;
    });
  }
}

const NEW: Omit<Supplier, 'id' | 'name'> = {
  active: true,
  email: null,
  phone: null,
  customerCode: null,
  language: 'it',
  minimumOrder: null,
  leadDays: null,
};

/** What the body says; members that are left out are not there. */
function described({ minimumOrder, ...body }: SupplierChanges): Partial<Supplier> {
  const said = Object.fromEntries(
    Object.entries(body).filter(([name, value]) => name !== 'id' && value !== undefined),
  );
  if (minimumOrder === undefined) return said;
  return { ...said, minimumOrder: minimumOrder === null ? null : thousandthsOf(minimumOrder) };
}

function answerOf(supplier: Supplier): SupplierAnswer {
  const { minimumOrder } = supplier;
  return { ...supplier, minimumOrder: minimumOrder === null ? null : toUnits(minimumOrder) };
}
