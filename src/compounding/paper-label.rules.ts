import type { Language } from '../kernel/actor.js';
import { dayText, instantText, quantityText, weekdayText } from '../printing/texts.rules.js';
import { houseCode } from '../scanning/house-code.rules.js';
import { PAPER_WORDS } from './paper-words.rules.js';
import type { BeyondUseAnswer, PreparationAnswer } from './preparation-answers.dto.js';

/** What the papers of a preparation are written from. */
export interface PreparationSheet {
  readonly practiceName: string;
  readonly timeZone: string;
  readonly preparation: PreparationAnswer;
}

/** One line of a label; the strong ones are what nobody may overlook. */
export interface LabelLine {
  readonly text: string;
  readonly strong: boolean;
}

/** What the label of one syringe or vial says. */
export interface PreparationLabel {
  /** The house's code of the preparation's lot. */
  readonly code: string;
  readonly title: string;
  readonly lines: readonly LabelLine[];
}

/** States in which there is something to put a label on. */
const LABELLED = ['checked', 'released', 'partly-used'];

/** Whether the label may be printed: the record is whole, and the mixture is still there. */
export function mayBeLabelled({
  lotId,
  missing,
  state,
}: Pick<PreparationAnswer, 'lotId' | 'missing' | 'state'>): boolean {
  return lotId !== null && missing.length === 0 && LABELLED.includes(state);
}

/** Why a preparation may be used until its time and no longer: "4 h from start: immediate use". */
export function basisText(
  { code, hours, since, expiresOn, itemName, lotNumber }: BeyondUseAnswer,
  language: Language,
  timeZone: string,
): string {
  const words = PAPER_WORDS[language];
  const component = [itemName, lotNumber && `(${words.fields.lot} ${lotNumber})`]
    .filter((part) => part)
    .join(' ');
  if (code === 'open-container' && since !== null) {
    const opened = `${weekdayText(since, language, timeZone)} ${instantText(since, language, timeZone)}`;
    return `${component}: ${words.limits[code]} ${words.since} ${opened}`;
  }
  if (code === 'component-expiry' && expiresOn !== null) {
    return `${component}: ${words.limits[code]} ${dayText(expiresOn, language)}`;
  }
  if (hours !== null) return `${hours} h ${words.fromStart}: ${words.limits[code]}`;
  return component === '' ? words.limits[code] : `${component}: ${words.limits[code]}`;
}

/** How it is kept, in words. */
export function storageText(storage: string | null, language: Language): string {
  const words: Readonly<Record<string, string>> = PAPER_WORDS[language].storages;
  return storage === null ? '' : (words[storage] ?? storage);
}

/** One component with what was really taken of it, and the lots it came from. */
function componentLine(
  { name, unit, taken, takes }: PreparationAnswer['components'][number],
  language: Language,
): string {
  const lots = takes.flatMap(({ picks }) => picks.map(({ lotNumber }) => lotNumber));
  const lot = PAPER_WORDS[language].fields.lot.toLowerCase();
  const from = lots.length === 0 ? '' : ` (${lot} ${[...new Set(lots)].join(', ')})`;
  return `${name} ${quantityText(taken, unit, language)}${from}`;
}

/** The patient's own material, where there is some. */
function ownLines({ ownMaterial }: PreparationAnswer, language: Language): string[] {
  if (!ownMaterial) return [];
  const { name, volume } = ownMaterial;
  return [`${name[language]} ${quantityText(volume, 'mL', language)}`];
}

/**
 * The label of each of the containers that a preparation fills.
 * @param sheet one that {@link mayBeLabelled}
 */
export function preparationLabels(
  { preparation, timeZone, practiceName }: PreparationSheet,
  language: Language,
): PreparationLabel[] {
  const { fields, asStock } = PAPER_WORDS[language];
  const at = (instant: string | null) =>
    instant === null ? '' : instantText(instant, language, timeZone);
  const { code, containers, unit, outputQuantity, strength, form } = preparation;
  // Each container holds its share; three decimals are as fine as anything is measured.
  const each =
    outputQuantity === null ? null : quantityText(outputQuantity / containers, unit, language);
  const what = [strength, form, each].filter((part) => part).join(' · ');
  const line = (text: string, strong = false) => ({ text, strong });
  const said = [
    line(what),
    ...ownLines(preparation, language).map((text) => line(text)),
    ...preparation.components.map((component) => line(componentLine(component, language))),
    line(`${fields.patient}: ${preparation.patientCode ?? asStock}`, true),
    line(`${fields.prepared}: ${at(preparation.preparedAt)}`),
    line(`${fields.useBy}: ${at(preparation.useUntil)}`, true),
    line(`${fields.storage}: ${storageText(preparation.storage, language)}`),
    line(`${fields.preparer}: ${preparation.preparer?.name ?? ''}`),
    line(`${fields.checker}: ${preparation.checker?.name ?? ''}`),
    line(preparation.label?.[language] ?? ''),
    line(practiceName),
  ];
  const lines = said.filter(({ text }) => text !== '');
  return Array.from({ length: containers }, (_, index) => {
    const number = containers === 1 ? code : `${code} · ${index + 1}/${containers}`;
    return {
      code: houseCode('lot', preparation.lotId ?? ''),
      title: preparation.name,
      lines: [line(number, true), ...lines],
    };
  });
}
