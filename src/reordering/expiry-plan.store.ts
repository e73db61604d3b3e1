import { inList, sql } from '../kernel/sql.js';
import type { Reader } from '../kernel/unit-of-work.js';

/** Who brought a lot. */
export interface BroughtBy {
  readonly lotId: string;
  readonly supplierId: string;
  readonly supplierName: string;
}

/** The suppliers that brought the lots; of a lot that came more than once, the last one comes last. */
export function broughtBy(db: Reader, lotIds: readonly string[]): Promise<BroughtBy[]> {
  return db.query<BroughtBy>(sql`SELECT receipt_line.lot_id AS "lotId",
      supplier.id AS "supplierId", supplier.name AS "supplierName"
    FROM receipt_line JOIN receipt ON receipt.id = receipt_line.receipt_id
      JOIN supplier ON supplier.id = receipt.supplier_id
    WHERE receipt_line.lot_id IN ${inList(lotIds)}
    ORDER BY receipt.received_at, receipt.id`);
}
