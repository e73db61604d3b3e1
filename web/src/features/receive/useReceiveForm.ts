import { useEffect, useState } from 'react';
import { newId } from '../../api/id';
import type { Delivery, Item, NewReceipt, Order } from '../../api/types';
import { isComplete, isUntouched, newLine, type TypedLine, toReceiptLine } from './lines';

export interface ReceiveForm {
  /** The receipt's id: made when the form opened, so that sending it again records it once. */
  id: string;
  locationId: string | null;
  supplierId: string | null;
  /** The expected delivery that comes. */
  delivery: Delivery | null;
  /** The order that comes. */
  order: Order | null;
  lines: TypedLine[];
}

const LAST_LOCATION = 'mesostock.receive.location';
const KEPT = 'mesostock.receive.form';

function emptyForm(item: Item | null): ReceiveForm {
  return {
    id: newId(),
    locationId: localStorage.getItem(LAST_LOCATION),
    supplierId: null,
    delivery: null,
    order: null,
    lines: [newLine(item)],
  };
}

/** What was being typed when the page was left, for the order that was chosen there. */
function keptForm(item: Item | null, order: Order | null): ReceiveForm {
  const form = typedForm(item);
  return order ? { ...form, ...orderPart(order) } : form;
}

/** What choosing an order settles. */
export function orderPart(order: Order): Partial<ReceiveForm> {
  const { supplierId, locationId } = order;
  return { order, delivery: null, supplierId, ...(locationId ? { locationId } : {}) };
}

/** What was being typed when the page was left or reloaded, still under the same id. */
function typedForm(item: Item | null): ReceiveForm {
  const kept = sessionStorage.getItem(KEPT);
  if (kept === null) return emptyForm(item);
  const form = JSON.parse(kept) as ReceiveForm;
  if (item === null || form.lines.some((line) => line.item?.id === item.id)) return form;
  return { ...form, lines: [...form.lines.filter((line) => !isUntouched(line)), newLine(item)] };
}

/** The lines that count: an untouched last one is only an invitation. */
export function typedLines(form: ReceiveForm): TypedLine[] {
  return form.lines.filter((line) => !isUntouched(line));
}

/** The form as the server takes it; null while something is missing. */
export function toReceipt(form: ReceiveForm, today: string): NewReceipt | null {
  const lines = typedLines(form);
  const complete = lines.every((line) => isComplete(line, today));
  if (!form.locationId || lines.length === 0 || !complete) return null;
  return {
    id: form.id,
    locationId: form.locationId,
    ...(form.supplierId ? { supplierId: form.supplierId } : {}),
    ...(form.delivery ? { deliveryId: form.delivery.id } : {}),
    ...(form.order ? { orderId: form.order.id } : {}),
    lines: lines.map(toReceiptLine),
  };
}

/** What comes, being scanned and typed. */
export function useReceiveForm(firstItem: Item | null, firstOrder: Order | null) {
  const [form, setForm] = useState(() => keptForm(firstItem, firstOrder));
  useEffect(() => {
    if (typedLines(form).length > 0) sessionStorage.setItem(KEPT, JSON.stringify(form));
  }, [form]);
  return {
    form,
    change: (part: Partial<ReceiveForm>) => {
      if (part.locationId) localStorage.setItem(LAST_LOCATION, part.locationId);
      setForm((before) => ({ ...before, ...part }));
    },
    setLines: (lines: TypedLine[]) => setForm((before) => ({ ...before, lines })),
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
