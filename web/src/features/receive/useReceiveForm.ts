import { useEffect, useState } from 'react';
import { newId } from '../../api/id';
import type { Item, NewReceipt } from '../../api/types';
import { parseExpiry } from './expiry';

/** One line as typed. */
export interface TypedLine {
  key: string;
  item: Item | null;
  lotNumber: string;
  expiry: string;
  containers: number | null;
  unitCost: number | null;
}

export interface ReceiveForm {
  /** The receipt's id: made when the form opened, so that sending it again records it once. */
  id: string;
  locationId: string | null;
  supplierId: string | null;
  lines: TypedLine[];
}

const LAST_LOCATION = 'mesostock.receive.location';
const KEPT = 'mesostock.receive.form';

function newLine(item: Item | null = null): TypedLine {
  return { key: newId(), item, lotNumber: '', expiry: '', containers: 1, unitCost: null };
}

function emptyForm(item: Item | null): ReceiveForm {
  return {
    id: newId(),
    locationId: localStorage.getItem(LAST_LOCATION),
    supplierId: null,
    lines: [newLine(item)],
  };
}

/** What was being typed when the page was left or reloaded, still under the same id. */
function keptForm(item: Item | null): ReceiveForm {
  const kept = sessionStorage.getItem(KEPT);
  if (kept === null) return emptyForm(item);
  const form = JSON.parse(kept) as ReceiveForm;
  if (item === null || form.lines.some((line) => line.item?.id === item.id)) return form;
  return { ...form, lines: [...form.lines.filter((line) => !isUntouched(line)), newLine(item)] };
}

/** Whether nothing keeps a line from being sent. */
export function isComplete(line: TypedLine): boolean {
  const dated = line.expiry.trim() === '' ? !line.item?.expiryRequired : parseExpiry(line.expiry);
  return Boolean(line.item && line.lotNumber.trim() && line.containers && dated);
}

function isUntouched({ item, lotNumber, expiry }: TypedLine): boolean {
  return item === null && lotNumber === '' && expiry === '';
}

/** The lines that count: an untouched last one is only an invitation. */
export function typedLines(form: ReceiveForm): TypedLine[] {
  return form.lines.filter((line) => !isUntouched(line));
}

/** The form as the server takes it; null while something is missing. */
export function toReceipt(form: ReceiveForm): NewReceipt | null {
  const lines = typedLines(form);
  if (!form.locationId || lines.length === 0 || !lines.every(isComplete)) return null;
  return {
    id: form.id,
    locationId: form.locationId,
    ...(form.supplierId ? { supplierId: form.supplierId } : {}),
    lines: lines.map((line) => ({
      itemId: line.item?.id ?? '',
      lotNumber: line.lotNumber.trim(),
      expiresOn: parseExpiry(line.expiry)?.value ?? null,
      containers: line.containers ?? 0,
      ...(line.unitCost === null ? {} : { unitCost: line.unitCost }),
    })),
  };
}

/** The delivery being typed. */
export function useReceiveForm(firstItem: Item | null) {
  const [form, setForm] = useState(() => keptForm(firstItem));
  useEffect(() => {
    if (typedLines(form).length > 0) sessionStorage.setItem(KEPT, JSON.stringify(form));
  }, [form]);
  return {
    form,
    change: (part: Partial<ReceiveForm>) => {
      if (part.locationId) localStorage.setItem(LAST_LOCATION, part.locationId);
      setForm((before) => ({ ...before, ...part }));
    },
    changeLine: (key: string, part: Partial<TypedLine>) =>
      setForm((before) => ({
        ...before,
        lines: before.lines.map((line) => (line.key === key ? { ...line, ...part } : line)),
      })),
    addLine: () => setForm((before) => ({ ...before, lines: [...before.lines, newLine()] })),
    removeLine: (key: string) =>
      setForm((before) => {
        const lines = before.lines.filter((line) => line.key !== key);
        return { ...before, lines: lines.length > 0 ? lines : [newLine()] };
      }),
    /** Nothing is kept of what was recorded. */
    forget: () => sessionStorage.removeItem(KEPT),
  };
}
