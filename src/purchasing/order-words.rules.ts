import type { Language } from '../kernel/actor.js';

/** What an order says to its supplier. */
export interface OrderWords {
  readonly order: string;
  readonly draft: string;
  readonly from: string;
  readonly to: string;
  readonly date: string;
  readonly customerCode: string;
  readonly deliverTo: string;
  readonly expectedOn: string;
  readonly code: string;
  readonly item: string;
  readonly pack: string;
  readonly packs: string;
  readonly containers: string;
  readonly pricePerPack: string;
  readonly amount: string;
  readonly total: string;
  readonly unpriced: string;
  readonly note: string;
  readonly page: string;
  readonly fileName: string;
  readonly greeting: string;
  readonly request: string;
  readonly regards: string;
}

/** In the language of the supplier. */
export const ORDER_WORDS: Readonly<Record<Language, OrderWords>> = {
  it: {
    order: 'Ordine',
    draft: 'BOZZA: non è un ordine',
    from: 'Da',
    to: 'A',
    date: 'Data',
    customerCode: 'Codice cliente',
    deliverTo: 'Consegna a',
    expectedOn: 'Consegna entro',
    code: 'Codice',
    item: 'Prodotto',
    pack: 'Pezzi per conf.',
    packs: 'Confezioni',
    containers: 'Pezzi',
    pricePerPack: 'Prezzo',
    amount: 'Importo',
    total: 'Totale',
    unpriced: 'Alcune righe non hanno un prezzo',
    note: 'Note',
    page: 'Pagina',
    fileName: 'ordine',
    greeting: 'Buongiorno,',
    request: 'in allegato il nostro ordine. Vi preghiamo di confermarlo.',
    regards: 'Cordiali saluti',
  },
  es: {
    order: 'Pedido',
    draft: 'BORRADOR: no es un pedido',
    from: 'De',
    to: 'Para',
    date: 'Fecha',
    customerCode: 'Código de cliente',
    deliverTo: 'Entregar en',
    expectedOn: 'Entrega antes de',
    code: 'Código',
    item: 'Producto',
    pack: 'Por caja',
    packs: 'Cajas',
    containers: 'Unidades',
    pricePerPack: 'Precio',
    amount: 'Importe',
    total: 'Total',
    unpriced: 'Algunas líneas no tienen precio',
    note: 'Notas',
    page: 'Página',
    fileName: 'pedido',
    greeting: 'Buenos días:',
    request: 'adjuntamos nuestro pedido. Les rogamos que lo confirmen.',
    regards: 'Saludos cordiales',
  },
  en: {
    order: 'Order',
    draft: 'DRAFT: not an order',
    from: 'From',
    to: 'To',
    date: 'Date',
    customerCode: 'Customer code',
    deliverTo: 'Deliver to',
    expectedOn: 'Deliver by',
    code: 'Code',
    item: 'Item',
    pack: 'Per pack',
    packs: 'Packs',
    containers: 'Containers',
    pricePerPack: 'Price',
    amount: 'Amount',
    total: 'Total',
    unpriced: 'Some lines have no price',
    note: 'Notes',
    page: 'Page',
    fileName: 'order',
    greeting: 'Good day,',
    request: 'please find our order attached, and kindly confirm it.',
    regards: 'Kind regards',
  },
};
