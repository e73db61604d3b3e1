import type { Language } from '../kernel/actor.js';
import { dayText, instantText, quantityText } from '../printing/texts.rules.js';
import { basisText, type PreparationSheet, storageText } from './paper-label.rules.js';
import { PAPER_WORDS, type PaperWords } from './paper-words.rules.js';
import type { PreparationAnswer, PreparationPersonAnswer } from './preparation-answers.dto.js';

/** A part of the worksheet: facts one below the other, or a table. */
export type WorksheetPart =
  | { readonly title: string; readonly facts: readonly (readonly [string, string])[] }
  | {
      readonly title: string;
      readonly columns: readonly string[];
      /** How wide each column is beside the others. */
      readonly widths: readonly number[];
      readonly rows: readonly (readonly string[])[];
    };

/** The whole record of a preparation, for the paper file. */
export interface Worksheet {
  readonly title: string;
  readonly practiceName: string;
  /** What stands at the foot of each page. */
  readonly foot: string;
  /** What is still missing; `null` when the record is whole. */
  readonly warning: string | null;
  readonly parts: readonly WorksheetPart[];
}

/** What a worksheet is written with: its words, and how times and quantities are written. */
interface Pen {
  readonly language: Language;
  readonly words: PaperWords;
  readonly at: (instant: string | null) => string;
  readonly day: (day: string | null) => string;
  readonly amount: (value: number | null, unit: string) => string;
  readonly basis: (sheet: PreparationAnswer) => string;
  readonly storage: (storage: string | null) => string;
}

const NOTHING = '—';

const nameOf = (person: PreparationPersonAnswer | null) => person?.name ?? NOTHING;

function penOf(language: Language, timeZone: string): Pen {
  return {
    language,
    words: PAPER_WORDS[language],
    at: (instant) => (instant === null ? NOTHING : instantText(instant, language, timeZone)),
    day: (day) => (day === null ? NOTHING : dayText(day, language)),
    amount: (value, unit) => (value === null ? NOTHING : quantityText(value, unit, language)),
    basis: ({ beyondUse }) =>
      beyondUse === null ? NOTHING : basisText(beyondUse, language, timeZone),
    storage: (storage) => storageText(storage, language) || NOTHING,
  };
}

/** Everything about a preparation: the 18 fields of its record, its steps, and all that happened. */
export function worksheetOf(
  { preparation, practiceName, timeZone }: PreparationSheet,
  language: Language,
): Worksheet {
  const pen = penOf(language, timeZone);
  const { words } = pen;
  const missing = preparation.missing.map((field) => words.missing[field]).join(', ');
  return {
    title: `${words.worksheet} ${preparation.code}`,
    practiceName,
    foot: `${practiceName} · ${preparation.code}`,
    warning: missing === '' ? null : `${words.incomplete} – ${words.fields.missing}: ${missing}`,
    parts: [
      { title: preparation.name, facts: recordFacts(preparation, pen) },
      componentsPart(preparation, pen),
      lotsPart(preparation, pen),
      {
        title: `${words.fields.input}, ${words.fields.output}`,
        facts: amountFacts(preparation, pen),
      },
      pairsPart(preparation, pen),
      stepsPart(preparation, pen),
      deviationsPart(preparation, pen),
      transitionsPart(preparation, pen),
      signaturesPart(preparation, pen),
    ],
  };
}

function recordFacts(preparation: PreparationAnswer, pen: Pen): [string, string][] {
  const { fields, asStock, free, version, states } = pen.words;
  const { formulaId, formulaVersion, visualCheck, label, consent } = preparation;
  const { it, es, en } = label ?? { it: '', es: '', en: '' };
  const seen = visualCheck
    ? [
        pen.words.visual[visualCheck.passed ? 'passed' : 'failed'],
        visualCheck.note,
        nameOf(visualCheck.by),
        pen.at(visualCheck.at),
      ]
    : [];
  const text = (...parts: (string | null)[]) => parts.filter((part) => part).join(' · ') || NOTHING;
  return [
    [fields.number, `${preparation.code} (${preparation.number})`],
    [fields.state, states[preparation.state]],
    [
      fields.formula,
      formulaId === null ? free : `${formulaId}, ${version} ${formulaVersion ?? NOTHING}`,
    ],
    [fields.patient, preparation.patientCode ?? asStock],
    [fields.prescriber, nameOf(preparation.prescriber)],
    [fields.start, pen.at(preparation.startedAt)],
    [fields.result, preparation.name],
    [fields.strength, preparation.strength ?? NOTHING],
    [fields.form, preparation.form ?? NOTHING],
    [
      fields.containers,
      `${preparation.containers} × ${pen.amount(preparation.containerCapacity, preparation.unit)}`,
    ],
    [fields.place, preparation.locationName],
    [fields.preparer, text(nameOf(preparation.preparer), pen.at(preparation.preparedAt))],
    [fields.checker, text(nameOf(preparation.checker), pen.at(preparation.checkedAt))],
    [fields.released, pen.at(preparation.releasedAt)],
    [fields.useBy, pen.at(preparation.useUntil)],
    [fields.basis, pen.basis(preparation)],
    [fields.storage, pen.storage(preparation.storage)],
    [fields.visualCheck, text(...seen)],
    [fields.label, [...new Set([it, es, en])].filter((said) => said !== '').join(' / ') || NOTHING],
    [fields.consent, text(pen.words.consents[consent.basis], consent.reference)],
  ];
}

function componentsPart({ components, ownMaterial }: PreparationAnswer, pen: Pen): WorksheetPart {
  const { fields, roundedFrom: rounded } = pen.words;
  const volume = pen.amount(ownMaterial?.volume ?? null, 'mL');
  const own = ownMaterial ? [[ownMaterial.name[pen.language], volume, NOTHING, volume]] : [];
  return {
    title: fields.components,
    columns: [fields.item, fields.required, '±', fields.taken],
    widths: [5, 2, 1, 2],
    rows: [
      ...own,
      ...components.map(({ name, unit, required, roundedFrom, tolerance, taken }) => [
        name,
        pen.amount(required, unit) +
          (roundedFrom === null ? '' : ` (${rounded} ${pen.amount(roundedFrom, unit)})`),
        pen.amount(tolerance, unit),
        pen.amount(taken, unit),
      ]),
    ],
  };
}

/** Each lot that went in: its maker, its expiry, when its container was opened, and why this one. */
function lotsPart({ components }: PreparationAnswer, pen: Pen): WorksheetPart {
  const { fields, because, typed, scanned, discardedRest } = pen.words;
  const rows = components.flatMap(({ takes }) =>
    takes.flatMap((take) =>
      take.picks.map((pick) => {
        const rest =
          pick.wasted > 0 ? ` (${discardedRest} ${pen.amount(pick.wasted, take.unit)})` : '';
        const read = pick.typed ? typed : take.scanned ? scanned : null;
        const why = [because[pick.because], take.reason, read].filter((part) => part).join('; ');
        return [
          take.itemName,
          pick.lotNumber,
          pen.day(pick.expiresOn),
          pick.maker ?? NOTHING,
          `${pen.amount(pick.quantity, take.unit)}${rest}`,
          pen.at(pick.openedAt),
          why,
        ];
      }),
    ),
  );
  return {
    title: `${fields.components}: ${fields.lot}`,
    columns: [
      fields.item,
      fields.lot,
      fields.expiry,
      fields.maker,
      fields.quantity,
      fields.opened,
      fields.why,
    ],
    widths: [4, 3, 2.4, 2.4, 2.6, 2.6, 3],
    rows,
  };
}

function amountFacts(preparation: PreparationAnswer, pen: Pen): [string, string][] {
  const { fields } = pen.words;
  const { unit, inputQuantity, outputQuantity, wasteQuantity, difference } = preparation;
  const tolerance = pen.amount(preparation.balanceTolerance, unit);
  return [
    [fields.input, pen.amount(inputQuantity, unit)],
    [fields.output, pen.amount(outputQuantity, unit)],
    [fields.waste, pen.amount(wasteQuantity, unit)],
    [fields.difference, `${pen.amount(difference, unit)} (± ${tolerance})`],
  ];
}

/** What is known of each pair, and who said that its condition is met. */
function pairsPart({ pairs, conditions }: PreparationAnswer, pen: Pen): WorksheetPart {
  const { fields, verdicts, confirmedBy } = pen.words;
  const confirmation = (items: PreparationAnswer['pairs'][number]['items']) => {
    const ids = items.map(({ itemId }) => itemId).join();
    const found = conditions.find((one) => one.items.map(({ itemId }) => itemId).join() === ids);
    const said = found?.confirmed;
    return said ? `${confirmedBy} ${said.by.name}, ${pen.at(said.at)}` : null;
  };
  return {
    title: fields.compatibility,
    columns: [fields.components, fields.compatibility, fields.why],
    widths: [5, 2, 4],
    rows: pairs.map(({ items, verdict, condition, reference }) => [
      items.map(({ itemName }) => itemName).join(' + '),
      verdicts[verdict],
      [condition, reference, confirmation(items)].filter((part) => part).join('; ') || NOTHING,
    ]),
  };
}

function stepsPart({ steps }: PreparationAnswer, pen: Pen): WorksheetPart {
  const { fields } = pen.words;
  return {
    title: fields.steps,
    columns: ['', fields.steps, fields.who, fields.when],
    widths: [0.6, 6, 2.6, 2.4],
    rows: steps.map(({ step, text, doneAt, doneBy }) => [
      String(step + 1),
      text,
      nameOf(doneBy),
      pen.at(doneAt),
    ]),
  };
}

function deviationsPart({ deviations }: PreparationAnswer, pen: Pen): WorksheetPart {
  const { fields, overrides, deviations: kinds } = pen.words;
  return {
    title: fields.deviations,
    columns: [fields.kind, fields.components, fields.why, fields.who, fields.when],
    widths: [2.6, 2.8, 4.4, 2.4, 2.4],
    rows: deviations.map(({ kind, override, items, reason, reference, at, by }) => [
      [kinds[kind], override && overrides[override]].filter((part) => part).join(': '),
      items.map(({ itemName }) => itemName).join(' + ') || NOTHING,
      [reason, reference].filter((part) => part).join(' – '),
      by.name,
      pen.at(at),
    ]),
  };
}

/** Everything that happened, and to whom the draft was given, in the order in which it did. */
function transitionsPart(preparation: PreparationAnswer, pen: Pen): WorksheetPart {
  const { fields, states, given, asStock } = pen.words;
  const { transitions, patientChanges, unit } = preparation;
  const changes = patientChanges.map(({ fromCode, toCode, at, by }) => ({
    at,
    row: [given, pen.at(at), by.name, NOTHING, `${fromCode ?? asStock} > ${toCode ?? asStock}`],
  }));
  const steps = transitions.map(({ state, at, by, reason, quantity }) => ({
    at,
    row: [states[state], pen.at(at), by.name, pen.amount(quantity, unit), reason ?? ''],
  }));
  return {
    title: fields.transitions,
    columns: [fields.state, fields.when, fields.who, fields.quantity, fields.why],
    widths: [2.4, 2.6, 3, 2, 4],
    rows: [...steps, ...changes].sort((a, b) => a.at.localeCompare(b.at)).map(({ row }) => row),
  };
}

/** Who answers for it, and room for a hand to sign. */
function signaturesPart(preparation: PreparationAnswer, pen: Pen): WorksheetPart {
  const { fields, signature } = pen.words;
  const { preparer, preparedAt, checker, checkedAt, prescriber } = preparation;
  return {
    title: fields.signatures,
    columns: ['', fields.who, fields.when, signature],
    widths: [2.4, 3, 2.6, 5],
    rows: [
      [fields.prescriber, nameOf(prescriber), '', ''],
      [fields.preparer, nameOf(preparer), pen.at(preparedAt), ''],
      [fields.checker, nameOf(checker), pen.at(checkedAt), ''],
    ],
  };
}
