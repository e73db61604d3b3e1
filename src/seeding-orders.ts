import type { Practice, SeedOrder } from '../seeds/types.js';
import type { Actor } from './kernel/actor.js';
import type { Instant } from './kernel/calendar.js';
import type { Clock } from './kernel/clock.js';
import type { UnitOfWork } from './kernel/unit-of-work.js';
import { OrdersService } from './purchasing/orders.service.js';
import { SupplierItemsService } from './purchasing/supplier-items.service.js';

interface Step {
  readonly at: Instant;
  run(): Promise<unknown>;
}

/** Tells the services what the demo's suppliers sell, and what was ordered from them. */
export class OrdersTelling {
  private readonly orders;
  private readonly sold;
  private readonly steps: Step[];
  /** Which order each receipt fulfils. */
  private readonly orderOf: ReadonlyMap<string, string>;

  constructor(
    uow: UnitOfWork,
    clock: Clock,
    private readonly practice: Practice,
    private readonly by: Readonly<Record<'nurse' | 'doctor' | 'admin', Actor>>,
  ) {
    this.orders = new OrdersService(uow, clock, { isSetUp: false });
    this.sold = new SupplierItemsService(uow, clock);
    this.steps = practice.orders
      .flatMap((order) => this.stepsOf(order))
      .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
    this.orderOf = new Map(
      practice.orders.flatMap(({ body, receiptId }) => (receiptId ? [[receiptId, body.id]] : [])),
    );
  }

  async beforeTheFirstOrder(): Promise<void> {
    const { admin } = this.by;
    for (const { supplierId, itemId, prices, ...sold } of this.practice.soldItems) {
      await this.sold.save(admin, supplierId, itemId, sold);
      for (const price of prices) await this.sold.addPrice(admin, supplierId, itemId, price);
    }
  }

  /** What happened to orders until then, each at its own time. */
  async until(moment: Instant, setClock: (at: Instant) => void): Promise<void> {
    for (let [step] = this.steps; step && step.at <= moment; [step] = this.steps) {
      setClock(step.at);
      await step.run();
      this.steps.shift();
    }
  }

  /** The order by which a receipt came. */
  orderFor(receiptId: string): string | null {
    return this.orderOf.get(receiptId) ?? null;
  }

  private stepsOf({ body, by, draftedAt, approvedAt, sentAt }: SeedOrder): Step[] {
    const { admin } = this.by;
    const { id } = body;
    const steps: Step[] = [{ at: draftedAt, run: () => this.orders.draft(this.by[by], body) }];
    if (approvedAt) {
      steps.push({ at: approvedAt, run: () => this.orders.approve(admin, id, null) });
    }
    if (sentAt) {
      steps.push({ at: sentAt, run: () => this.orders.send(admin, id, { via: 'by-hand' }) });
    }
    return steps;
  }
}
