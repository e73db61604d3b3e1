import { newId } from '../../api/id';
import type { Item, NewDelivery } from '../../api/types';

export interface ExpectedLine {
  key: string;
  item: Item | null;
  containers: number | null;
}

export interface ExpectedForm {
  supplierId: string | null;
  locationId: string | null;
  expectedOn: string;
  lines: ExpectedLine[];
}

export function newExpectedLine(): ExpectedLine {
  return { key: newId(), item: null, containers: 1 };
}

export function emptyExpected(today: string): ExpectedForm {
  return { supplierId: null, locationId: null, expectedOn: today, lines: [newExpectedLine()] };
}

/** The lines with a package that was scanned: one more of its item, or a line of its own. */
export function withPackage(lines: ExpectedLine[], item: Item, containers: number): ExpectedLine[] {
  const same = lines.find((line) => line.item?.id === item.id);
  const line = same ?? lines.find((one) => one.item === null);
  const had = same?.containers ?? 0;
  const filled = { ...(line ?? newExpectedLine()), item, containers: had + containers };
  return line ? lines.map((one) => (one === line ? filled : one)) : [...lines, filled];
}

/** The delivery as the server takes it; null while something is missing. */
export function toDelivery(id: string, form: ExpectedForm): NewDelivery | null {
  const { supplierId, locationId, expectedOn } = form;
  const lines = form.lines.flatMap(({ item, containers }) =>
    item && containers ? [{ itemId: item.id, containers }] : [],
  );
  const complete = lines.length > 0 && lines.length === form.lines.length;
  if (!supplierId || !locationId || !expectedOn || !complete) return null;
  return { id, supplierId, locationId, expectedOn, lines };
}
