import type { Item } from '../catalog/catalog.js';
import type { Day } from '../kernel/calendar.js';
import { groupBy } from '../kernel/group-by.js';
import { type Thousandths, toUnits } from '../kernel/quantity.js';
import type { ReceivedLineAnswer, ReceivedLotAnswer, ReceivedTotalAnswer } from './received.dto.js';

/** So much of a lot, given in one session. */
export interface Portion {
  readonly sessionId: string;
  readonly lotId: string;
  readonly quantity: Thousandths;
}

/** So much of a maker's lot, given in one session within a preparation. */
export interface ComponentPortion extends Portion {
  readonly preparationLotId: string;
}

/** A lot by what is printed on it. */
export interface PrintedLot {
  readonly id: string;
  readonly itemId: string;
  readonly lotNumber: string;
  readonly expiresOn: Day | null;
}

/** What rows hold only ids of. */
export interface ReceivedNames {
  readonly lots: ReadonlyMap<string, PrintedLot>;
  readonly items: ReadonlyMap<string, Pick<Item, 'id' | 'name' | 'unit' | 'manufacturer'>>;
}

function lotAnswer(
  { lotId, quantity }: Omit<Portion, 'sessionId'>,
  { lots, items }: ReceivedNames,
): ReceivedLotAnswer {
  const lot = lots.get(lotId);
  const item = items.get(lot?.itemId ?? '');
  return {
    lotId,
    lotNumber: lot?.lotNumber ?? '',
    expiresOn: lot?.expiresOn ?? null,
    itemId: lot?.itemId ?? '',
    itemName: item?.name ?? '',
    manufacturer: item?.manufacturer ?? null,
    unit: item?.unit ?? '',
    quantity: toUnits(quantity),
  };
}

const sum = (portions: readonly Portion[]) =>
  portions.reduce((total, { quantity }) => total + quantity, 0);

/** A lot may have come into a mixture by several ways: the patient received their sum. */
export function addedUp(components: readonly ComponentPortion[]): ComponentPortion[] {
  const ways = groupBy(components, ({ sessionId, preparationLotId, lotId }) =>
    [sessionId, preparationLotId, lotId].join(' '),
  );
  return [...ways.values()].flatMap((portions) => {
    const [first] = portions;
    return first ? [{ ...first, quantity: sum(portions) }] : [];
  });
}

/** The lines of one session in their order; a preparation with what it was made of. */
export function linesOf(
  given: readonly Portion[],
  components: readonly ComponentPortion[],
  names: ReceivedNames,
): ReceivedLineAnswer[] {
  return given.map((portion) => ({
    ...lotAnswer(portion, names),
    components: components
      .filter(
        ({ sessionId, preparationLotId }) =>
          sessionId === portion.sessionId && preparationLotId === portion.lotId,
      )
      .map((component) => lotAnswer(component, names)),
  }));
}

/** What reached the patient of each maker's lot: what was given as such and what was in mixtures. */
export function totalsOf(
  given: readonly Portion[],
  components: readonly ComponentPortion[],
  names: ReceivedNames,
): ReceivedTotalAnswer[] {
  const mixtures = new Set(components.map(({ preparationLotId }) => preparationLotId));
  const direct = given.filter(({ lotId }) => !mixtures.has(lotId));
  const byLot = groupBy([...direct, ...components], ({ lotId }) => lotId);
  return [...byLot]
    .map(([lotId, portions]) => ({
      ...lotAnswer({ lotId, quantity: sum(portions) }, names),
      sessions: new Set(portions.map(({ sessionId }) => sessionId)).size,
    }))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keyOf = ({ itemName, lotNumber, lotId }: ReceivedLotAnswer) =>
  `${itemName.toLowerCase()}\n${lotNumber}\n${lotId}`;
