import type { Language } from '../kernel/actor.js';
import type { Thousandths } from '../kernel/quantity.js';

/** Who delivers stock, and how orders reach them. */
export interface Supplier {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
  /** Where orders are sent. */
  readonly email: string | null;
  readonly phone: string | null;
  /** What the supplier calls this practice. */
  readonly customerCode: string | null;
  /** The language of orders. */
  readonly language: Language;
  /** They deliver nothing for less, in thousandths of the practice's currency. */
  readonly minimumOrder: Thousandths | null;
  /** Days from order to delivery as agreed; what past deliveries teach comes before it. */
  readonly leadDays: number | null;
}
