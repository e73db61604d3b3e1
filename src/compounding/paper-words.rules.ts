import type { Language } from '../kernel/actor.js';
import type { Standing } from './compatibility.rules.js';
import type {
  BeyondUseCode,
  DeviationKind,
  MissingField,
  OverrideKind,
  PreparationState,
  TakeReason,
} from './preparation.js';

type Named<Key extends string> = Readonly<Record<Key, string>>;

/** Everything that stands on the papers of a preparation beside its facts. */
export interface PaperWords {
  readonly worksheet: string;
  readonly incomplete: string;
  readonly asStock: string;
  readonly free: string;
  readonly version: string;
  readonly signature: string;
  readonly page: string;
  readonly since: string;
  readonly fromStart: string;
  readonly discardedRest: string;
  readonly typed: string;
  readonly scanned: string;
  readonly fields: Named<
    | 'number'
    | 'formula'
    | 'patient'
    | 'prescriber'
    | 'start'
    | 'result'
    | 'strength'
    | 'form'
    | 'containers'
    | 'place'
    | 'components'
    | 'required'
    | 'taken'
    | 'item'
    | 'lot'
    | 'expiry'
    | 'maker'
    | 'quantity'
    | 'opened'
    | 'why'
    | 'output'
    | 'waste'
    | 'input'
    | 'difference'
    | 'preparer'
    | 'checker'
    | 'prepared'
    | 'checked'
    | 'released'
    | 'useBy'
    | 'basis'
    | 'storage'
    | 'visualCheck'
    | 'deviations'
    | 'label'
    | 'consent'
    | 'steps'
    | 'transitions'
    | 'compatibility'
    | 'signatures'
    | 'missing'
    | 'state'
    | 'kind'
    | 'when'
    | 'who'
  >;
  readonly states: Named<PreparationState>;
  readonly missing: Named<MissingField>;
  readonly deviations: Named<DeviationKind>;
  readonly overrides: Named<OverrideKind>;
  readonly verdicts: Named<Standing>;
  readonly because: Named<TakeReason>;
  readonly limits: Named<BeyondUseCode>;
  readonly storages: Named<'room' | 'refrigerated' | 'frozen'>;
  readonly visual: Named<'passed' | 'failed'>;
  readonly consents: Named<'reference' | 'on-file' | 'at-session' | 'not-needed'>;
}

const it: PaperWords = {
  worksheet: 'Scheda di preparazione',
  incomplete: 'INCOMPLETA',
  asStock: 'per scorta',
  free: 'preparazione libera',
  version: 'versione',
  signature: 'Firma',
  page: 'Pagina',
  since: 'dal',
  fromStart: 'dall’inizio',
  discardedRest: 'resto scartato',
  typed: 'lotto digitato',
  scanned: 'letto dal codice',
  fields: {
    number: 'Numero progressivo',
    formula: 'Formula',
    patient: 'Paziente',
    prescriber: 'Prescrittore',
    start: 'Inizio',
    result: 'Preparazione',
    strength: 'Dosaggio',
    form: 'Forma',
    containers: 'Contenitori',
    place: 'Luogo',
    components: 'Componenti',
    required: 'Previsto',
    taken: 'Prelevato',
    item: 'Prodotto',
    lot: 'Lotto',
    expiry: 'Scadenza',
    maker: 'Produttore',
    quantity: 'Quantità',
    opened: 'Aperto',
    why: 'Perché',
    output: 'Ottenuto',
    waste: 'Scarto',
    input: 'Introdotto',
    difference: 'Differenza',
    preparer: 'Preparato da',
    checker: 'Controllato da',
    prepared: 'Preparato',
    checked: 'Controllato',
    released: 'Rilasciato',
    useBy: 'Usare entro',
    basis: 'Motivo del limite',
    storage: 'Conservazione',
    visualCheck: 'Controllo visivo',
    deviations: 'Scostamenti e deroghe',
    label: 'Testo dell’etichetta',
    consent: 'Consenso',
    steps: 'Fasi',
    transitions: 'Passaggi',
    compatibility: 'Compatibilità',
    signatures: 'Firme',
    missing: 'Manca ancora',
    state: 'Stato',
    kind: 'Tipo',
    when: 'Quando',
    who: 'Chi',
  },
  states: {
    draft: 'bozza',
    prepared: 'preparata',
    checked: 'controllata',
    released: 'rilasciata',
    'partly-used': 'usata in parte',
    used: 'usata',
    discarded: 'scartata',
    reversed: 'stornata',
  },
  missing: {
    components: 'componenti',
    prescriber: 'prescrittore',
    output: 'volume ottenuto',
    waste: 'scarto',
    'visual-check': 'controllo visivo',
    preparer: 'chi prepara',
    checker: 'chi controlla',
  },
  deviations: {
    override: 'deroga',
    'hand-picked': 'lotto scelto a mano',
    note: 'nota',
    'visual-check': 'controllo visivo',
    loss: 'perdita',
  },
  overrides: {
    'too-many-products': 'troppi prodotti sterili',
    'unknown-pair': 'compatibilità non nota',
    'incompatible-pair': 'incompatibilità',
  },
  verdicts: {
    compatible: 'compatibili',
    incompatible: 'incompatibili',
    conditional: 'compatibili a una condizione',
    unknown: 'non noto',
  },
  because: {
    'open-first': 'già aperto',
    'first-expiry': 'scade prima',
    'hand-picked': 'scelto a mano',
  },
  limits: {
    'immediate-use': 'uso immediato',
    'formula-limit': 'limite della formula',
    'open-container': 'contenitore aperto',
    'component-expiry': 'scadenza del componente',
    'component-preparation': 'limite del componente preparato',
  },
  storages: { room: 'temperatura ambiente', refrigerated: 'in frigorifero', frozen: 'congelata' },
  visual: { passed: 'conforme', failed: 'non conforme' },
  consents: {
    reference: 'riferimento',
    'on-file': 'in archivio',
    'at-session': 'si chiede alla seduta',
    'not-needed': 'non serve: per scorta',
  },
};

const es: PaperWords = {
  worksheet: 'Hoja de preparación',
  incomplete: 'INCOMPLETA',
  asStock: 'para existencias',
  free: 'preparación libre',
  version: 'versión',
  signature: 'Firma',
  page: 'Página',
  since: 'desde el',
  fromStart: 'desde el inicio',
  discardedRest: 'resto desechado',
  typed: 'lote tecleado',
  scanned: 'leído del código',
  fields: {
    number: 'Número progresivo',
    formula: 'Fórmula',
    patient: 'Paciente',
    prescriber: 'Prescriptor',
    start: 'Inicio',
    result: 'Preparación',
    strength: 'Dosis',
    form: 'Forma',
    containers: 'Envases',
    place: 'Lugar',
    components: 'Componentes',
    required: 'Previsto',
    taken: 'Tomado',
    item: 'Producto',
    lot: 'Lote',
    expiry: 'Caducidad',
    maker: 'Fabricante',
    quantity: 'Cantidad',
    opened: 'Abierto',
    why: 'Por qué',
    output: 'Obtenido',
    waste: 'Desecho',
    input: 'Introducido',
    difference: 'Diferencia',
    preparer: 'Preparado por',
    checker: 'Comprobado por',
    prepared: 'Preparado',
    checked: 'Comprobado',
    released: 'Liberado',
    useBy: 'Usar antes de',
    basis: 'Motivo del límite',
    storage: 'Conservación',
    visualCheck: 'Control visual',
    deviations: 'Desviaciones y autorizaciones',
    label: 'Texto de la etiqueta',
    consent: 'Consentimiento',
    steps: 'Pasos',
    transitions: 'Cambios de estado',
    compatibility: 'Compatibilidad',
    signatures: 'Firmas',
    missing: 'Falta todavía',
    state: 'Estado',
    kind: 'Tipo',
    when: 'Cuándo',
    who: 'Quién',
  },
  states: {
    draft: 'borrador',
    prepared: 'preparada',
    checked: 'comprobada',
    released: 'liberada',
    'partly-used': 'usada en parte',
    used: 'usada',
    discarded: 'desechada',
    reversed: 'anulada',
  },
  missing: {
    components: 'componentes',
    prescriber: 'prescriptor',
    output: 'volumen obtenido',
    waste: 'desecho',
    'visual-check': 'control visual',
    preparer: 'quién prepara',
    checker: 'quién comprueba',
  },
  deviations: {
    override: 'autorización',
    'hand-picked': 'lote elegido a mano',
    note: 'nota',
    'visual-check': 'control visual',
    loss: 'pérdida',
  },
  overrides: {
    'too-many-products': 'demasiados productos estériles',
    'unknown-pair': 'compatibilidad desconocida',
    'incompatible-pair': 'incompatibilidad',
  },
  verdicts: {
    compatible: 'compatibles',
    incompatible: 'incompatibles',
    conditional: 'compatibles con una condición',
    unknown: 'desconocido',
  },
  because: {
    'open-first': 'ya abierto',
    'first-expiry': 'caduca antes',
    'hand-picked': 'elegido a mano',
  },
  limits: {
    'immediate-use': 'uso inmediato',
    'formula-limit': 'límite de la fórmula',
    'open-container': 'envase abierto',
    'component-expiry': 'caducidad del componente',
    'component-preparation': 'límite del componente preparado',
  },
  storages: { room: 'temperatura ambiente', refrigerated: 'en nevera', frozen: 'congelada' },
  visual: { passed: 'conforme', failed: 'no conforme' },
  consents: {
    reference: 'referencia',
    'on-file': 'en archivo',
    'at-session': 'se pide en la sesión',
    'not-needed': 'no hace falta: para existencias',
  },
};

const en: PaperWords = {
  worksheet: 'Preparation worksheet',
  incomplete: 'INCOMPLETE',
  asStock: 'as stock',
  free: 'free preparation',
  version: 'version',
  signature: 'Signature',
  page: 'Page',
  since: 'since',
  fromStart: 'from start',
  discardedRest: 'rest thrown away',
  typed: 'lot typed',
  scanned: 'scanned',
  fields: {
    number: 'Progressive number',
    formula: 'Formula',
    patient: 'Patient',
    prescriber: 'Prescriber',
    start: 'Start',
    result: 'Preparation',
    strength: 'Strength',
    form: 'Form',
    containers: 'Containers',
    place: 'Place',
    components: 'Components',
    required: 'Required',
    taken: 'Taken',
    item: 'Item',
    lot: 'Lot',
    expiry: 'Expiry',
    maker: 'Maker',
    quantity: 'Quantity',
    opened: 'Opened',
    why: 'Why',
    output: 'Output',
    waste: 'Waste',
    input: 'Input',
    difference: 'Difference',
    preparer: 'Prepared by',
    checker: 'Checked by',
    prepared: 'Prepared',
    checked: 'Checked',
    released: 'Released',
    useBy: 'Use by',
    basis: 'Why so long',
    storage: 'Storage',
    visualCheck: 'Visual check',
    deviations: 'Deviations and overrides',
    label: 'Label text',
    consent: 'Consent',
    steps: 'Steps',
    transitions: 'Transitions',
    compatibility: 'Compatibility',
    signatures: 'Signatures',
    missing: 'Still missing',
    state: 'State',
    kind: 'Kind',
    when: 'When',
    who: 'Who',
  },
  states: {
    draft: 'draft',
    prepared: 'prepared',
    checked: 'checked',
    released: 'released',
    'partly-used': 'partly used',
    used: 'used',
    discarded: 'discarded',
    reversed: 'reversed',
  },
  missing: {
    components: 'components',
    prescriber: 'prescriber',
    output: 'output volume',
    waste: 'waste',
    'visual-check': 'visual check',
    preparer: 'preparer',
    checker: 'checker',
  },
  deviations: {
    override: 'override',
    'hand-picked': 'lot taken by hand',
    note: 'note',
    'visual-check': 'visual check',
    loss: 'loss',
  },
  overrides: {
    'too-many-products': 'too many sterile products',
    'unknown-pair': 'compatibility not known',
    'incompatible-pair': 'incompatibility',
  },
  verdicts: {
    compatible: 'compatible',
    incompatible: 'incompatible',
    conditional: 'compatible under a condition',
    unknown: 'not known',
  },
  because: {
    'open-first': 'already open',
    'first-expiry': 'expires first',
    'hand-picked': 'taken by hand',
  },
  limits: {
    'immediate-use': 'immediate use',
    'formula-limit': 'limit of the formula',
    'open-container': 'open container',
    'component-expiry': 'expiry of the component',
    'component-preparation': 'limit of the prepared component',
  },
  storages: { room: 'room temperature', refrigerated: 'refrigerated', frozen: 'frozen' },
  visual: { passed: 'as it should be', failed: 'not as it should be' },
  consents: {
    reference: 'reference',
    'on-file': 'on file',
    'at-session': 'asked at the session',
    'not-needed': 'not needed: made as stock',
  },
};

/** The words of the papers in the languages of the screens. */
export const PAPER_WORDS: Readonly<Record<Language, PaperWords>> = { it, es, en };
