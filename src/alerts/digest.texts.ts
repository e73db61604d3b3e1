import type { Language } from '../kernel/actor.js';
import type { AlertKind, Severity } from './alerts.dto.js';

/** The words of the digest in one language. */
interface Texts {
  readonly subject: (news: number, practice: string) => string;
  readonly greeting: (name: string) => string;
  readonly lane: Readonly<Record<Severity, string>>;
  readonly kind: Readonly<Record<AlertKind, string>>;
  readonly lot: string;
  readonly still: (open: number) => string;
  readonly link: string;
  readonly bye: string;
}

/** What the daily digest says, in the three languages of the screens. */
export const DIGEST_TEXTS: Readonly<Record<Language, Texts>> = {
  it: {
    subject: (news, practice) =>
      `${practice}: ${news === 1 ? 'un avviso nuovo' : `${news} avvisi nuovi`} dal magazzino`,
    greeting: (name) => `Buongiorno ${name},\nquesto è nuovo da ieri:`,
    lane: { now: 'SUBITO', today: 'OGGI', week: 'QUESTA SETTIMANA' },
    kind: {
      expired: 'scaduto: da togliere',
      'in-use-expired': 'aperto da troppo tempo: da gettare',
      'beyond-use': 'oltre il limite d’uso: da gettare',
      'use-ending': 'preparazione da usare presto',
      unreleased: 'preparazione da controllare e rilasciare',
      low: 'sta finendo: da riordinare',
      'running-out': 'finirà prima di un altro ordine: da ordinare',
      'in-use-ending': 'aperto: da usare per primo',
      expiring: 'scade presto',
      'order-late': 'ordine in ritardo',
      held: 'bloccato',
      'location-held': 'si trova in un luogo bloccato',
      incident: 'seduta registrata come incidente',
    },
    lot: 'lotto',
    still: (open) => `Già segnalati e ancora aperti: ${open}.`,
    link: 'Tutti gli avvisi:',
    bye: 'Mesostock. Per non ricevere più questa e-mail: Avvisi, Riepilogo giornaliero.',
  },
  es: {
    subject: (news, practice) =>
      `${practice}: ${news === 1 ? 'un aviso nuevo' : `${news} avisos nuevos`} del almacén`,
    greeting: (name) => `Buenos días, ${name}:\nesto es nuevo desde ayer:`,
    lane: { now: 'AHORA', today: 'HOY', week: 'ESTA SEMANA' },
    kind: {
      expired: 'caducado: hay que retirarlo',
      'in-use-expired': 'abierto demasiado tiempo: hay que desecharlo',
      'beyond-use': 'pasado su límite de uso: hay que desecharlo',
      'use-ending': 'preparación por usar pronto',
      unreleased: 'preparación por verificar y liberar',
      low: 'se está acabando: hay que pedirlo',
      'running-out': 'se agotará antes de otro pedido: hay que pedirlo',
      'in-use-ending': 'abierto: usar primero',
      expiring: 'caduca pronto',
      'order-late': 'pedido atrasado',
      held: 'bloqueado',
      'location-held': 'está en un lugar bloqueado',
      incident: 'sesión registrada como incidente',
    },
    lot: 'lote',
    still: (open) => `Ya avisados y aún abiertos: ${open}.`,
    link: 'Todos los avisos:',
    bye: 'Mesostock. Para no recibir más este correo: Avisos, Resumen diario.',
  },
  en: {
    subject: (news, practice) =>
      `${practice}: ${news === 1 ? 'one new alert' : `${news} new alerts`} about the stock`,
    greeting: (name) => `Good morning ${name},\nthis is new since yesterday:`,
    lane: { now: 'NOW', today: 'TODAY', week: 'THIS WEEK' },
    kind: {
      expired: 'expired: take it away',
      'in-use-expired': 'open too long: throw it away',
      'beyond-use': 'past its time of use: throw it away',
      'use-ending': 'preparation to be used soon',
      unreleased: 'preparation to be checked and released',
      low: 'runs low: reorder it',
      'running-out': 'will run out before another order: order it',
      'in-use-ending': 'open: use it first',
      expiring: 'expires soon',
      'order-late': 'order is late',
      held: 'held',
      'location-held': 'stands in a held location',
      incident: 'session recorded as an incident',
    },
    lot: 'lot',
    still: (open) => `Told before and still open: ${open}.`,
    link: 'All alerts:',
    bye: 'Mesostock. To get this mail no more: Alerts, Daily digest.',
  },
};
