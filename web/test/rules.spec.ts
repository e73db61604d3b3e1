import { expect, test } from '@jest/globals';
import type { OpenContainer, Session } from '../src/api/types';
import {
  changeForm,
  emptyForm,
  type FormLine,
  fromDraft,
  isWhole,
  missing,
  toRequest,
} from '../src/features/sessions/form';
import { firstStep, nextStep } from '../src/features/sessions/steps';
import { firstOfSeveral, inUse } from '../src/features/today/in-use';
import { parseQuantity, thousandths } from '../src/format/quantity';
import { dayBounds, dayIn, fromLocalInput, toLocalInput } from '../src/format/zoned';

const ROME = 'Europe/Rome';

test('a quantity may be typed with comma or point, and has at most three decimals', () => {
  expect(parseQuantity('2,5')).toBe(2.5);
  expect(parseQuantity(' 0.125 ')).toBe(0.125);
  expect(parseQuantity(',5')).toBe(0.5);
  expect(parseQuantity('3,')).toBe(3);
  for (const wrong of ['', '0', '-1', '1,2345', '1.000,5', '2 mL', 'NaN', '1e3', '.']) {
    expect(parseQuantity(wrong)).toBe(null);
  }
  expect(thousandths(0.1 + 0.2)).toBe(0.3);
});

test('a typed time is the practice clock, on both sides of the change to summer time', () => {
  const winter = fromLocalInput('2026-01-15T14:05', ROME);
  const summer = fromLocalInput('2026-07-15T14:05', ROME);
  expect(winter?.toISOString()).toBe('2026-01-15T13:05:00.000Z');
  expect(summer?.toISOString()).toBe('2026-07-15T12:05:00.000Z');
  expect(toLocalInput(new Date('2026-07-15T12:05:00Z'), ROME)).toBe('2026-07-15T14:05');
  expect(fromLocalInput('soon', ROME)).toBe(null);
  expect(dayIn(new Date('2026-03-28T23:30:00Z'), ROME)).toBe('2026-03-29');
});

test('the day on which the clocks go forward has 23 hours', () => {
  expect(dayBounds('2026-03-29', ROME)).toEqual({
    from: '2026-03-28T23:00:00.000Z',
    to: '2026-03-29T22:00:00.000Z',
  });
});

const lidocaine: FormLine = { itemId: 'i1', itemName: 'Lidocaina', unit: 'mL', quantity: 2 };

test('adding an item twice adds to its line; a step never leaves a float', () => {
  let form = changeForm(emptyForm('room'), { do: 'add', line: { ...lidocaine, quantity: 0.1 } });
  form = changeForm(form, { do: 'add', line: { ...lidocaine, quantity: 0.2 } });
  expect(form.lines.length).toBe(1);
  expect(form.lines[0]?.quantity).toBe(0.3);
});

test('a form says what is missing until it is whole', () => {
  let form = emptyForm(null);
  expect(missing(form)).toBe('patient');
  form = { ...form, patient: { id: 'p1', code: 'P-1' } };
  expect(missing(form)).toBe('location');
  form = { ...form, locationId: 'room' };
  expect(missing(form)).toBe('lines');
  form = changeForm(form, { do: 'add', line: { ...lidocaine, quantity: null } });
  expect(missing(form)).toBe('quantity');
  form = changeForm(form, { do: 'change', itemId: 'i1', part: { quantity: 1 } });
  expect(missing(form)).toBe(null);
  expect(missing({ ...form, performedAt: '2999-01-01T00:00:00.000Z' })).toBe('when');
});

test('the request holds what was typed and nothing that was not', () => {
  const form = changeForm(
    { ...emptyForm('room'), patient: { id: 'p1', code: 'P-1' }, notes: '  ' },
    { do: 'add', line: lidocaine },
  );
  const request = toRequest(form);
  expect(isWhole(request)).toBe(true);
  expect(request).toEqual({
    patientId: 'p1',
    locationId: 'room',
    lines: [{ itemId: 'i1', quantity: 2 }],
  });
});

test('a draft comes back under its own id with the lots that were picked by hand', () => {
  const draft: Session = {
    id: 'd1',
    status: 'draft',
    patientId: 'p1',
    patientCode: 'P-1',
    performedAt: null,
    locationId: null,
    locationName: null,
    protocolId: null,
    protocolName: null,
    technique: null,
    route: null,
    zones: [],
    notes: null,
    courseId: null,
    deviceIds: [],
    checklist: [],
    lines: [
      {
        itemId: 'i1',
        itemName: 'Lidocaina',
        unit: 'mL',
        quantity: 2,
        picks: [],
        skips: [],
        lotId: 'l1',
        containerId: null,
        reason: 'already open',
        incidentReason: null,
      },
    ],
    warnings: [],
    incident: false,
    loggedBy: { id: 'u1', name: 'Anna' },
    recordedAt: '2026-11-23T10:00:00.000Z',
    voidedAt: null,
    voidedBy: null,
    voidReason: null,
  };
  const form = fromDraft(draft, 'room');
  expect(form.id).toBe('d1');
  expect(form.locationId).toBe('room');
  expect(form.lines).toEqual([{ ...lidocaine, lotId: 'l1', reason: 'already open' }]);
});

test('pieces go one by one, small containers in small steps, and steps go around', () => {
  expect(firstStep('piece', 100)).toBe(1);
  expect(firstStep('mL', 1)).toBe(0.1);
  expect(firstStep('mL', 5)).toBe(0.5);
  expect(firstStep('mL', 50)).toBe(1);
  expect([0.1, 0.5, 1].map(nextStep)).toEqual([0.5, 1, 0.1]);
});

const NOW = Date.parse('2026-11-23T12:00:00Z');
const open = (
  id: string,
  itemId: string,
  discardAt: string | null,
  usable = true,
): OpenContainer => ({
  id,
  itemId,
  itemName: 'Lidocaina',
  unit: 'mL',
  lotId: 'l1',
  lotNumber: 'A1',
  expiresOn: '2027-01-31',
  containerQuantity: 10,
  locationId: 'room',
  locationName: 'Sala 1',
  openedAt: '2026-11-01T09:00:00.000Z',
  discardAt,
  remaining: 5,
  usable,
  unusableBecause: usable ? null : 'held',
  openedByName: 'Anna',
  typed: false,
  useFirst: false,
});

test('an open container is good, soon over, or over', () => {
  const stateAt = (discardAt: string | null, usable = true) =>
    inUse(open('c', 'i', discardAt, usable), NOW, 24).state;
  expect(stateAt('2026-11-25T12:00:00Z')).toBe('good');
  expect(stateAt('2026-11-24T11:59:00Z')).toBe('soon');
  expect(stateAt('2026-11-23T11:59:00Z')).toBe('over');
  expect(stateAt('2026-11-25T12:00:00Z', false)).toBe('over');
  expect(stateAt(null)).toBe('over');
});

test('"use first" marks one container where several usable ones are open', () => {
  const containers = [
    open('c1', 'i1', '2026-12-02T00:00:00Z'),
    open('c2', 'i1', '2026-12-01T00:00:00Z'),
    open('c3', 'i1', '2026-11-20T00:00:00Z', false),
    open('c4', 'i2', '2026-12-01T00:00:00Z'),
  ];
  expect([...firstOfSeveral(containers)]).toEqual(['c2']);
});
