import { PER_UNIT, type Thousandths } from '../kernel/quantity.js';
import type { Came, OrderLine, OrderStage, OrderState, OrderStep } from './order.js';
import { perContainer } from './price.rules.js';
import * as problems from './purchasing.problems.js';

/** How far one item of an order has come, in containers. */
export interface LineProgress {
  readonly itemId: string;
  /** `null`: it came without being ordered. */
  readonly line: OrderLine | null;
  readonly ordered: number;
  readonly received: number;
  readonly damaged: number;
  /** Still to come; nothing, once it was cancelled. */
  readonly outstanding: number;
  /** Came beyond what was ordered. */
  readonly over: number;
  /** What a received container cost on average, where it is known. */
  readonly paidPerContainer: Thousandths | null;
  /** What was paid for the received containers beyond their ordered price; negative: less. */
  readonly priceDifference: Thousandths;
}

/** Compares what was ordered with what came; what came broken is neither in stock nor still to come. */
export function progressOf(lines: readonly OrderLine[], came: readonly Came[]): LineProgress[] {
  const byItem = new Map(came.map((one) => [one.itemId, one]));
  const ordered = lines.map((line) => lineProgress(line.itemId, line, byItem.get(line.itemId)));
  const named = new Set(lines.map(({ itemId }) => itemId));
  const others = came.filter(({ itemId }) => !named.has(itemId));
  return [...ordered, ...others.map((one) => lineProgress(one.itemId, null, one))];
}

function lineProgress(itemId: string, line: OrderLine | null, came?: Came): LineProgress {
  const { received = 0, damaged = 0, paid = 0, paidContainers = 0 } = came ?? {};
  const ordered = line ? line.packs * line.pack : 0;
  const arrived = received + damaged;
  const open = line !== null && line.cancelledAt === null;
  const agreed = line === null || line.perPack === null ? null : line.perPack / line.pack;
  return {
    itemId,
    line,
    ordered,
    received,
    damaged,
    outstanding: open ? Math.max(0, ordered - arrived) : 0,
    over: Math.max(0, arrived - ordered),
    paidPerContainer: paidContainers === 0 ? null : Math.round(paid / paidContainers),
    priceDifference: agreed === null ? 0 : Math.round(paid - agreed * paidContainers),
  };
}

/** What has become of an order, by what people did and what came. */
export function stateOf(stage: OrderStage, progress: readonly LineProgress[]): OrderState {
  if (stage !== 'sent') return stage;
  const arrived = progress.some(({ received, damaged }) => received + damaged > 0);
  if (progress.some(({ outstanding }) => outstanding > 0))
    return arrived ? 'partly-received' : 'sent';
  return arrived ? 'received' : 'cancelled';
}

/** What an order costs, as far as prices are known. */
export interface OrderTotal {
  readonly total: Thousandths;
  /** So many lines have no price. */
  readonly unpriced: number;
}

export function totalOf(lines: readonly OrderLine[]): OrderTotal {
  const priced = lines.map(({ perPack, packs }) => (perPack === null ? null : perPack * packs));
  return {
    total: priced.reduce<number>((sum, amount) => sum + (amount ?? 0), 0),
    unpriced: priced.filter((amount) => amount === null).length,
  };
}

/**
 * Whether somebody else than who wrote the order must approve it: above the amount, and where the
 * amount is not known. A threshold of 0 means always.
 * @param threshold in the currency's unit
 */
export function needsSecondPerson({ total, unpriced }: OrderTotal, threshold: number): boolean {
  return unpriced > 0 || threshold === 0 || total > Math.round(threshold * PER_UNIT);
}

/** What a decision about an order rests on. */
export interface OrderStanding {
  readonly steps: readonly OrderStep[];
  readonly version: number;
  readonly lines: readonly OrderLine[];
  readonly progress: readonly LineProgress[];
  /** Above this amount a second person approves, in the currency's unit. */
  readonly threshold: number;
}

export type OrderCommand = 'change' | 'approve' | 'reopen' | 'send' | 'cancel';

const COMMANDS: Readonly<
  Record<OrderCommand, { readonly from: readonly OrderState[]; readonly to: OrderStage }>
> = {
  change: { from: ['draft'], to: 'draft' },
  approve: { from: ['draft'], to: 'approved' },
  reopen: { from: ['approved'], to: 'draft' },
  send: { from: ['approved'], to: 'sent' },
  cancel: { from: ['draft', 'approved', 'sent', 'partly-received'], to: 'cancelled' },
};

/**
 * Decides what a command does to an order.
 * @returns the next stage, or `null` when the order stands there already: commands may be repeated
 * @throws Problem `wrong-state` (409), `second-person-needed` (403)
 */
export function decideOrder(
  command: OrderCommand,
  standing: OrderStanding,
  actorId: string,
): OrderStage | null {
  const { from, to } = COMMANDS[command];
  const stage = stageOf(standing.steps);
  const state = stateOf(stage, standing.progress);
  if (stage === to && command !== 'change') return null;
  if (!from.includes(state)) throw problems.wrongState(state, from);
  if (command === 'approve') refuseOwnWork(standing, actorId);
  return to;
}

/** Where people have taken it last. */
export function stageOf(steps: readonly OrderStep[]): OrderStage {
  return steps.at(-1)?.stage ?? 'draft';
}

/** Whoever wrote any of its content: each change is a step that begins a version. */
export function authorsOf(steps: readonly OrderStep[]): ReadonlySet<string> {
  const writing = steps.filter(({ version }, index) => version !== steps[index - 1]?.version);
  return new Set(writing.map(({ takenBy }) => takenBy));
}

function refuseOwnWork({ lines, threshold, steps }: OrderStanding, actorId: string): void {
  if (!needsSecondPerson(totalOf(lines), threshold)) return;
  if (authorsOf(steps).has(actorId)) throw problems.secondPersonNeeded(threshold);
}

/** Goods may be received against an order once it was sent. @throws Problem `not-to-receive` (409) */
export function refuseReceiving(orderId: string, stage: OrderStage): void {
  if (stage !== 'sent') throw problems.notToReceive(orderId, stage);
}

/** A price at which the billed and the agreed cost of a container differ by more than rounding does. */
export function priceDiffers(line: OrderLine, unitCost: Thousandths): boolean {
  if (line.perPack === null) return false;
  return Math.abs(unitCost - perContainer(line.perPack, line.pack)) > 1;
}
