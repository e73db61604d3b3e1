import type { Item, KnownIdentifier } from '../catalog/catalog.js';
import { type FieldError, invalid } from '../kernel/problems.js';
import type { ReceiptLineDto } from './receiving.dto.js';

/** What is known of the lines before they are judged. */
export interface LineFacts {
  readonly items: ReadonlyMap<string, Item>;
  /** Whose code each line names; `null` where it names none, or an unknown one. */
  readonly owners: readonly (KnownIdentifier | null)[];
}

/**
 * How many containers came by each line, the damaged ones included: what it says itself, or its
 * packages times what the catalog says one of them holds.
 * @throws Problem 422 for everything in the lines that is missing, unknown or does not add up
 */
export function containersOf(lines: readonly ReceiptLineDto[], facts: LineFacts): number[] {
  const errors: FieldError[] = [];
  const containers = lines.map((line, index) => {
    const faults = faultsOf(line, facts, index);
    const found = faults.length === 0 ? resolve(line, facts.owners[index] ?? null) : 0;
    if (faults.length === 0) faults.push(...amountFaults(line, found));
    errors.push(
      ...faults.map(({ pointer, detail }) => ({ pointer: `/lines/${index}${pointer}`, detail })),
    );
    return found;
  });
  if (errors.length > 0) throw invalid(...errors);
  return containers;
}

function resolve(line: ReceiptLineDto, owner: KnownIdentifier | null): number {
  return line.containers ?? (line.packs ?? 0) * (owner?.containers ?? 0);
}

function faultsOf(line: ReceiptLineDto, { items, owners }: LineFacts, index: number): FieldError[] {
  const faults: FieldError[] = [];
  const item = items.get(line.itemId);
  if (!item) faults.push({ pointer: '/itemId', detail: 'is not a known item' });
  else if (item.expiryRequired && !line.expiresOn) {
    faults.push({ pointer: '/expiresOn', detail: 'is needed for this item' });
  }
  if ((line.containers === undefined) === (line.packs === undefined)) {
    const detail = 'either containers, or packs with an identifier';
    faults.push({ pointer: '/containers', detail });
  }
  if (line.packs !== undefined && line.identifier === undefined) {
    faults.push({ pointer: '/identifier', detail: 'is needed to know what a package holds' });
  }
  if (line.identifier !== undefined && owners[index]?.itemId !== line.itemId) {
    faults.push({ pointer: '/identifier', detail: 'is not a code of this item' });
  }
  if (line.quarantine === true && !line.reason) {
    faults.push({ pointer: '/reason', detail: 'is needed for the quarantine' });
  }
  return faults;
}

function amountFaults(line: ReceiptLineDto, containers: number): FieldError[] {
  const faults: FieldError[] = [];
  if ((line.damaged ?? 0) > containers) {
    faults.push({ pointer: '/damaged', detail: `must be at most ${containers}` });
  }
  if ((line.serials?.length ?? 0) > (line.packs ?? containers)) {
    faults.push({ pointer: '/serials', detail: 'are more than there are packages' });
  }
  return faults;
}
