import type {
  ContainerKind,
  ContainerUse,
  RegulatoryClass,
  Storage,
  Unit,
} from '../catalog/catalog.js';

/** The words of Italian and Spanish spreadsheets for those of the catalog, folded. */
export const UNIT_WORDS: Readonly<Record<string, Unit>> = {
  millilitri: 'mL',
  mililitros: 'mL',
  cc: 'mL',
  gr: 'g',
  grammi: 'g',
  gramos: 'g',
  pezzo: 'piece',
  pezzi: 'piece',
  pz: 'piece',
  pieza: 'piece',
  piezas: 'piece',
  unidad: 'piece',
  unidades: 'piece',
  pieces: 'piece',
  pcs: 'piece',
};

export const CONTAINER_WORDS: Readonly<Record<string, ContainerKind>> = {
  fiala: 'ampoule',
  fiale: 'ampoule',
  ampolla: 'ampoule',
  flaconcino: 'vial',
  flacone: 'bottle',
  frasco: 'bottle',
  siringa: 'syringe',
  jeringa: 'syringe',
  bomboletta: 'can',
  lata: 'can',
  tubetto: 'tube',
  tubo: 'tube',
  busta: 'sachet',
  bustina: 'sachet',
  sobre: 'sachet',
  pezzo: 'piece',
  pieza: 'piece',
};

export const USE_WORDS: Readonly<Record<string, ContainerUse>> = {
  monouso: 'single',
  'un solo uso': 'single',
  monodosis: 'single',
  'single use': 'single',
  multiuso: 'multiple',
  multidose: 'multiple',
  multidosis: 'multiple',
  'multiple use': 'multiple',
};

export const STORAGE_WORDS: Readonly<Record<string, Storage>> = {
  ambiente: 'room',
  frigorifero: 'refrigerated',
  frigo: 'refrigerated',
  refrigerato: 'refrigerated',
  nevera: 'refrigerated',
  refrigerado: 'refrigerated',
  congelatore: 'frozen',
  congelato: 'frozen',
  congelado: 'frozen',
};

export const CLASS_WORDS: Readonly<Record<string, RegulatoryClass>> = {
  medicinale: 'medicine',
  farmaco: 'medicine',
  medicamento: 'medicine',
  omeopatico: 'homeopathic-medicine',
  homeopatico: 'homeopathic-medicine',
  'dispositivo medico': 'medical-device',
  'producto sanitario': 'medical-device',
  cosmetico: 'cosmetic',
  biocida: 'biocide',
  integratore: 'food-supplement',
  'complemento alimenticio': 'food-supplement',
};
