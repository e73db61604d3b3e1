import { toUnits } from '../kernel/quantity.js';
import { differenceOf } from './amounts.rules.js';
import type { TakeRow } from './bench.store.js';
import type { PairVerdict } from './compatibility.rules.js';
import { type Condition, conditionOf } from './conditions.rules.js';
import { ownMaterialAnswer } from './formula-answers.js';
import { type Proposal, propose } from './picking.rules.js';
import type {
  BenchState,
  BeyondUse,
  Block,
  DecidedTake,
  MissingField,
  MixedComponent,
  MixPick,
  Mixture,
  Plan,
  Result,
} from './preparation.js';
import type {
  BeyondUseAnswer,
  BlockAnswer,
  ComponentPickAnswer,
  ComponentProposalAnswer,
  MixConditionAnswer,
  PairAnswer,
  PreparationComponentAnswer,
  PreparationViewAnswer,
  TakeAnswer,
} from './preparation-answers.dto.js';
import { itemNames, type Names, person, personOrNull } from './preparation-names.js';
import type { ComponentRow } from './preparations.store.js';

/** One take with what it takes, or took. */
export interface ShownTake {
  readonly row: TakeRow;
  readonly line: number | null;
  readonly picks: readonly Omit<ComponentRow, 'takeId'>[];
  readonly skips: DecidedTake['skips'];
  readonly short: number;
}

/** Everything that a view of a preparation shows. */
export interface Shown {
  readonly plan: Plan;
  readonly takes: readonly ShownTake[];
  readonly components: readonly MixedComponent[];
  readonly proposals: readonly (ComponentProposalAnswer | null)[];
  readonly input: number;
  readonly result: Result | null;
  readonly products: readonly string[];
  readonly pairs: readonly PairVerdict[];
  readonly blocks: readonly Block[];
  readonly conditions: readonly Condition[];
  readonly beyondUse: BeyondUse | null;
  readonly missing: MissingField[];
  readonly settings: Pick<
    BenchState['settings'],
    'preparationBalanceTolerance' | 'preparationProductsMax'
  >;
}

/** The view in the words of the API. */
export function viewOf(shown: Shown, names: Names): PreparationViewAnswer {
  const { plan, result, settings, beyondUse } = shown;
  return {
    formulaId: plan.formulaId,
    formulaVersion: plan.formulaVersion,
    itemId: plan.itemId,
    name: plan.name,
    strength: plan.strength,
    form: plan.form,
    unit: plan.unit,
    patientId: plan.patientId,
    patientCode: names.patients.get(plan.patientId ?? '') ?? null,
    prescriber: personOrNull(plan.prescriberId, names),
    locationId: plan.locationId,
    locationName: names.locations.path(plan.locationId),
    startedAt: plan.startedAt,
    volume: unitsOrNull(plan.volume),
    containers: plan.containers,
    containerCapacity: unitsOrNull(plan.containerCapacity),
    storage: plan.storage,
    components: shown.components.map((component, line) =>
      componentAnswer(component, line, shown, names),
    ),
    ownMaterial: ownMaterialAnswer(plan.ownMaterial),
    inputQuantity: toUnits(shown.input),
    outputQuantity: unitsOrNull(result?.output ?? null),
    wasteQuantity: unitsOrNull(result?.waste ?? null),
    difference: unitsOrNull(result && differenceOf(shown.input, result)),
    balanceTolerance: settings.preparationBalanceTolerance,
    products: shown.products.length,
    productsLimit: settings.preparationProductsMax,
    pairs: shown.pairs.map((pair) => pairAnswer(pair, names)),
    blocks: shown.blocks.map((block) => blockAnswer(block, names)),
    conditions: shown.conditions.map((condition) => conditionAnswer(condition, names)),
    useUntil: beyondUse?.useUntil ?? null,
    beyondUse: beyondUse && beyondUseAnswer(beyondUse, names),
    missing: shown.missing,
  };
}

function unitsOrNull(quantity: number | null): number | null {
  return quantity === null ? null : toUnits(quantity);
}

function componentAnswer(
  component: MixedComponent,
  line: number,
  { takes, proposals }: Shown,
  names: Names,
): PreparationComponentAnswer {
  const { required, tolerance, taken } = component;
  return {
    line,
    name: component.name,
    items: itemNames(component.itemIds, names),
    unit: component.unit,
    required: unitsOrNull(required),
    tolerance: toUnits(tolerance),
    roundedFrom: unitsOrNull(component.roundedFrom),
    taken: toUnits(taken),
    remaining: toUnits(Math.max(0, (required ?? taken) - taken)),
    verdict: component.verdict,
    takes: takes.filter((take) => take.line === line).map((take) => takeAnswer(take, names)),
    proposal: proposals[line] ?? null,
  };
}

function takeAnswer({ row, picks, skips, short }: ShownTake, names: Names): TakeAnswer {
  const item = names.items.get(row.itemId);
  return {
    id: row.id,
    itemId: row.itemId,
    itemName: item?.name ?? '',
    unit: item?.unit ?? '',
    quantity: toUnits(row.quantity),
    lotId: row.lotId,
    containerId: row.containerId,
    scanned: row.scanned === 1,
    reason: row.reason,
    takenAt: row.takenAt,
    takenBy: person(row.takenBy, names),
    picks: picks.map((pick) => pickAnswer(pick, names)),
    skips: [...skips],
    short: toUnits(short),
  };
}

function pickAnswer(pick: Omit<ComponentRow, 'takeId'>, names: Names): ComponentPickAnswer {
  return {
    lotId: pick.lotId,
    lotNumber: pick.lotNumber,
    expiresOn: pick.expiresOn,
    maker: pick.maker,
    placeId: pick.placeId,
    placeName: names.locations.path(pick.locationId),
    placeKind: pick.placeKind,
    quantity: toUnits(pick.quantity),
    wasted: toUnits(pick.wasted),
    because: pick.because,
    openedAt: pick.openedAt,
    discardAt: pick.discardAt,
    useUntil: pick.useUntil,
    opens: pick.openedContainerId !== null,
    typed: pick.typed === 1,
  };
}

/** A pick as the record will keep it. */
export function pickedRow(
  { position, opened, given, wasted, because }: MixPick,
  { items }: Pick<BenchState, 'items'>,
): Omit<ComponentRow, 'takeId'> {
  const { itemId, lotId, lotNumber, expiresOn, placeId, placeKind, locationId, typed } = position;
  const { openedAt, discardAt } = opened ?? position;
  return {
    itemId,
    lotId,
    lotNumber,
    expiresOn,
    maker: items.get(itemId)?.manufacturer ?? null,
    quantity: given,
    wasted,
    placeId,
    placeKind,
    locationId,
    openedContainerId: opened?.placeId ?? null,
    openedAt,
    discardAt,
    useUntil: position.useUntil,
    typed,
    because,
  };
}

/** What a mixture shows while it is a draft. */
export function mixtureShown(
  plan: Plan,
  rows: readonly TakeRow[],
  mixture: Mixture,
  state: BenchState,
  names: Names,
): Omit<Shown, 'missing' | 'result'> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    plan,
    takes: mixture.takes.flatMap(({ take, line, picks, skips, short }) => {
      const row = byId.get(take.id);
      const picked = picks.map((pick) => pickedRow(pick, state));
      return row ? [{ row, line, picks: picked, skips, short }] : [];
    }),
    components: mixture.components,
    proposals: proposalsOf(mixture, state, names),
    input: mixture.input,
    products: mixture.products,
    pairs: mixture.pairs,
    blocks: mixture.blocks,
    conditions: mixture.conditions,
    beyondUse: mixture.takes.length === 0 ? null : mixture.beyondUse,
    settings: state.settings,
  };
}

/** What would be taken next of each component, of what the takes before have left. */
function proposalsOf(
  { components, left }: Mixture,
  state: BenchState,
  names: Names,
): (ComponentProposalAnswer | null)[] {
  return components.map(({ itemIds, required, taken }) => {
    const missing = (required ?? 0) - taken;
    const proposal = missing > 0 ? propose(itemIds, missing, left, state) : null;
    return proposal && proposalAnswer(proposal, state, names);
  });
}

function proposalAnswer(
  { itemId, allocation }: Proposal,
  state: BenchState,
  names: Names,
): ComponentProposalAnswer {
  const picks = allocation.picks.map((pick): ComponentPickAnswer => {
    const because = pick.position.placeKind === 'container' ? 'open-first' : 'first-expiry';
    return pickAnswer(pickedRow({ ...pick, because }, state), names);
  });
  const itemName = names.items.get(itemId)?.name ?? '';
  const short = toUnits(allocation.shortfall);
  return { itemId, itemName, picks, skips: [...allocation.skips], short };
}

function pairAnswer(pair: PairVerdict, names: Names): PairAnswer {
  const { itemIds, verdict, entries } = pair;
  const some = entries.find(({ condition }) => condition !== null)?.condition ?? null;
  return {
    items: itemNames(itemIds, names),
    verdict,
    condition: conditionOf(pair) ?? some,
    reference: entries[0]?.reference ?? null,
  };
}

function conditionAnswer(
  { itemIds, text, reference, confirmation }: Condition,
  names: Names,
): MixConditionAnswer {
  return {
    items: itemNames(itemIds, names),
    condition: text,
    reference,
    confirmed: confirmation && { at: confirmation.at, by: person(confirmation.by, names) },
  };
}

function blockAnswer({ override, ...block }: Block, names: Names): BlockAnswer {
  return {
    kind: block.kind,
    items: itemNames(block.itemIds, names),
    limit: block.limit,
    reference: block.reference,
    overridden: override && { reason: override.reason, reference: override.reference },
  };
}

const BASIS: Readonly<Record<BeyondUse['code'], (basis: BeyondUse, item: string) => string>> = {
  'immediate-use': ({ hours }) => `${hours} h from start: immediate use`,
  'formula-limit': ({ hours }) => `${hours} h from start: as the formula says`,
  'open-container': ({ since }, item) => `${item} open since ${since}`,
  'component-expiry': ({ expiresOn }, item) => `${item} expires on ${expiresOn}`,
  'component-preparation': ({ useUntil, lotNumber }) => `${lotNumber} is usable until ${useUntil}`,
};

function beyondUseAnswer(basis: BeyondUse, names: Names): BeyondUseAnswer {
  const { code, hours, since, expiresOn, itemId, lotId, lotNumber } = basis;
  const itemName = itemId === null ? null : (names.items.get(itemId)?.name ?? '');
  const detail = BASIS[code](basis, `${itemName} (lot ${lotNumber})`);
  return { code, hours, since, expiresOn, itemId, itemName, lotId, lotNumber, detail };
}
