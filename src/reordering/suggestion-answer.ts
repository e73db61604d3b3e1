import { addDays, type Day } from '../kernel/calendar.js';
import { toUnits } from '../kernel/quantity.js';
import type { Offer } from '../purchasing/purchasing.js';
import type { Coming } from './arrivals.rules.js';
import type {
  ExplainedSuggestionAnswer,
  OfferAnswer,
  SuggestionAnswer,
  WhyAnswer,
} from './reorder.dto.js';
import type { Considered, ReorderState } from './reorder-state.js';
import { orderDay, type Suggestion } from './suggestion.rules.js';

/** A rate is no quantity: it is told to the thousandth that is nearest. */
function units(thousandths: number): number {
  return toUnits(Math.round(thousandths));
}

function unitsOrNull(thousandths: number | null): number | null {
  return thousandths === null ? null : units(thousandths);
}

/** Days and chances, to the second place. */
function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A suggestion as the API tells it. */
export function suggestionAnswer(
  considered: Considered,
  suggestion: Suggestion,
  { settings }: ReorderState,
): SuggestionAnswer {
  const { item, offer, state } = considered;
  const { packs, quantity, outlook, method } = suggestion;
  const perPack = offer?.perPack ?? null;
  const { lead } = state.purchase;
  return {
    itemId: item.id,
    itemName: item.name,
    category: item.category,
    unit: item.unit,
    containerKind: item.containerKind,
    containerQuantity: units(item.containerQuantity),
    supplierId: offer?.supplierId ?? null,
    supplierName: offer?.supplierName ?? null,
    orderCode: offer?.orderCode ?? null,
    pack: offer?.pack ?? 1,
    minimumPacks: state.purchase.minimumPacks,
    pricePerPack: unitsOrNull(perPack),
    offers: considered.offers.map(offerAnswer),
    packs,
    containers: packs * (offer?.pack ?? 1),
    quantity: units(quantity),
    cost: perPack === null ? null : units(perPack * packs),
    stockOutOn: outlook.stockOutOn,
    orderBy: outlook.stockOutOn === null ? null : orderDay(outlook.stockOutOn, lead.days),
    willExpire: units(outlook.losses.reduce((sum, loss) => sum + loss.quantity, 0)),
    method,
    why: whyAnswer(considered, suggestion, settings),
  };
}

function offerAnswer({ perPack, ...offer }: Offer): OfferAnswer {
  const { supplierId, supplierName, orderCode, pack, minimumPacks, preferred } = offer;
  const pricePerPack = unitsOrNull(perPack);
  return { supplierId, supplierName, orderCode, pack, minimumPacks, preferred, pricePerPack };
}

function whyAnswer(
  { state, weeks, offer }: Considered,
  { arithmetic }: Suggestion,
  settings: ReorderState['settings'],
): WhyAnswer {
  const { perWeek = 0, variance = 0, chance = 0, size = 0 } = state.usual ?? {};
  const { lead } = state.purchase;
  const { horizonDays, usableOfDelivery, ...sums } = arithmetic;
  const told = Object.fromEntries(
    Object.entries(sums).map(([name, value]) => [name, units(value)]),
  ) as typeof sums;
  return {
    ...told,
    weeklyUse: units(perWeek),
    weeklySpread: units(Math.sqrt(variance)),
    useChance: hundredths(chance),
    useSize: units(size),
    weeksSeen: weeks.length,
    leadDays: hundredths(lead.days),
    leadSpread: hundredths(lead.spread),
    leadJourneys: offer?.lead.journeys ?? 0,
    leadSource: offer?.lead.source ?? 'default',
    reviewDays: settings.reorderReviewDays,
    coverDays: settings.reorderCoverDays,
    serviceLevel: settings.reorderServiceLevel,
    horizonDays: hundredths(horizonDays),
    shelfLifeDays: state.shelfLifeDays,
    usableOfDelivery: unitsOrNull(usableOfDelivery),
  };
}

/** So many days the chart shows each, and then every seventh. */
const CLOSE_DAYS = 91;

/** A suggestion with what its chart shows. */
export function explainedAnswer(
  considered: Considered,
  suggestion: Suggestion,
  state: ReorderState,
): ExplainedSuggestionAnswer {
  const { days, today } = state;
  const { weeks, rows, coming, item } = considered;
  const { left, losses } = suggestion.outlook;
  const numbers = new Map(rows.map(({ lotId, lotNumber }) => [lotId, lotNumber]));
  const begin = (index: number) => addDays(today, -7 * (weeks.length - index));
  return {
    ...suggestionAnswer(considered, suggestion, state),
    weeks: weeks.map((used, index) => ({ from: begin(index), used: units(used) })),
    outlook: days.flatMap((day: Day, index) =>
      index < CLOSE_DAYS || index % 7 === 0 ? [{ day, left: units(left[index] ?? 0) }] : [],
    ),
    expiring: losses.map(({ lotId, useBy, quantity }) => ({
      lotId,
      lotNumber: numbers.get(lotId) ?? '',
      useBy,
      quantity: units(quantity),
    })),
    arrivals: coming
      .filter(({ draft }) => !draft)
      .map(({ orderId, supplierId, containers, day }: Coming) => ({
        orderId,
        supplierName: nameOf(considered, supplierId),
        quantity: units(containers * item.containerQuantity),
        day,
      })),
  };
}

function nameOf({ offers }: Considered, supplierId: string): string {
  return offers.find((offer) => offer.supplierId === supplierId)?.supplierName ?? '';
}
