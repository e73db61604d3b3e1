import type { ItemBody, LocationBody, SiteKey, SupplierBody } from './types.js';

const id = (n: number) => `01920000-0000-7000-8000-00000003${String(n).padStart(4, '0')}`;

/** The ids of the demo's locations, by what they are. */
export const places = {
  milano: {
    site: id(1),
    medicines: id(3),
    devices: id(4),
    fridge: id(5),
    freezer: id(6),
    trolley: id(8),
    secondRoom: id(10),
    rooms: [id(7), id(9)],
  },
  como: {
    site: id(20),
    medicines: id(22),
    devices: id(23),
    fridge: id(24),
    trolley: id(25),
    rooms: [id(21)],
  },
} as const;

/** The two sites and what stands in them, parents first. */
export const locations: LocationBody[] = [
  { id: places.milano.site, name: 'Milano', kind: 'site', parentId: null },
  { id: id(2), name: 'Deposito', kind: 'room', parentId: places.milano.site },
  { id: places.milano.medicines, name: 'Armadio farmaci', kind: 'cabinet', parentId: id(2) },
  { id: places.milano.devices, name: 'Armadio dispositivi', kind: 'cabinet', parentId: id(2) },
  { id: places.milano.fridge, name: 'Frigorifero', kind: 'fridge', parentId: id(2) },
  { id: places.milano.freezer, name: 'Congelatore', kind: 'freezer', parentId: id(2) },
  { id: id(7), name: 'Sala 1', kind: 'room', parentId: places.milano.site },
  { id: places.milano.trolley, name: 'Carrello', kind: 'trolley', parentId: id(7) },
  { id: id(9), name: 'Sala 2', kind: 'room', parentId: places.milano.site },
  { id: places.milano.secondRoom, name: 'Armadietto', kind: 'cabinet', parentId: id(9) },
  { id: places.como.site, name: 'Como', kind: 'site', parentId: null },
  { id: id(21), name: 'Sala trattamenti', kind: 'room', parentId: places.como.site },
  { id: places.como.medicines, name: 'Armadio farmaci', kind: 'cabinet', parentId: id(21) },
  { id: places.como.devices, name: 'Armadio dispositivi', kind: 'cabinet', parentId: id(21) },
  { id: places.como.fridge, name: 'Frigorifero', kind: 'fridge', parentId: id(21) },
  { id: places.como.trolley, name: 'Carrello', kind: 'trolley', parentId: id(21) },
];

const DEVICES = new Set(['needle', 'multi-needle-plate', 'device-part', 'syringe']);
const TROLLEY = new Set(['disinfectant', 'antiseptic-film', 'anaesthetic-cream']);

/** Where a site keeps the item: by its storage, then by its category. */
export function homeOf(item: ItemBody, site: SiteKey): string {
  if (item.storage === 'frozen') {
    if (site === 'como') throw new Error(`Como has no freezer for "${item.name}".`);
    return places.milano.freezer;
  }
  if (item.storage === 'refrigerated') return places[site].fridge;
  if (TROLLEY.has(item.category)) return places[site].trolley;
  if (DEVICES.has(item.category) || item.category === 'other') return places[site].devices;
  return places[site].medicines;
}

const supplier = (
  n: number,
  name: string,
  mailbox: string,
  minimumOrder: number | null,
  leadDays: number,
): SupplierBody => ({
  id: `01920000-0000-7000-8000-00000004${String(n).padStart(4, '0')}`,
  name,
  email: `ordini@${mailbox}.example`,
  customerCode: `STF-${n * 217}`,
  minimumOrder,
  leadDays,
});

const medicines = supplier(1, 'Farmaceutica del Naviglio S.r.l.', 'naviglio', 80, 3);
const devices = supplier(2, 'Presidi Medici Lombardi S.r.l.', 'presidi', 50, 3);
const homeopathy = supplier(3, 'Omeopatica Lariana S.r.l.', 'lariana', null, 4);
const aesthetics = supplier(4, 'Estetica Medica Forniture S.p.A.', 'estetica', 150, 5);
const regenerative = supplier(5, 'Rigenera Biotech Italia S.r.l.', 'rigenera', 250, 7);

/** The suppliers of the demo; the companies are fictitious. */
export const suppliers: SupplierBody[] = [medicines, devices, homeopathy, aesthetics, regenerative];

const AESTHETIC = new Set([
  'hyaluronic-acid',
  'polyrevitalising',
  'organic-silica',
  'home-care',
  'lipolytic',
  'amino-acid',
]);

/** Who delivers the item in the demo. */
export function supplierOf(item: ItemBody): SupplierBody {
  if (item.category === 'homeopathic') return homeopathy;
  if (item.category === 'exosome' || item.category === 'growth-factor') return regenerative;
  if (AESTHETIC.has(item.category)) return aesthetics;
  if (item.regulatoryClass === 'medicine') return medicines;
  return DEVICES.has(item.category) || item.regulatoryClass === 'medical-device'
    ? devices
    : medicines;
}
