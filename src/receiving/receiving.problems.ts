import type { Day } from '../kernel/calendar.js';
import { Problem } from '../kernel/problems.js';

/** 409: the book knows this lot with another expiry; one of the two was misread. */
export function expiryDiffers(
  line: number,
  lotNumber: string,
  known: Day | null,
  typed: Day | null,
): Problem {
  return new Problem(
    '/problems/receiving/expiry-differs',
    409,
    'The lot is known with another expiry',
    `Lot ${lotNumber} expires on ${known ?? 'no day'} in the book, not on ${typed ?? 'no day'}`,
    {
      line,
      lotNumber,
      knownExpiresOn: known,
      typedExpiresOn: typed,
      errors: [{ pointer: `/lines/${line}/expiresOn`, detail: 'differs from the lot in the book' }],
    },
  );
}

/** 409: the lot may not be used, and nobody said that it goes into quarantine. */
export function unusableLot(
  line: number,
  lotNumber: string,
  because: 'expired' | 'held' | 'recalled',
): Problem {
  return new Problem(
    '/problems/receiving/unusable-lot',
    409,
    'The lot may not be used',
    `Lot ${lotNumber} may not be used (${because}); it can be taken into quarantine`,
    {
      line,
      lotNumber,
      because,
      errors: [{ pointer: `/lines/${line}/quarantine`, detail: 'must be true to take it in' }],
    },
  );
}

/** 409: this very package was received before, or is named twice. */
export function serialReceived(
  line: number,
  serial: string,
  itemId: string,
  receiptId: string | null,
): Problem {
  return new Problem(
    '/problems/receiving/serial-received',
    409,
    'The package was received before',
    receiptId === null
      ? `The serial number ${serial} is named twice`
      : `The serial number ${serial} came with receipt ${receiptId}`,
    {
      line,
      serial,
      itemId,
      receiptId,
      errors: [{ pointer: `/lines/${line}/serials`, detail: `has ${serial} already` }],
    },
  );
}

/** 409: nothing is expected of the delivery any more. */
export function deliveryNotOpen(deliveryId: string, status: string): Problem {
  return new Problem(
    '/problems/receiving/delivery-not-open',
    409,
    'The delivery is not open any more',
    `The delivery is ${status}`,
    { deliveryId, deliveryStatus: status },
  );
}
