import type { Flow, Standing } from '../../src/genealogy/flow.js';
import type { TracedSession } from '../../src/genealogy/walks.store.js';

/** A place of the clinic in these histories. */
const ROOM = 'room';

/**
 * A history of lots written down as the ledger would: what comes in and goes out, what stands, and
 * the sessions it went to. Everything happens in the order in which it is told.
 */
export class LotHistory {
  readonly flows: Flow[] = [];
  readonly sessions = new Map<string, TracedSession>();
  private readonly stands = new Map<string, number>();
  private moved = 0;

  /** What stands of a lot. */
  of(lotId: string): number {
    return this.stands.get(lotId) ?? 0;
  }

  receive(lotId: string, quantity: number): string {
    return this.move('receipt', [[lotId, '@supplier', ROOM, quantity]]);
  }

  give(lotId: string, quantity: number, patientId = 'patient'): string {
    const id = this.move('session', [[lotId, ROOM, '@patient', quantity]]);
    this.sessions.set(id, {
      id,
      patientId,
      code: patientId.toUpperCase(),
      performedAt: this.flows.at(-1)?.occurredAt ?? '',
      voidedAt: null,
      voidReason: null,
    });
    return id;
  }

  waste(lotId: string, quantity: number): string {
    return this.move('waste', [[lotId, ROOM, '@waste', quantity]]);
  }

  sendBack(lotId: string, quantity: number): string {
    return this.move('return', [[lotId, ROOM, '@returned', quantity]]);
  }

  /** A count found so much less, or more when it is negative. */
  miss(lotId: string, quantity: number): string {
    return quantity > 0
      ? this.move('count', [[lotId, ROOM, '@count', quantity]])
      : this.move('count', [[lotId, '@count', ROOM, -quantity]]);
  }

  /** Makes a mixture of so much of each component. */
  mix(
    components: Readonly<Record<string, number>>,
    made: Readonly<Record<string, number>>,
  ): string {
    return this.move('preparation', [
      ...Object.entries(components).map(
        ([lotId, quantity]) => [lotId, ROOM, '@compounding', quantity] as const,
      ),
      ...Object.entries(made).map(
        ([lotId, quantity]) => [lotId, '@compounding', ROOM, quantity] as const,
      ),
    ]);
  }

  /** Takes a document back. */
  undo(documentId: string): void {
    for (const [index, flow] of this.flows.entries()) {
      if (flow.documentId !== documentId) continue;
      this.flows[index] = { ...flow, reversed: true };
      this.change(flow.lotId, flow.to === ROOM ? -flow.quantity : flow.quantity);
    }
    const session = this.sessions.get(documentId);
    if (session) {
      this.sessions.set(documentId, { ...session, voidedAt: 'later', voidReason: 'Mistake' });
    }
  }

  /** Something disappears without any posting: what must never happen. */
  lose(lotId: string, quantity: number): void {
    this.change(lotId, -quantity);
  }

  /** What came in and went out of a lot and of everything that contains it, as a walk finds it. */
  flowsFrom(rootId: string): Flow[] {
    const contained = new Set([rootId]);
    for (const { movementId, lotId, to } of this.flows) {
      if (to !== '@compounding' || !contained.has(lotId)) continue;
      for (const made of this.flows) {
        if (made.movementId === movementId && made.from === '@compounding')
          contained.add(made.lotId);
      }
    }
    return this.flows.filter(({ lotId }) => contained.has(lotId));
  }

  /** What stands of these lots. */
  standingsOf(lotIds: ReadonlySet<string>): Standing[] {
    return [...this.stands]
      .filter(([lotId, quantity]) => lotIds.has(lotId) && quantity > 0)
      .map(([lotId, quantity]) => ({
        lotId,
        quantity,
        placeId: ROOM,
        locationId: ROOM,
        placeKind: 'location',
      }));
  }

  private move(
    kind: string,
    postings: readonly (readonly [lotId: string, from: string, to: string, quantity: number])[],
  ): string {
    this.moved += 1;
    const documentId = `${kind}-${this.moved}`;
    const occurredAt = new Date(Date.UTC(2026, 0, 1) + this.moved * 1000).toISOString();
    for (const [lotId, from, to, quantity] of postings) {
      const movementId = `movement-${this.moved}`;
      const end = { lotId, from, to, quantity };
      this.flows.push({ ...end, movementId, documentId, occurredAt, reversed: false });
      this.change(lotId, to === ROOM ? quantity : -quantity);
    }
    return documentId;
  }

  private change(lotId: string, quantity: number): void {
    this.stands.set(lotId, this.of(lotId) + quantity);
  }
}
