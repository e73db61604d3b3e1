import type { Language } from '../../api/types';

/** The words of a letter. */
export interface Words {
  subject: string;
  body: string;
}

/** What a letter may say of its own, in the order in which it is offered. */
export const PLACES = [
  'name',
  'code',
  'items',
  'authority',
  'reference',
  'practice',
  'day',
] as const;
export type Place = (typeof PLACES)[number];

/** The server takes no shorter ones. */
const SHORTEST = { subject: 3, body: 20 };

/** Whether the words cannot be kept yet: too short, or with a placeholder that no letter knows. */
export function lacking({ subject, body }: Words): boolean {
  return (
    subject.trim().length < SHORTEST.subject ||
    body.trim().length < SHORTEST.body ||
    unknownPlaces(subject + body).length > 0
  );
}

/** A piece of a letter: words as they stand, or a place with what is put there. */
interface Piece {
  text: string;
  /** `null`: words of the template. */
  place: Place | null;
}

const PLACE = /\{(\w+)\}/g;

const isPlace = (name: string): name is Place => (PLACES as readonly string[]).includes(name);

/** The placeholders of a template that no letter knows: they would be printed as they stand. */
export function unknownPlaces(template: string): string[] {
  const names = [...template.matchAll(PLACE)].map(([, name = '']) => name);
  return [...new Set(names.filter((name) => !isPlace(name)))];
}

/** The template with its places filled in, piece by piece. */
export function piecesOf(template: string, facts: Readonly<Record<Place, string>>): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of template.matchAll(PLACE)) {
    const name = match[1] ?? '';
    if (!isPlace(name)) continue;
    pieces.push({ text: template.slice(from, match.index), place: null });
    pieces.push({ text: facts[name], place: name });
    from = match.index + match[0].length;
  }
  pieces.push({ text: template.slice(from), place: null });
  return pieces.filter(({ text }) => text !== '');
}

/** An invented patient, who received invented lots. */
export const SAMPLE_CODE = 'P-7K3M9Q';

const SAMPLE_ITEMS: Record<Language, string> = {
  it: 'Lidocaina 2 %, fiala 10 mL, LID-24A',
  es: 'Lidocaína 2 %, ampolla 10 mL, LID-24A',
  en: 'Lidocaine 2 %, 10 mL ampoule, LID-24A',
};

/** What the preview puts in the places, in the language of the letter. */
export function sampleFacts(
  language: Language,
  practice: string,
  today: string,
): Record<Place, string> {
  const locale = language === 'en' ? 'en-GB' : language;
  const days = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  });
  const day = days.format(new Date(`${today}T00:00:00Z`));
  return {
    name: SAMPLE_CODE,
    code: SAMPLE_CODE,
    items: `– ${SAMPLE_ITEMS[language]} (${day})`,
    authority: 'AIFA',
    reference: 'RR-2026/117',
    practice,
    day,
  };
}
