import { dayAt, type Instant, parseDay } from '../../src/kernel/calendar.js';
import { toUnits } from '../../src/kernel/quantity.js';
import { type Assessed, allocate } from '../../src/lots/allocation.rules.js';
import { discardAt, type Position, unusableBecause } from '../../src/lots/eligibility.rules.js';
import type {
  LotRef,
  Practice,
  PracticeEvent,
  ReceiptBody,
  SessionBody,
  TransferBody,
} from '../types.js';
import { containerSize, itemWithId, thousandths } from './shelves.js';
import { TIME_ZONE } from './working-days.js';

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Stand = Writable<Position>;
type EventOf<K extends PracticeEvent['kind']> = Extract<PracticeEvent, { kind: K }>;

/**
 * Replays the events with the server's own rules of allocation and eligibility, so that the
 * planner's picture of the stock is not its own judge. What the server would refuse throws.
 */
export class Replay {
  private stands: Stand[] = [];
  private readonly firstReceived = new Map<string, Instant>();
  private readonly held = new Set<string>();
  private readonly drawnBy = new Map<string, { stand: Stand; quantity: number }[]>();
  private readonly parents: Map<string, string | null>;

  constructor(practice: Practice) {
    this.parents = new Map(practice.locations.map(({ id, parentId }) => [id, parentId]));
    for (const event of practice.events) this.take(event);
  }

  /** Everything that stands somewhere at the end, with why it may not be used. */
  standing(at: Instant): Assessed[] {
    return this.stands.filter((s) => s.quantity > 0).map((stand) => this.assess(stand, at));
  }

  private take(event: PracticeEvent): void {
    if (event.kind === 'receipt') this.receive(event.body);
    else if (event.kind === 'transfer') this.transfer(event.body);
    else if (event.kind === 'container') this.open(event);
    else if (event.kind === 'discard') this.discard(event.body.containerId);
    else if (event.kind === 'session') this.session(event.body);
    else if (event.kind === 'void') this.undo(event.body.sessionId);
    else if (event.kind === 'course') return;
    else this.hold(event);
  }

  private receive({ locationId, receivedAt, lines }: ReceiptBody): void {
    for (const { itemId, lotNumber, expiresOn: raw, containers } of lines) {
      const lotId: LotRef = `lot:${itemId}:${lotNumber}`;
      const expiresOn = raw === null ? null : parseDay(raw);
      if (raw !== null && expiresOn === null) throw new Error(`${raw} is not a day.`);
      if (!this.firstReceived.has(lotId)) this.firstReceived.set(lotId, receivedAt);
      const firstReceivedAt = this.firstReceived.get(lotId) ?? receivedAt;
      const facts = { itemId, lotId, lotNumber, expiresOn, firstReceivedAt };
      this.put({ ...facts, ...nowhere, placeId: locationId, locationId }, containers);
    }
  }

  private put(stand: Stand, containers: number): void {
    const quantity = containers * containerSize(itemWithId(stand.itemId));
    const here = this.at(stand.placeId, stand.lotId);
    if (here && here.expiresOn !== stand.expiresOn) throw new Error('One lot, two expiries.');
    if (here) here.quantity += quantity;
    else this.stands.push({ ...stand, quantity });
  }

  private at(placeId: string, lotId: string): Stand | undefined {
    return this.stands.find((s) => s.placeId === placeId && s.lotId === lotId);
  }

  private draw(placeId: string, lotId: string, quantity: number): Stand {
    const stand = this.at(placeId, lotId);
    if (!stand || stand.quantity < quantity) throw new Error(`${lotId} falls below zero.`);
    stand.quantity -= quantity;
    return stand;
  }

  private transfer({ fromLocationId, toLocationId, lines }: TransferBody): void {
    for (const { lotId, quantity } of lines) {
      const moved = this.draw(fromLocationId, lotId, thousandths(quantity));
      const to = { ...moved, placeId: toLocationId, locationId: toLocationId, quantity: 0 };
      // Whole containers move; dividing decimals would leave a trace of a millilitre.
      this.put(to, Math.round(quantity / itemWithId(moved.itemId).containerQuantity));
    }
  }

  private open({ at, body }: EventOf<'container'>): void {
    const size = containerSize(itemWithId(body.lotId.split(':')[1] ?? ''));
    const sealed = this.draw(body.locationId, body.lotId, size);
    const { because } = this.assess({ ...sealed, quantity: size }, at);
    if (because !== null) throw new Error(`${body.lotId} was opened although ${because}.`);
    const hours = itemWithId(sealed.itemId).inUseHours ?? 672;
    this.stands.push({
      ...sealed,
      placeId: body.id,
      placeKind: 'container',
      quantity: size,
      openedAt: body.openedAt,
      discardAt: discardAt(body.openedAt, hours, sealed.expiresOn, TIME_ZONE),
    });
  }

  private discard(containerId: string): void {
    const container = this.stands.find((s) => s.placeId === containerId);
    if (!container || container.quantity === 0) throw new Error(`${containerId} is not open.`);
    container.quantity = 0;
  }

  private hold({ kind, body }: EventOf<'hold' | 'release'>): void {
    if (!this.firstReceived.has(body.lotId)) throw new Error(`${body.lotId} is unknown.`);
    if (this.held.has(body.lotId) === (kind === 'hold')) throw new Error(`${kind} twice.`);
    if (kind === 'hold') this.held.add(body.lotId);
    else this.held.delete(body.lotId);
  }

  private assess(stand: Stand, at: Instant): Assessed {
    const holdKind = this.held.has(stand.lotId) ? 'held' : null;
    const moment = { at, day: dayAt(at, TIME_ZONE), isLocationHeld: () => false, patientId: null };
    const because = unusableBecause({ ...stand, holdKind }, moment);
    return { position: stand, available: stand.quantity, because };
  }

  private isWithin(locationId: string, siteId: string): boolean {
    const parent = this.parents.get(locationId) ?? null;
    return locationId === siteId || (parent !== null && this.isWithin(parent, siteId));
  }

  private session({ id, performedAt, locationId, lines }: SessionBody): void {
    const drawn: { stand: Stand; quantity: number }[] = [];
    for (const { itemId, quantity, lotId, incidentReason } of lines) {
      const item = itemWithId(itemId);
      const wanted = {
        quantity: thousandths(quantity),
        containerQuantity: containerSize(item),
        containerUse: item.containerUse,
      };
      const positions = this.stands
        .filter((s) => s.itemId === itemId && s.quantity > 0)
        .filter((s) => this.isWithin(s.locationId, locationId))
        .filter((s) => lotId === undefined || s.lotId === lotId)
        .map((s) => this.assess(s, performedAt))
        .map((a) => (incidentReason === undefined ? a : { ...a, because: null }));
      const { picks, shortfall } = allocate(wanted, positions, () => {
        throw new Error(`${item.name} was not opened before ${performedAt}.`);
      });
      if (shortfall > 0) {
        throw new Error(`${item.name}: ${toUnits(shortfall)} short at ${performedAt}.`);
      }
      for (const { position, given, wasted } of picks) {
        const stand = this.draw(position.placeId, position.lotId, given + wasted);
        drawn.push({ stand, quantity: given + wasted });
      }
    }
    this.drawnBy.set(id, drawn);
  }

  private undo(sessionId: string): void {
    const drawn = this.drawnBy.get(sessionId);
    if (!drawn) throw new Error(`Session ${sessionId} is unknown or void already.`);
    this.drawnBy.delete(sessionId);
    for (const { stand, quantity } of drawn) stand.quantity += quantity;
  }
}

const nowhere = {
  holdKind: null,
  typed: 0,
  placeKind: 'location',
  quantity: 0,
  latestAt: '',
  openedAt: null,
  discardAt: null,
  preparationId: null,
  useUntil: null,
  forPatientId: null,
  released: 1,
} as const;
