import type { Reader } from '../kernel/unit-of-work.js';
import type { TraceAnswer } from './trace.dto.js';
import { readTrace } from './trace.js';
import { traceAnswer } from './trace-answer.js';

/** The face of the genealogy: what lots were made of, and where they went. */
export type { ComingState, ExpectedStock } from './coming.rules.js';
export { expectedOfItems } from './documents.store.js';
export { ReconciliationAnswer, TraceAnswer } from './trace.dto.js';
export { ancestorsOf, descendantsOf } from './walks.store.js';

/** A lot's whole way, with quantities. @throws Problem 404 */
export async function traceOf(db: Reader, lotId: string): Promise<TraceAnswer> {
  return traceAnswer(await readTrace(db, lotId));
}
