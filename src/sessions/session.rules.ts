import type { Item } from '../catalog/catalog.js';
import { type Day, dayAt, earlier, type Instant } from '../kernel/calendar.js';
import type { Problem } from '../kernel/problems.js';
import type { Posting } from '../ledger/posting.rules.js';
import { type Allocation, type Assessed, allocate, type Pick } from '../lots/allocation.rules.js';
import { inHand, isInTurn } from '../lots/choice.rules.js';
import {
  discardAt,
  type Moment,
  type Position,
  unusableBecause,
} from '../lots/eligibility.rules.js';
import { checkFacts } from './facts.rules.js';
import {
  barOf,
  consentRefusal,
  isReason,
  patientRefusal,
  permissionRefusal,
} from './gates.rules.js';
import type {
  DecidedLine,
  DecidedSession,
  LogSession,
  PickReason,
  SessionLine,
  SessionPick,
  SessionState,
} from './session.js';
import * as problems from './sessions.problems.js';
import { intervalWarnings, orderWarnings, warningsOf } from './warning.rules.js';

/**
 * Decides a session: which lots go, what is opened, given and wasted. It is all or nothing: when
 * there is a `refusal`, nothing is recorded, and the lines only show what would have gone.
 *
 * What is looked at, in this order: the moment, the ids and whole pieces (thrown); whether the
 * patient may be treated and the course goes on; then line by line who may record an incident, a
 * cosmetic by injection, an allergy, the lot taken by hand (usable, reasoned); the consents to
 * off-label medicines, all at once; at last whether the stock suffices for all.
 * @throws Problem `/problems/request/invalid` (422) with every member that is not as it must be
 */
export function decideSession(
  command: LogSession,
  state: SessionState,
  newId: () => string,
): DecidedSession {
  checkFacts(command, state);
  // A clock that is ahead within the tolerance: what happened has not happened later than now.
  const performedAt = earlier(command.performedAt, state.now);
  const performedOn = dayAt(performedAt, state.settings.timeZone);
  const shelf = shelfOf(command, performedOn, state);
  const open = openerOf(performedAt, state, newId);
  const lines = command.lines.map((line, index) => {
    const item = itemOf(state, line);
    const decidedLine = {
      ...decideLine(line, index, item, shelf, open),
      ...barOf(line, item, command, state, performedOn),
    };
    const barred = permissionRefusal(decidedLine, index, command, state.actor.isDoctor);
    return barred === null ? decidedLine : { ...decidedLine, refusal: barred };
  });
  const picks = lines.flatMap((line) => line.picks);
  return {
    lines,
    refusal: patientRefusal(command, state) ?? refusalOf(lines, command.id),
    warnings: [
      ...warningsOf(lines, command, state.settings),
      ...intervalWarnings(state.course, performedOn, state.settings),
      ...orderWarnings(state.afterMesotherapy),
    ],
    incident:
      picks.some((pick) => pick.because === 'incident') || lines.some((line) => line.overridden),
    performedAt,
    performedOn,
    openings: picks.flatMap(openingOf),
    postings: picks.flatMap(postingsOf),
  };
}

function refusalOf(lines: readonly DecidedLine[], sessionId: string): Problem | null {
  const refused = lines.find((line) => line.refusal !== null);
  if (refused) return refused.refusal;
  const unconsented = consentRefusal(lines);
  if (unconsented) return unconsented;
  return lines.some((line) => line.short > 0) ? problems.short(lines, sessionId || null) : null;
}

function itemOf(state: SessionState, line: SessionLine): Item {
  const item = state.items.get(line.itemId);
  if (!item) throw new Error(`Item ${line.itemId} was not loaded`);
  return item;
}

/** What may be taken of each item, kept up to date from line to line. */
type Shelf = Map<string, readonly Assessed[]>;

function shelfOf(command: LogSession, day: Day, state: SessionState): Shelf {
  const within = new Set(state.locations.subtree(command.locationId));
  const moment: Moment = {
    // Of two clocks that differ within the tolerance the later one decides what is still good.
    at: command.performedAt,
    day,
    isLocationHeld: (id) => state.locations.effectivelyHeld(id),
    patientId: command.patientId,
  };
  const shelf = new Map<string, Assessed[]>();
  for (const position of state.positions) {
    if (!within.has(position.locationId)) continue;
    const available = Math.max(0, state.lowest.get(position) ?? position.quantity);
    const assessed = { position, available, because: unusableBecause(position, moment) };
    const others = shelf.get(position.itemId);
    if (others) others.push(assessed);
    else shelf.set(position.itemId, [assessed]);
  }
  return shelf;
}

type Opener = (item: Item) => (sealed: Position) => Position;

function openerOf(openedAt: Instant, state: SessionState, newId: () => string): Opener {
  const { timeZone, inUseDefaultHours } = state.settings;
  return (item) => (sealed) => ({
    ...sealed,
    placeId: newId(),
    placeKind: 'container',
    quantity: item.containerQuantity,
    openedAt,
    discardAt: discardAt(
      openedAt,
      item.inUseHours ?? inUseDefaultHours,
      sealed.expiresOn,
      timeZone,
    ),
  });
}

function decideLine(
  line: SessionLine,
  index: number,
  item: Item,
  shelf: Shelf,
  open: Opener,
): DecidedLine {
  const positions = shelf.get(item.id) ?? [];
  const wanted = { ...item, quantity: line.quantity };
  const proposed = allocate(wanted, positions, open(item));
  if (line.lotId === null && line.containerId === null) {
    shelf.set(item.id, proposed.left);
    return decided(line, item, proposed, inTurn);
  }
  const chosen = choose(line, positions);
  const barred = chosen.usable.length === 0 ? chosen.unusable[0] : undefined;
  if (barred?.because) {
    const refusal = problems.lotUnusable(line, index, barred.position.lotNumber, barred.because);
    return {
      ...decided(line, item, allocate(wanted, chosen.unusable, open(item)), inTurn),
      refusal,
    };
  }
  const taken = allocate(wanted, chosen.usable, open(item));
  shelf.set(item.id, [...chosen.others, ...taken.left]);
  const outOfTurn = !isInTurn(taken, proposed, line.containerId);
  const incident = taken.picks.some((pick) => chosen.byIncident.has(pick.position));
  const unexplained = outOfTurn && !incident && !isReason(line.reason);
  const answer = decided(line, item, taken, (pick) => {
    if (chosen.byIncident.has(pick.position)) return 'incident';
    return outOfTurn ? 'hand-picked' : inTurn(pick);
  });
  if (!unexplained || taken.shortfall > 0) return answer;
  const first = proposed.picks[0]?.position.lotId ?? null;
  return { ...answer, refusal: problems.reasonNeeded(index, first) };
}

function inTurn({ position }: Pick): PickReason {
  return position.placeKind === 'container' ? 'open-first' : 'first-expiry';
}

interface Choice {
  /** What may be taken of the lot named by hand; for an incident also what must not be used. */
  readonly usable: readonly Assessed[];
  readonly unusable: readonly Assessed[];
  /** The positions among `usable` that only an incident may take. */
  readonly byIncident: ReadonlySet<Position>;
  readonly others: readonly Assessed[];
}

function choose(line: SessionLine, positions: readonly Assessed[]): Choice {
  const { named, others } = inHand(line, positions);
  const unusable = named.filter((assessed) => assessed.because !== null);
  if (isReason(line.incidentReason)) {
    const usable = named.map((assessed) => ({ ...assessed, because: null }));
    return { usable, unusable: [], byIncident: new Set(unusable.map((a) => a.position)), others };
  }
  const usable = named.filter((assessed) => assessed.because === null);
  return { usable, unusable, byIncident: new Set(), others: [...others, ...unusable] };
}

function decided(
  line: SessionLine,
  item: Item,
  allocation: Allocation,
  becauseOf: (pick: Pick) => PickReason,
): DecidedLine {
  return {
    line,
    item,
    picks: allocation.picks.map((pick) => ({ ...pick, because: becauseOf(pick) })),
    skips: allocation.skips,
    short: allocation.shortfall,
    refusal: null,
    bar: null,
    overridden: false,
  };
}

function openingOf({ position, opened }: SessionPick) {
  if (!opened) return [];
  const posting: Posting = {
    lotId: position.lotId,
    itemId: position.itemId,
    from: position.placeId,
    to: opened.placeId,
    quantity: opened.quantity,
  };
  return [{ container: opened, posting }];
}

function postingsOf({ position, opened, given, wasted }: SessionPick): Posting[] {
  const { lotId, itemId } = position;
  const from = opened?.placeId ?? position.placeId;
  const toPatient: Posting = { lotId, itemId, from, to: '@patient', quantity: given };
  if (wasted === 0) return [toPatient];
  return [toPatient, { lotId, itemId, from, to: '@waste', quantity: wasted }];
}
