import { fold } from '../catalog/search-text.rules.js';
import type { Language } from '../kernel/actor.js';

/** What can be imported. */
export const IMPORT_KINDS = ['items', 'opening-stock'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** A column that a table may have, with its name in each language. */
export interface Column<Field extends string = string> {
  readonly field: Field;
  readonly names: Readonly<Record<Language, string>>;
  /** Other names under which spreadsheets have it. */
  readonly also?: readonly string[];
  readonly required?: true;
  /** What a cell may hold, for the template. */
  readonly example: string;
}

const names = (it: string, es: string, en: string) => ({ it, es, en });

export const ITEM_COLUMNS = [
  {
    field: 'name',
    names: names('Nome', 'Nombre', 'Name'),
    required: true,
    example: 'Lidocaina 2 % 10 mL',
  },
  {
    field: 'category',
    names: names('Categoria', 'Categoría', 'Category'),
    example: 'local-anaesthetic',
  },
  {
    field: 'regulatoryClass',
    names: names('Classe regolatoria', 'Clase regulatoria', 'Regulatory class'),
    example: 'medicine',
  },
  { field: 'origin', names: names('Origine', 'Origen', 'Origin'), example: 'synthetic' },
  { field: 'unit', names: names('Unità', 'Unidad', 'Unit'), required: true, example: 'mL' },
  {
    field: 'containerKind',
    names: names('Tipo di contenitore', 'Tipo de envase', 'Container kind'),
    also: ['Contenitore', 'Envase', 'Container'],
    example: 'vial',
  },
  {
    field: 'containerQuantity',
    names: names('Quantità per contenitore', 'Cantidad por envase', 'Container quantity'),
    also: ['Contenuto', 'Contenido', 'Content'],
    required: true,
    example: '10',
  },
  {
    field: 'containerUse',
    names: names('Uso', 'Uso', 'Use'),
    also: ['Container use'],
    example: 'multiple',
  },
  {
    field: 'inUseHours',
    names: names("Ore dopo l'apertura", 'Horas tras la apertura', 'In-use hours'),
    example: '672',
  },
  { field: 'storage', names: names('Conservazione', 'Conservación', 'Storage'), example: 'room' },
  {
    field: 'manufacturer',
    names: names('Produttore', 'Fabricante', 'Manufacturer'),
    example: 'ACME',
  },
  {
    field: 'registeredRoutes',
    names: names('Vie registrate', 'Vías registradas', 'Registered routes'),
    example: 'intradermal subcutaneous',
  },
  {
    field: 'expiryRequired',
    names: names('Scadenza obbligatoria', 'Caducidad obligatoria', 'Expiry required'),
    example: 'yes',
  },
  {
    field: 'expiryWarningDays',
    names: names('Giorni di preavviso', 'Días de aviso', 'Expiry warning days'),
    example: '60',
  },
  { field: 'needleGauge', names: names('Gauge ago', 'Calibre aguja', 'Needle gauge'), example: '' },
  {
    field: 'needleLengthMm',
    names: names('Lunghezza ago (mm)', 'Longitud aguja (mm)', 'Needle length (mm)'),
    example: '',
  },
  { field: 'gtin', names: names('GTIN', 'GTIN', 'GTIN'), also: ['EAN'], example: '08012345678908' },
  { field: 'aic', names: names('AIC', 'AIC', 'AIC'), example: '' },
  {
    field: 'cn',
    names: names('Codice nazionale (ES)', 'Código nacional', 'National code (ES)'),
    also: ['CN'],
    example: '',
  },
  {
    field: 'codeContainers',
    names: names('Contenitori per codice', 'Envases por código', 'Containers per code'),
    example: '1',
  },
  {
    field: 'reorderPoint',
    names: names('Punto di riordino', 'Punto de pedido', 'Reorder point'),
    example: '50',
  },
  {
    field: 'reorderUpTo',
    names: names('Riordino fino a', 'Pedir hasta', 'Reorder up to'),
    example: '200',
  },
  {
    field: 'expectedLoss',
    names: names('Perdita attesa', 'Pérdida esperada', 'Expected loss'),
    example: '0.1',
  },
  { field: 'notes', names: names('Note', 'Notas', 'Notes'), example: '' },
] as const satisfies readonly Column[];

export type ItemField = (typeof ITEM_COLUMNS)[number]['field'];

export const STOCK_COLUMNS = [
  {
    field: 'item',
    names: names('Articolo', 'Artículo', 'Item'),
    also: ['Nome', 'Nombre', 'Name'],
    example: 'Lidocaina 2 % 10 mL',
  },
  {
    field: 'code',
    names: names('Codice', 'Código', 'Code'),
    also: ['GTIN', 'EAN', 'AIC', 'CN'],
    example: '08012345678908',
  },
  {
    field: 'lotNumber',
    names: names('Lotto', 'Lote', 'Lot'),
    also: ['Lot number'],
    required: true,
    example: 'AB123',
  },
  {
    field: 'expiresOn',
    names: names('Scadenza', 'Caducidad', 'Expiry'),
    also: ['Expires on'],
    example: '2027-06-30',
  },
  {
    field: 'location',
    names: names('Posizione', 'Ubicación', 'Location'),
    also: ['Luogo'],
    example: 'Frigo',
  },
  {
    field: 'containers',
    names: names('Contenitori', 'Envases', 'Containers'),
    also: ['Confezioni', 'Quantità', 'Cantidad', 'Quantity'],
    required: true,
    example: '12',
  },
  {
    field: 'unitCost',
    names: names('Costo unitario', 'Coste unitario', 'Unit cost'),
    also: ['Costo', 'Coste', 'Cost'],
    example: '3.20',
  },
] as const satisfies readonly Column[];

export function columnsOf(kind: ImportKind): readonly Column[] {
  return kind === 'items' ? ITEM_COLUMNS : STOCK_COLUMNS;
}

/** How names of columns are compared: without accents, case and anything but letters and digits. */
function nameKey(name: string): string {
  return fold(name).replace(/[^a-z0-9]+/g, '');
}

/** Something wrong in one cell, or with a column (row 1). */
export interface CellError {
  readonly row: number;
  /** The column's name as it stands in the file, or as it should. */
  readonly column: string;
  /** Stable; screens translate it. */
  readonly code: string;
  readonly detail: string;
  /** What stands there, cut short. */
  readonly value: string | null;
}

/** Where each known column stands in the file. */
export interface Layout {
  readonly positions: ReadonlyMap<string, number>;
  readonly header: readonly string[];
  readonly errors: readonly CellError[];
}

/** Finds the columns by their names in any of the languages. Unknown ones are told, not dropped. */
export function layoutOf(header: readonly string[], kind: ImportKind, language: Language): Layout {
  const columns = columnsOf(kind);
  const known = new Map<string, string>();
  for (const { field, names: own, also = [] } of columns) {
    for (const name of [field, ...Object.values(own), ...also]) known.set(nameKey(name), field);
  }
  const positions = new Map<string, number>();
  const errors: CellError[] = [];
  const wrong = (column: string, code: string, detail: string) =>
    errors.push({ row: 1, column, code, detail, value: null });
  for (const [index, name] of header.entries()) {
    const field = known.get(nameKey(name));
    const shown = name.slice(0, 80);
    if (field === undefined) wrong(shown, 'unknown-column', 'is not a column of this import');
    else if (positions.has(field)) wrong(shown, 'duplicate-column', 'stands there twice');
    else positions.set(field, index);
  }
  for (const { field, names: own, required } of columns as readonly Column[]) {
    if (required && !positions.has(field)) {
      wrong(own[language], 'missing-column', 'is needed');
    }
  }
  return { positions, header, errors };
}
