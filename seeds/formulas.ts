import { seedItem } from './catalog/index.js';
import type { CompatibilityBody, FormulaBody, SeedFormula, Source } from './types.js';

/** `['saline-5', 5, 0.2]` → the ingredient with the item's id. */
type Part = [key: string, quantity: number, tolerance: number];

const ingredient = ([key, quantity, tolerance]: Part) => ({
  itemId: seedItem(key).id,
  quantity,
  tolerance,
});

/** The pages that the idea of a mixture comes from, as they are cited in the formula. */
const PAGES: Readonly<Partial<Record<Source, string>>> = {
  russo: '«Mesoterapia», Dott. Russo',
  naclerio: '«La Mesoterapia non serve solo a dimagrire», Dr. Michele Naclerio',
  spagnuolo: '«Mesotherapy», Dr. Rafael Spagnuolo',
  rigenerativa: '«Medicina estetica rigenerativa ed esosomi»',
};

const EXAMPLE = 'ESEMPIO: un medico deve verificarla e approvarla prima dell’uso.';
const QUANTITIES =
  'La pagina nomina le sostanze e non le dosi: le quantità sono un esempio dimostrativo.';

/** Said before and after the steps of each mixture. */
const FIRST = 'Igienizzare le mani, disinfettare il piano e preparare il materiale sterile.';
const LAST = 'Miscelare con delicatezza, controllare in controluce: limpida, senza particelle.';

/** What a formula of the seeds must say; the rest is the same for all. */
interface Row {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly strength: string | null;
  readonly components: Part[];
  readonly diluent?: Part;
  /** Of the patient's own blood, in mL: how much is drawn, and what is to come out of it. */
  readonly ownBlood?: { readonly drawn: number; readonly made: number };
  readonly form?: string;
  readonly containerCapacity: number;
  readonly steps: string[];
  /** What the page names, in words of ours. */
  readonly idea: string;
  readonly pages: Source[];
  readonly approved: boolean;
}

const LABEL = {
  it: 'ESEMPIO. Solo uso intradermico. Gettare il residuo.',
  es: 'EJEMPLO. Solo vía intradérmica. Desechar el resto.',
  en: 'EXAMPLE. Intradermal use only. Discard what is left.',
};
const OWN_LABEL = {
  it: 'ESEMPIO. Uso autologo: solo per questo paziente. Gettare il residuo.',
  es: 'EJEMPLO. Uso autólogo: solo para este paciente. Desechar el resto.',
  en: 'EXAMPLE. Autologous: for this patient only. Discard what is left.',
};
const OWN_BLOOD = { it: 'sangue proprio', es: 'sangre propia', en: 'own blood' };

function formula({ components, diluent, ownBlood, idea, steps, name, ...row }: Row): SeedFormula {
  const parts = diluent ? [...components, diluent] : components;
  const total = parts.reduce((sum, [, quantity]) => sum + Math.round(quantity * 1000), 0);
  const cited = row.pages.flatMap((page) => PAGES[page] ?? []).join('; ');
  return {
    form: 'soluzione per uso intradermico',
    ...row,
    name: `Esempio: ${name}`,
    unit: 'mL',
    components: components.map(ingredient),
    diluent: diluent ? ingredient(diluent) : null,
    ownMaterial: ownBlood ? { name: OWN_BLOOD, volume: ownBlood.drawn } : null,
    finalQuantity: ownBlood?.made ?? total / 1000,
    containerKind: 'syringe',
    equipment: [
      `Siringa sterile Luer-lock da ${row.containerCapacity} mL`,
      'Ago di prelievo sterile',
      'Telino sterile e guanti',
    ],
    steps: [FIRST, ...steps, ...(ownBlood ? [] : [LAST]), 'Etichettare subito la siringa.'],
    compatibilityReferences: ['Esempio: da confermare dal medico sulle schede tecniche'],
    storage: 'room',
    beyondUseHours: null,
    beyondUseBasis: null,
    labelText: ownBlood ? OWN_LABEL : LABEL,
    source: `${cited}: ${idea}`,
    notes: `${EXAMPLE} ${QUANTITIES}`,
  };
}

const PAIN =
  'contro il dolore nomina anestetici locali insieme ad antinfiammatori, cortisonici o miorilassanti';
const HAIR =
  'per i capelli nomina vitamine, oligoelementi e amminoacidi, anche con un anestetico locale';

const PRP = 'nomina PRP e CGF, ricavati dal sangue del paziente';

/** Examples of mixtures as the sources describe them; a doctor must approve each before it is used. */
export const formulas: SeedFormula[] = [
  formula({
    key: 'lidocaine-ketoprofen',
    id: '01920000-0000-7000-8000-000000080001',
    name: 'lidocaina e ketoprofene',
    strength: 'lidocaina 2 mg/mL, ketoprofene 10 mg/mL',
    components: [
      ['lidocaine-1-50', 2, 0.1],
      ['ketoprofen-100', 2, 0.1],
    ],
    diluent: ['saline-10', 6, 0.3],
    containerCapacity: 10,
    steps: [
      'Aspirare 6 mL di fisiologica.',
      'Aggiungere 2 mL di lidocaina 1 %.',
      'Aggiungere 2 mL di ketoprofene.',
    ],
    idea: PAIN,
    pages: ['russo', 'naclerio'],
    approved: true,
  }),
  formula({
    key: 'lidocaine-thiocolchicoside',
    id: '01920000-0000-7000-8000-000000080002',
    name: 'lidocaina e tiocolchicoside',
    strength: 'lidocaina 2,5 mg/mL, tiocolchicoside 0,5 mg/mL',
    components: [
      ['lidocaine-1-50', 2, 0.1],
      ['thiocolchicoside-4', 2, 0.1],
    ],
    diluent: ['saline-5', 4, 0.2],
    containerCapacity: 10,
    steps: [
      'Aspirare 4 mL di fisiologica.',
      'Aggiungere 2 mL di lidocaina 1 %.',
      'Aggiungere 2 mL di tiocolchicoside.',
    ],
    idea: PAIN,
    pages: ['russo', 'naclerio'],
    approved: true,
  }),
  formula({
    key: 'mepivacaine-diclofenac',
    id: '01920000-0000-7000-8000-000000080003',
    name: 'mepivacaina e diclofenac',
    strength: 'mepivacaina 2 mg/mL, diclofenac 7,5 mg/mL',
    components: [
      ['mepivacaine-1-10', 2, 0.1],
      ['diclofenac-75', 3, 0.1],
    ],
    diluent: ['saline-5', 5, 0.2],
    containerCapacity: 10,
    steps: [
      'Aspirare 5 mL di fisiologica.',
      'Aggiungere 2 mL di mepivacaina 1 %.',
      'Aggiungere 3 mL di diclofenac.',
    ],
    idea: PAIN,
    pages: ['russo', 'naclerio'],
    approved: false,
  }),
  formula({
    key: 'lidocaine-betamethasone',
    id: '01920000-0000-7000-8000-000000080004',
    name: 'lidocaina e betametasone',
    strength: 'lidocaina 6 mg/mL, betametasone 0,4 mg/mL',
    components: [
      ['lidocaine-2-10', 3, 0.1],
      ['betamethasone-4', 2, 0.1],
    ],
    diluent: ['saline-5', 5, 0.2],
    containerCapacity: 10,
    steps: [
      'Aspirare 5 mL di fisiologica.',
      'Aggiungere 3 mL di lidocaina 2 %.',
      'Aggiungere 2 mL di betametasone.',
    ],
    idea: PAIN,
    pages: ['naclerio'],
    approved: false,
  }),
  formula({
    key: 'homeopathic',
    id: '01920000-0000-7000-8000-000000080005',
    name: 'miscela omeopatica antalgica',
    strength: null,
    components: [
      ['traumeel', 2.2, 0.1],
      ['zeel', 2, 0.1],
      ['spascupreel', 1.1, 0.1],
    ],
    containerCapacity: 10,
    steps: ['Aspirare una fiala di Traumeel.', 'Aggiungere una di Zeel T e una di Spascupreel.'],
    idea: 'nomina medicinali omeopatici',
    pages: ['spagnuolo'],
    approved: true,
  }),
  formula({
    key: 'hair',
    id: '01920000-0000-7000-8000-000000080006',
    name: 'vitamine e oligoelementi per i capelli con anestetico locale',
    strength: null,
    components: [
      ['biotin-5', 1, 0.1],
      ['dexpanthenol-500', 2, 0.1],
      ['zinc', 2, 0.1],
      ['lidocaine-1-50', 1, 0.1],
    ],
    containerCapacity: 10,
    steps: [
      'Aspirare 1 mL di biotina e 2 mL di dexpantenolo.',
      'Aggiungere 2 mL di zinco.',
      'Aggiungere per ultimo 1 mL di lidocaina 1 %.',
    ],
    idea: HAIR,
    pages: ['spagnuolo'],
    approved: true,
  }),
  formula({
    key: 'nutrients',
    id: '01920000-0000-7000-8000-000000080007',
    name: 'vitamine, aminoacidi e oligoelementi',
    strength: null,
    components: [
      ['multivitamin', 2, 0.1],
      ['amino-acid-complex', 2, 0.1],
      ['trace-elements', 1, 0.1],
    ],
    containerCapacity: 5,
    steps: ['Aspirare 2 mL di vitamine e 2 mL di aminoacidi.', 'Aggiungere 1 mL di oligoelementi.'],
    idea: HAIR,
    pages: ['spagnuolo'],
    approved: false,
  }),
  formula({
    key: 'organic-silica',
    id: '01920000-0000-7000-8000-000000080008',
    name: 'silicio organico diluito',
    strength: null,
    components: [['conjonctyl', 5, 0.2]],
    diluent: ['saline-5', 5, 0.2],
    containerCapacity: 10,
    steps: ['Aspirare 5 mL di silicio organico.', 'Aggiungere 5 mL di fisiologica.'],
    idea: 'nomina il silicio organico Conjonctyl',
    pages: ['spagnuolo'],
    approved: true,
  }),
  formula({
    key: 'nctf-hyaluronic',
    id: '01920000-0000-7000-8000-000000080009',
    name: 'NCTF 135 HA e acido ialuronico',
    strength: null,
    components: [
      ['nctf-135-ha', 3, 0.1],
      ['hyaluronic-3', 1, 0.1],
    ],
    containerCapacity: 5,
    steps: ['Aspirare 3 mL di NCTF 135 HA.', 'Aggiungere 1 mL di acido ialuronico.'],
    idea: 'nomina NCTF e acido ialuronico',
    pages: ['spagnuolo'],
    approved: false,
  }),
  formula({
    key: 'lipolytic-venotonic',
    id: '01920000-0000-7000-8000-000000080010',
    name: 'lipolitico e venotonico',
    strength: null,
    components: [
      ['levocarnitine-1000', 5, 0.2],
      ['melilot-rutin', 2, 0.1],
    ],
    diluent: ['saline-5', 3, 0.2],
    containerCapacity: 10,
    steps: [
      'Aspirare 3 mL di fisiologica.',
      'Aggiungere 5 mL di levocarnitina.',
      'Aggiungere 2 mL di meliloto e rutina.',
    ],
    idea: 'per il corpo nomina prodotti lipolitici e venotonici',
    pages: ['spagnuolo'],
    approved: true,
  }),
  formula({
    key: 'prp',
    id: '01920000-0000-7000-8000-000000080011',
    name: 'PRP dal sangue del paziente',
    form: 'plasma ricco di piastrine, uso autologo',
    strength: null,
    components: [
      ['prp-kit', 1, 0],
      ['prp-tube', 2, 0],
    ],
    ownBlood: { drawn: 16, made: 4 },
    containerCapacity: 5,
    steps: [
      'Verificare l’identità del paziente e scriverne il codice sulle provette.',
      'Prelevare 16 mL di sangue del paziente in due provette da 8 mL.',
      'Centrifugare come dice il foglio del kit.',
      'Aspirare 4 mL di plasma ricco di piastrine; il resto è scarto.',
    ],
    idea: PRP,
    pages: ['rigenerativa'],
    approved: true,
  }),
  formula({
    key: 'cgf',
    id: '01920000-0000-7000-8000-000000080012',
    name: 'CGF dal sangue del paziente',
    form: 'fattori di crescita concentrati, uso autologo',
    strength: null,
    components: [['cgf-kit', 1, 0]],
    ownBlood: { drawn: 18, made: 3 },
    containerCapacity: 5,
    steps: [
      'Verificare l’identità del paziente e scriverne il codice sulle provette.',
      'Prelevare 18 mL di sangue del paziente nelle provette del kit.',
      'Centrifugare come dice il foglio del kit.',
      'Aspirare 3 mL di fattori di crescita concentrati; il resto è scarto.',
    ],
    idea: PRP,
    pages: ['rigenerativa'],
    approved: false,
  }),
];

/** The formulas as `POST /formulas` takes them, and whether the doctor of the demo approved each. */
export function formulaBodies(): { body: FormulaBody; approved: boolean }[] {
  return formulas.map(({ key: _key, pages: _pages, approved, ...body }) => ({ body, approved }));
}

const REFERENCE = 'Esempio: da confermare dal medico sulla scheda tecnica';

/** Substances that the mixtures bring together, all to be confirmed by the doctor. */
const COMPATIBLE: readonly (readonly [string, string])[] = [
  ['lidocaine', 'sodium-chloride'],
  ['lidocaine', 'ketoprofen'],
  ['ketoprofen', 'sodium-chloride'],
  ['lidocaine', 'thiocolchicoside'],
  ['thiocolchicoside', 'sodium-chloride'],
  ['biotin', 'dexpanthenol'],
  ['biotin', 'lidocaine'],
  ['dexpanthenol', 'lidocaine'],
  ['levocarnitine', 'sodium-chloride'],
];

/** Homeopathic ampoules name no single substance: what is known is known of the ampoules. */
const COMPATIBLE_ITEMS: readonly (readonly [string, string])[] = [
  ['traumeel', 'zeel'],
  ['traumeel', 'spascupreel'],
  ['zeel', 'spascupreel'],
];

const id = (index: number) =>
  `01920000-0000-7000-8000-0000000811${String(index + 1).padStart(2, '0')}`;

/**
 * What the doctor of the demo entered about mixing. Pairs with zinc, and of meliloto with anything,
 * were left out: unknown, so that a doctor has to decide.
 */
export function compatibilities(): CompatibilityBody[] {
  const pairs: Omit<CompatibilityBody, 'id'>[] = [
    ...COMPATIBLE.map(([first, second]) => ({
      first: { substance: first },
      second: { substance: second },
      verdict: 'compatible' as const,
      reference: REFERENCE,
    })),
    ...COMPATIBLE_ITEMS.map(([first, second]) => ({
      first: { itemId: seedItem(first).id },
      second: { itemId: seedItem(second).id },
      verdict: 'compatible' as const,
      reference: REFERENCE,
    })),
    {
      first: { substance: 'organic-silica' },
      second: { substance: 'sodium-chloride' },
      verdict: 'conditional',
      condition: 'Esempio: solo se la soluzione resta limpida all’esame visivo',
      reference: REFERENCE,
    },
    {
      first: { substance: 'calcium-gluconate' },
      second: { substance: 'sodium-bicarbonate' },
      verdict: 'incompatible',
      reference: 'Precipita carbonato di calcio. Esempio: da confermare dal medico',
    },
  ];
  return pairs.map((pair, index) => ({ id: id(index), ...pair }));
}
