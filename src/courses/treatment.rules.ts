import type { Category, Item } from '../catalog/catalog.js';

/** How a treatment is given. */
export interface Manner {
  readonly technique: string | null;
  readonly route: string | null;
}

/** Techniques that are not mesotherapy: its needle limits do not hold for them. */
export const OTHER_TECHNIQUES: ReadonlySet<string> = new Set(['microneedling', 'topical']);

/** What stands beside a treatment and does not go by the session's route. */
const ANCILLARY: ReadonlySet<Category> = new Set([
  'disinfectant',
  'antiseptic-film',
  'anaesthetic-cream',
  'home-care',
  'needle',
  'multi-needle-plate',
  'device-part',
  'syringe',
] as const);

/** The route a product goes by: the one named, or the one the technique means. */
export function routeOf({ technique, route }: Manner): string | null {
  if (route !== null) return route;
  if (technique === null) return null;
  return OTHER_TECHNIQUES.has(technique) ? technique : 'intradermal';
}

/** Whether the item is given by the session's route at all. */
export function isGiven(item: Pick<Item, 'category'>): boolean {
  return !ANCILLARY.has(item.category);
}

/** A medicine that goes by a route its label does not name: the patient must have agreed to it. */
export function isOffLabel(
  item: Pick<Item, 'category' | 'regulatoryClass' | 'registeredRoutes'>,
  manner: Manner,
): boolean {
  const route = routeOf(manner);
  const medicine = ['medicine', 'homeopathic-medicine'].includes(item.regulatoryClass);
  return medicine && route !== null && isGiven(item) && !item.registeredRoutes.includes(route);
}
