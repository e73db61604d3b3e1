/** The drawings of the body on which zones are shown. */
export const BODY_VIEWS = ['front', 'back', 'face', 'scalp'] as const;
export type BodyView = (typeof BODY_VIEWS)[number];

/** A zone of the body; its name is `zone.<slug>` of the shared texts. */
export interface Zone {
  readonly slug: string;
  /** The drawings it can be seen on. */
  readonly views: readonly BodyView[];
  /** There is one on each side of the body: `knee-left` and `knee-right`. */
  readonly paired: boolean;
}

function one(slug: string, ...views: BodyView[]): Zone {
  return { slug, views, paired: false };
}

function pair(slug: string, ...views: BodyView[]): Zone {
  return { slug, views, paired: true };
}

/**
 * The zones that protocols and sessions speak of, from head to foot; the seeds use no others.
 * Zones that were typed by hand stay what they are.
 */
export const ZONES: readonly Zone[] = [
  one('scalp', 'scalp'),
  one('scalp-front', 'scalp'),
  one('scalp-vertex', 'scalp'),
  one('scalp-occiput', 'scalp'),
  one('face', 'front', 'face'),
  one('forehead', 'face'),
  pair('temple', 'face'),
  one('eye-contour', 'face'),
  one('cheeks', 'face'),
  one('lip-contour', 'face'),
  one('double-chin', 'face'),
  one('neck', 'front', 'face'),
  one('chest', 'front'),
  pair('shoulder', 'front', 'back'),
  pair('arm', 'front', 'back'),
  pair('elbow', 'front', 'back'),
  pair('forearm', 'front', 'back'),
  pair('hand', 'front', 'back'),
  one('abdomen', 'front'),
  pair('flank', 'front', 'back'),
  pair('hip', 'front'),
  pair('groin', 'front'),
  pair('thigh', 'front'),
  pair('knee', 'front'),
  pair('leg', 'front'),
  pair('ankle', 'front', 'back'),
  pair('foot', 'front'),
  one('nape', 'back'),
  pair('trapezius', 'back'),
  one('back', 'back'),
  one('dorsal', 'back'),
  one('lumbar', 'back'),
  one('sacral', 'back'),
  pair('gluteus', 'back'),
  pair('thigh-back', 'back'),
  pair('calf', 'back'),
  pair('heel', 'back'),
];

export type Side = 'left' | 'right';

/** The zone on one side of the body: `knee-left`. */
export function sided({ slug }: Zone, side: Side): string {
  return `${slug}-${side}`;
}

/** Every slug there is, the sides of paired zones included. */
export const ZONE_SLUGS: readonly string[] = ZONES.flatMap((zone) =>
  zone.paired ? [zone.slug, sided(zone, 'left'), sided(zone, 'right')] : [zone.slug],
);

/** The zone and the side that a slug means; `null` for words of the practice's own. */
export function readZone(slug: string): { readonly zone: Zone; readonly side: Side | null } | null {
  for (const zone of ZONES) {
    if (zone.slug === slug) return { zone, side: null };
    if (!zone.paired) continue;
    if (sided(zone, 'left') === slug) return { zone, side: 'left' };
    if (sided(zone, 'right') === slug) return { zone, side: 'right' };
  }
  return null;
}
