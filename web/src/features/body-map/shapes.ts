import { type BodyView, readZone, sided, ZONES } from '../../components/zones';

/** Corners of a rounded area, in units of the drawing. */
type Corners = readonly (readonly [x: number, y: number])[];

/** What can be tapped: a zone, or its left or right side. */
export interface ZoneShape {
  readonly slug: string;
  /** The outlines, as the `d` of an SVG path. */
  readonly path: string;
}

/** The paper a view is drawn on. */
interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Outlines that only help the eye. */
  readonly lines: readonly string[];
}

const WIDTH = 200;

/** Goes through the middle of each side, so that every corner is round. */
function rounded(corners: Corners): string {
  const middle = (index: number) => {
    const [x1 = 0, y1 = 0] = corners[index % corners.length] ?? [];
    const [x2 = 0, y2 = 0] = corners[(index + 1) % corners.length] ?? [];
    return `${(x1 + x2) / 2} ${(y1 + y2) / 2}`;
  };
  const curves = corners.map((_, index) => {
    const [x, y] = corners[(index + 1) % corners.length] ?? [0, 0];
    return `Q${x} ${y} ${middle(index + 1)}`;
  });
  return `M${middle(0)}${curves.join('')}Z`;
}

function mirrored(corners: Corners): Corners {
  return corners.map(([x, y]) => [WIDTH - x, y] as const);
}

function circle(x: number, y: number, rx: number, ry = rx): string {
  return `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`;
}

/** Areas of limbs that look the same from both sides. */
const ARMS: Record<string, Corners> = {
  shoulder: [
    [46, 90],
    [66, 82],
    [72, 94],
    [64, 114],
    [52, 120],
    [38, 110],
  ],
  arm: [
    [38, 112],
    [54, 120],
    [61, 112],
    [57, 142],
    [53, 164],
    [36, 161],
    [35, 136],
  ],
  elbow: [
    [35, 163],
    [53, 166],
    [51, 184],
    [33, 181],
  ],
  forearm: [
    [32, 183],
    [51, 186],
    [48, 208],
    [40, 232],
    [25, 229],
    [27, 204],
  ],
  hand: [
    [23, 232],
    [40, 235],
    [42, 250],
    [36, 268],
    [22, 268],
    [17, 250],
  ],
};

const FRONT: Record<string, Corners> = {
  ...ARMS,
  face: [
    [80, 20],
    [100, 8],
    [120, 20],
    [122, 42],
    [112, 62],
    [100, 68],
    [88, 62],
    [78, 42],
  ],
  neck: [
    [90, 66],
    [100, 71],
    [110, 66],
    [113, 84],
    [100, 90],
    [87, 84],
  ],
  chest: [
    [70, 88],
    [100, 92],
    [130, 88],
    [139, 114],
    [131, 144],
    [100, 150],
    [69, 144],
    [61, 114],
  ],
  abdomen: [
    [77, 148],
    [100, 153],
    [123, 148],
    [123, 176],
    [125, 204],
    [100, 214],
    [75, 204],
    [77, 176],
  ],
  flank: [
    [64, 140],
    [75, 147],
    [75, 176],
    [73, 204],
    [62, 206],
    [65, 172],
  ],
  hip: [
    [61, 207],
    [73, 206],
    [90, 216],
    [82, 236],
    [60, 240],
    [56, 226],
  ],
  groin: [
    [92, 216],
    [99, 217],
    [99, 244],
    [92, 240],
    [83, 236],
  ],
  thigh: [
    [58, 240],
    [82, 239],
    [98, 248],
    [97, 278],
    [92, 318],
    [68, 318],
    [59, 280],
  ],
  knee: [
    [68, 319],
    [92, 319],
    [92, 345],
    [69, 345],
  ],
  leg: [
    [68, 346],
    [92, 346],
    [94, 376],
    [87, 410],
    [74, 410],
    [66, 376],
  ],
  ankle: [
    [73, 410],
    [88, 410],
    [88, 428],
    [73, 428],
  ],
  foot: [
    [73, 428],
    [88, 428],
    [92, 444],
    [86, 456],
    [62, 456],
    [64, 444],
  ],
};

const BACK: Record<string, Corners> = {
  ...ARMS,
  nape: [
    [88, 56],
    [100, 52],
    [112, 56],
    [114, 80],
    [100, 86],
    [86, 80],
  ],
  trapezius: [
    [86, 78],
    [99, 86],
    [99, 112],
    [84, 106],
    [60, 92],
  ],
  back: [
    [66, 96],
    [84, 108],
    [100, 114],
    [116, 108],
    [134, 96],
    [139, 124],
    [130, 160],
    [70, 160],
    [61, 124],
  ],
  dorsal: [
    [91, 106],
    [109, 106],
    [110, 134],
    [108, 161],
    [92, 161],
    [90, 134],
  ],
  lumbar: [
    [77, 161],
    [100, 160],
    [123, 161],
    [122, 180],
    [125, 196],
    [75, 196],
    [78, 180],
  ],
  sacral: [
    [84, 197],
    [116, 197],
    [112, 212],
    [100, 228],
    [88, 212],
  ],
  flank: [
    [65, 148],
    [76, 160],
    [76, 180],
    [73, 198],
    [62, 202],
    [66, 176],
  ],
  gluteus: [
    [60, 204],
    [80, 196],
    [88, 214],
    [99, 228],
    [98, 252],
    [76, 260],
    [56, 246],
  ],
  'thigh-back': [
    [57, 250],
    [76, 262],
    [98, 254],
    [97, 284],
    [92, 326],
    [68, 326],
    [59, 286],
  ],
  calf: [
    [68, 328],
    [92, 328],
    [96, 358],
    [88, 400],
    [74, 400],
    [64, 360],
  ],
  ankle: [
    [73, 401],
    [88, 401],
    [88, 424],
    [73, 424],
  ],
  heel: [
    [71, 424],
    [90, 424],
    [92, 446],
    [81, 454],
    [68, 446],
  ],
};

const FACE: Record<string, Corners> = {
  forehead: [
    [60, 56],
    [78, 40],
    [100, 36],
    [122, 40],
    [140, 56],
    [146, 84],
    [100, 90],
    [54, 84],
  ],
  temple: [
    [50, 66],
    [53, 88],
    [51, 116],
    [40, 112],
    [38, 86],
  ],
  'double-chin': [
    [64, 204],
    [82, 220],
    [100, 225],
    [118, 220],
    [136, 204],
    [128, 232],
    [100, 242],
    [72, 232],
  ],
  neck: [
    [66, 236],
    [100, 248],
    [134, 236],
    [138, 276],
    [100, 284],
    [62, 276],
  ],
};

const EYE: Corners = [
  [54, 98],
  [74, 90],
  [94, 98],
  [94, 116],
  [74, 124],
  [54, 116],
];
const CHEEK: Corners = [
  [46, 122],
  [66, 126],
  [86, 128],
  [82, 156],
  [66, 182],
  [48, 164],
];

/** Zones of several areas. */
const FACE_PATHS: Record<string, string> = {
  face: circle(100, 124, 64, 96),
  'eye-contour': [EYE, mirrored(EYE)].map(rounded).join(''),
  cheeks: [CHEEK, mirrored(CHEEK)].map(rounded).join(''),
  'lip-contour': circle(100, 184, 26, 15),
};

const SCALP_PATHS: Record<string, string> = {
  scalp: circle(100, 120, 78, 92),
  'scalp-front': rounded([
    [44, 62],
    [72, 34],
    [100, 27],
    [128, 34],
    [156, 62],
    [136, 82],
    [100, 74],
    [64, 82],
  ]),
  'scalp-vertex': circle(100, 124, 38, 34),
  'scalp-occiput': rounded([
    [46, 176],
    [68, 166],
    [100, 172],
    [132, 166],
    [154, 176],
    [130, 206],
    [100, 213],
    [70, 206],
  ]),
};

const OUTLINES: Record<
  BodyView,
  { corners: Record<string, Corners>; paths: Record<string, string> }
> = {
  front: { corners: FRONT, paths: {} },
  back: { corners: BACK, paths: {} },
  face: { corners: FACE, paths: FACE_PATHS },
  scalp: { corners: {}, paths: SCALP_PATHS },
};

/** Wide areas come first, so that what lies on them stays in reach. */
const UNDERNEATH = new Set(['face', 'scalp', 'back']);

/** From the front, the patient's left side is at the viewer's right. */
function viewerSides(view: BodyView): readonly ['left' | 'right', 'left' | 'right'] {
  return view === 'back' ? ['left', 'right'] : ['right', 'left'];
}

/** Everything that can be tapped in one view; what lies above comes later. */
export function shapesOf(view: BodyView): ZoneShape[] {
  const { corners, paths } = OUTLINES[view];
  const [near, far] = viewerSides(view);
  const shapes = ZONES.filter(({ views }) => views.includes(view)).flatMap((zone): ZoneShape[] => {
    const path = paths[zone.slug];
    if (path) return [{ slug: zone.slug, path }];
    const outline = corners[zone.slug];
    if (!outline) return [];
    if (!zone.paired) return [{ slug: zone.slug, path: rounded(outline) }];
    return [
      { slug: sided(zone, near), path: rounded(outline) },
      { slug: sided(zone, far), path: rounded(mirrored(outline)) },
    ];
  });
  const depth = ({ slug }: ZoneShape) => (UNDERNEATH.has(slug) ? 0 : 1);
  return shapes.sort((a, b) => depth(a) - depth(b));
}

/** The size of each view, and the lines that make it a body. */
export const DRAWINGS: Record<BodyView, Drawing> = {
  front: {
    width: WIDTH,
    height: 464,
    lines: ['M93 34h4M103 34h4M100 38v8M95 53q5 3 10 0', 'M97 196q3 3 6 0'],
  },
  back: {
    width: WIDTH,
    height: 464,
    lines: [circle(100, 32, 22, 27), 'M100 88v72', 'M100 230v24'],
  },
  face: {
    width: WIDTH,
    height: 290,
    lines: [
      'M60 86q14-9 30-2M140 86q-14-9-30-2',
      'M62 107q12-9 24 0q-12 8-24 0ZM138 107q-12-9-24 0q12 8 24 0Z',
      'M97 110q0 26-7 36q10 8 20 0',
      'M84 183q16-9 32 0q-16 12-32 0ZM84 183h32',
      'M36 112q-9-4-8 10t12 22M164 112q9-4 8 10t-12 22',
    ],
  },
  scalp: {
    width: WIDTH,
    height: 226,
    lines: [
      'M92 28q8-18 16 0',
      'M22 112q-12-2-12 12t13 16M178 112q12-2 12 12t-13 16',
      'M100 90v-10M100 158v10',
    ],
  },
};

/** Whether a zone, or the zone of both sides that it belongs to, is among the chosen. */
export function isChosen(slug: string, chosen: readonly string[]): boolean {
  const known = readZone(slug);
  return chosen.includes(slug) || (known?.side != null && chosen.includes(known.zone.slug));
}

/** The chosen zones after one was tapped. Of a zone chosen on both sides, the other side stays. */
export function tapped(slug: string, chosen: readonly string[]): string[] {
  if (chosen.includes(slug)) return chosen.filter((one) => one !== slug);
  const known = readZone(slug);
  if (known?.side && chosen.includes(known.zone.slug)) {
    const other = sided(known.zone, known.side === 'left' ? 'right' : 'left');
    return chosen.map((one) => (one === known.zone.slug ? other : one));
  }
  return [...chosen, slug];
}

/** The view that shows most of the chosen zones; the front while there are none. */
export function firstView(chosen: readonly string[]): BodyView {
  const views = chosen.flatMap((slug) => readZone(slug)?.zone.views ?? []);
  const count = (view: BodyView) => views.filter((one) => one === view).length;
  const order: BodyView[] = ['face', 'scalp', 'front', 'back'];
  return views.length === 0 ? 'front' : order.reduce((a, b) => (count(b) > count(a) ? b : a));
}
