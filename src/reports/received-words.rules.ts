import type { Language } from '../kernel/actor.js';
import type { Day } from '../kernel/calendar.js';

/** What stands on the patient's sheet, in the patient's language. */
export const RECEIVED_WORDS = {
  it: {
    title: 'Materiali ricevuti',
    patient: 'Codice paziente',
    alsoKnown: 'anche registrato come',
    name: 'Nome (a mano)',
    printed: 'Stampato il',
    item: 'Prodotto',
    lot: 'Lotto',
    expires: 'Scadenza',
    quantity: 'Quantità',
    madeOf: 'contiene',
    treatment: 'Trattamento',
    lots: 'Tutti i lotti',
    sessions: 'Sedute',
    nothing: 'Nessun materiale registrato.',
    keep: 'Conservi questo foglio: il numero di lotto dice da quale produzione viene ogni prodotto.',
    page: 'Pagina {n} di {all}',
    piece: 'pz',
  },
  es: {
    title: 'Materiales recibidos',
    patient: 'Código de paciente',
    alsoKnown: 'registrado también como',
    name: 'Nombre (a mano)',
    printed: 'Impreso el',
    item: 'Producto',
    lot: 'Lote',
    expires: 'Caducidad',
    quantity: 'Cantidad',
    madeOf: 'contiene',
    treatment: 'Tratamiento',
    lots: 'Todos los lotes',
    sessions: 'Sesiones',
    nothing: 'No hay materiales registrados.',
    keep: 'Guarde esta hoja: el número de lote dice de qué fabricación procede cada producto.',
    page: 'Página {n} de {all}',
    piece: 'ud.',
  },
  en: {
    title: 'Materials received',
    patient: 'Patient code',
    alsoKnown: 'also recorded as',
    name: 'Name (by hand)',
    printed: 'Printed on',
    item: 'Product',
    lot: 'Lot',
    expires: 'Expiry',
    quantity: 'Quantity',
    madeOf: 'contains',
    treatment: 'Treatment',
    lots: 'All lots',
    sessions: 'Sessions',
    nothing: 'No materials are recorded.',
    keep: 'Keep this sheet: the lot number says which batch each product came from.',
    page: 'Page {n} of {all}',
    piece: 'pcs',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;

const LOCALES: Readonly<Record<Language, string>> = { it: 'it-IT', es: 'es-ES', en: 'en-GB' };

/** A day as the language writes it. */
export function dayText(day: Day, language: Language): string {
  const options = { timeZone: 'UTC', day: '2-digit', month: '2-digit', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(LOCALES[language], options).format(Date.parse(day));
}

/** A quantity with its unit as the language writes it. */
export function quantityText(quantity: number, unit: string, language: Language): string {
  const number = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 3 });
  return `${number.format(quantity)} ${unit === 'piece' ? RECEIVED_WORDS[language].piece : unit}`;
}
