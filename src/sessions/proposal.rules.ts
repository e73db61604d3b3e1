import { type Thousandths, thousandthsOf } from '../kernel/quantity.js';
import type { Material, Protocol } from '../protocols/protocols.js';
import type { ChecklistEntry } from './session.js';
import type { LoggedSessionAnswer } from './sessions.dto.js';
import { usualItems } from './usual-items.rules.js';

export type QuantitySource = 'last-time' | 'usual' | 'protocol';

type Logged = Pick<LoggedSessionAnswer, 'lines'>;

/** What earlier sessions tell about the next one. */
export interface Experience {
  /** The patient's last session under the protocol. */
  readonly last: Logged | null;
  /** Sessions of anybody under the protocol, the newest first. */
  readonly earlier: readonly Logged[];
}

/** What stands of an item where the session will be. */
export interface Standing {
  readonly usable: Thousandths;
  readonly isOpen: boolean;
}

/** A material with the item and the quantity that will most likely be used. */
export interface ProposedLine {
  readonly itemId: string;
  readonly groupId: string | null;
  readonly quantity: Thousandths;
  readonly from: QuantitySource;
}

/**
 * The lines of the next session under a protocol: each quantity as last time for this patient, or
 * as usual, or as the protocol says; an optional material only when the patient had it last time.
 * @param members the items of each group
 */
export function proposeLines(
  materials: readonly Material[],
  members: ReadonlyMap<string, readonly string[]>,
  experience: Experience,
  standing: ReadonlyMap<string, Standing>,
): ProposedLine[] {
  const last = quantitiesOf(experience.last ? [experience.last] : []);
  const usual = quantitiesOf(experience.earlier);
  const lines = materials.flatMap((material): ProposedLine[] => {
    const { itemId, groupId, quantity, optional } = material;
    const choices = itemId === null ? (members.get(groupId ?? '') ?? []) : [itemId];
    const before = choices.find((id) => last.has(id));
    if (optional && before === undefined) return [];
    const chosen = before ?? choose(choices, quantity, usual, standing);
    if (chosen === undefined) return [];
    return [{ itemId: chosen, groupId, ...quantityOf(chosen, quantity, last, usual) }];
  });
  const once = new Map(lines.map((line) => [line.itemId, line]));
  return [...once.values()];
}

function quantitiesOf(sessions: readonly Logged[]): ReadonlyMap<string, Thousandths> {
  return new Map(
    usualItems(sessions).map(({ itemId, quantity }) => [itemId, thousandthsOf(quantity)]),
  );
}

function quantityOf(
  itemId: string,
  quantity: Thousandths,
  last: ReadonlyMap<string, Thousandths>,
  usual: ReadonlyMap<string, Thousandths>,
): Pick<ProposedLine, 'quantity' | 'from'> {
  const lastTime = last.get(itemId);
  if (lastTime !== undefined) return { quantity: lastTime, from: 'last-time' };
  const asUsual = usual.get(itemId);
  if (asUsual !== undefined) return { quantity: asUsual, from: 'usual' };
  return { quantity, from: 'protocol' };
}

/** Of a group: what is open, then what suffices (what is used most first), then the first. */
function choose(
  choices: readonly string[],
  quantity: Thousandths,
  usual: ReadonlyMap<string, Thousandths>,
  standing: ReadonlyMap<string, Standing>,
): string | undefined {
  const open = choices.find((id) => standing.get(id)?.isOpen);
  if (open !== undefined) return open;
  const suffices = (id: string) => (standing.get(id)?.usable ?? 0) >= quantity;
  const byUse = [...usual.keys()].filter((id) => choices.includes(id));
  return [...byUse, ...choices].find(suffices) ?? choices[0];
}

/** The protocol's checklists, nothing done yet. */
export function checklistOf(
  protocol: Pick<Protocol, 'checklistBefore' | 'checklistAfter'>,
): ChecklistEntry[] {
  const entries = (texts: readonly string[], phase: ChecklistEntry['phase']) =>
    texts.map((text) => ({ text, phase, done: false }));
  return [
    ...entries(protocol.checklistBefore, 'before'),
    ...entries(protocol.checklistAfter, 'after'),
  ];
}
