import type { Language } from '../../kernel/actor.js';

type Words = Readonly<Record<Language, string>>;

const words = (it: string, es: string, en: string): Words => ({ it, es, en });

/** The titles of the reports. */
export const TITLES: Readonly<Record<string, Words>> = {
  'lot-patients': words(
    'Dal lotto ai pazienti',
    'Del lote a los pacientes',
    'From lot to patients',
  ),
  'patient-lots': words(
    'Dal paziente ai lotti',
    'Del paciente a los lotes',
    'From patient to lots',
  ),
  'practitioner-sessions': words(
    'Sedute per operatore',
    'Sesiones por profesional',
    'Sessions by practitioner',
  ),
  'device-sessions': words('Sedute per apparecchio', 'Sesiones por aparato', 'Sessions by device'),
  consumption: words(
    'Consumi e costi per protocollo',
    'Consumo y coste por protocolo',
    'Consumption and cost by protocol',
  ),
  'session-costs': words('Costi per seduta', 'Coste por sesión', 'Cost by session'),
  movements: words('Movimenti', 'Movimientos', 'Movements'),
  'preparation-lots': words(
    'Preparazioni e lotti',
    'Preparaciones y lotes',
    'Preparations and lots',
  ),
  waste: words('Scarti', 'Desechos', 'Waste'),
  'expiry-losses': words('Perdite per scadenza', 'Pérdidas por caducidad', 'Losses to expiry'),
  'count-variances': words('Differenze d’inventario', 'Diferencias de recuento', 'Count variances'),
  'open-containers': words('Contenitori aperti', 'Envases abiertos', 'Open containers'),
  'audit-trail': words('Registro delle azioni', 'Registro de acciones', 'Audit trail'),
};

/** The heads of the columns. */
export const HEADS: Readonly<Record<string, Words>> = {
  performedAt: words('Seduta', 'Sesión', 'Session'),
  occurredAt: words('Quando', 'Cuándo', 'When'),
  recordedAt: words('Registrato', 'Registrado', 'Recorded'),
  countedAt: words('Contato', 'Contado', 'Counted at'),
  startedAt: words('Iniziata', 'Iniciada', 'Started'),
  openedAt: words('Aperto', 'Abierto', 'Opened'),
  discardAt: words('Gettare entro', 'Desechar antes de', 'Discard by'),
  patient: words('Paziente', 'Paciente', 'Patient'),
  item: words('Prodotto', 'Producto', 'Item'),
  lot: words('Lotto', 'Lote', 'Lot'),
  expiresOn: words('Scadenza', 'Caducidad', 'Expiry'),
  preparation: words('Prep. n.', 'Prep. n.º', 'Prep. no.'),
  given: words('Dato', 'Dado', 'Given'),
  wasted: words('Scarto', 'Desecho', 'Wasted'),
  unit: words('Unità', 'Unidad', 'Unit'),
  person: words('Persona', 'Persona', 'Person'),
  status: words('Stato', 'Estado', 'Status'),
  device: words('Apparecchio', 'Aparato', 'Device'),
  serialNumber: words('Matricola', 'Número de serie', 'Serial number'),
  protocol: words('Protocollo', 'Protocolo', 'Protocol'),
  category: words('Categoria', 'Categoría', 'Category'),
  sessions: words('Sedute', 'Sesiones', 'Sessions'),
  cost: words('Costo', 'Coste', 'Cost'),
  lines: words('Righe', 'Líneas', 'Lines'),
  wastedCost: words('di cui scarto', 'de ello desecho', 'of it wasted'),
  withoutCost: words('Senza costo', 'Sin coste', 'Without cost'),
  movement: words('Movimento', 'Movimiento', 'Movement'),
  from: words('Da', 'De', 'From'),
  to: words('A', 'A', 'To'),
  quantity: words('Quantità', 'Cantidad', 'Quantity'),
  reversal: words('Storno', 'Anulación', 'Reversal'),
  number: words('N.', 'N.º', 'No.'),
  name: words('Nome', 'Nombre', 'Name'),
  cause: words('Causa', 'Causa', 'Cause'),
  witness: words('Testimone', 'Testigo', 'Witness'),
  value: words('Valore', 'Valor', 'Value'),
  method: words('Metodo', 'Método', 'Method'),
  place: words('Luogo', 'Lugar', 'Place'),
  expected: words('Atteso', 'Esperado', 'Expected'),
  counted: words('Contato', 'Contado', 'Counted'),
  difference: words('Differenza', 'Diferencia', 'Difference'),
  remaining: words('Residuo', 'Resto', 'Remaining'),
  roles: words('Ruoli', 'Roles', 'Roles'),
  command: words('Azione', 'Acción', 'Command'),
  subject: words('Oggetto', 'Objeto', 'Subject'),
  reason: words('Motivo', 'Motivo', 'Reason'),
};

/** What stands around the table. */
export const AROUND = {
  total: words('Totale', 'Total', 'Total'),
  page: words('Pagina', 'Página', 'Page'),
  of: words('di', 'de', 'of'),
  generated: words('Generato il', 'Generado el', 'Generated'),
  version: words('Versione dei dati', 'Versión de los datos', 'Data version'),
  rows: words('righe', 'filas', 'rows'),
  signature: words('Data e firma', 'Fecha y firma', 'Date and signature'),
  from: words('dal', 'desde', 'from'),
  to: words('al', 'hasta', 'to'),
} as const;

/** Words that stand as values in a table: states, causes, places outside, movements. */
export const VALUES: Readonly<Record<string, Words>> = {
  posted: words('registrata', 'registrada', 'posted'),
  voided: words('annullata', 'anulada', 'voided'),
  reversal: words('storno', 'anulación', 'reversal'),
  session: words('seduta', 'sesión', 'session'),
  preparation: words('preparazione', 'preparación', 'preparation'),
  receipt: words('carico', 'entrada', 'receipt'),
  opening: words('apertura', 'apertura', 'opening'),
  transfer: words('trasferimento', 'traslado', 'transfer'),
  waste: words('scarto', 'desecho', 'waste'),
  return: words('reso', 'devolución', 'return'),
  adjustment: words('rettifica', 'ajuste', 'adjustment'),
  count: words('inventario', 'recuento', 'count'),
  discard: words('eliminazione', 'eliminación', 'discard'),
  expired: words('scaduto', 'caducado', 'expired'),
  '@patient': words('paziente', 'paciente', 'patient'),
  '@waste': words('scarto', 'desecho', 'waste'),
  '@supplier': words('fornitore', 'proveedor', 'supplier'),
  '@returned': words('reso', 'devuelto', 'returned'),
  '@count': words('inventario', 'recuento', 'count'),
  '@compounding': words('preparazione', 'preparación', 'compounding'),
  piece: words('pz', 'ud', 'pc'),
};
