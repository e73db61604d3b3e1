import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.mjs';

const { parseQuantity, thousandths } = await load('format/quantity.ts');
const { dayBounds, dayIn, fromLocalInput, toLocalInput } = await load('format/zoned.ts');
const { changeForm, emptyForm, fromDraft, isWhole, missing, toRequest } = await load(
  'features/sessions/form.ts',
);
const { firstStep, nextStep } = await load('features/sessions/steps.ts');
const { firstOfSeveral, inUse } = await load('features/today/in-use.ts');

const ROME = 'Europe/Rome';

test('a quantity may be typed with comma or point, and has at most three decimals', () => {
  assert.equal(parseQuantity('2,5'), 2.5);
  assert.equal(parseQuantity(' 0.125 '), 0.125);
  assert.equal(parseQuantity(',5'), 0.5);
  assert.equal(parseQuantity('3,'), 3);
  for (const wrong of ['', '0', '-1', '1,2345', '1.000,5', '2 mL', 'NaN', '1e3', '.']) {
    assert.equal(parseQuantity(wrong), null, wrong);
  }
  assert.equal(thousandths(0.1 + 0.2), 0.3);
});

test('a typed time is the practice clock, on both sides of the change to summer time', () => {
  const winter = fromLocalInput('2026-01-15T14:05', ROME);
  const summer = fromLocalInput('2026-07-15T14:05', ROME);
  assert.equal(winter?.toISOString(), '2026-01-15T13:05:00.000Z');
  assert.equal(summer?.toISOString(), '2026-07-15T12:05:00.000Z');
  assert.equal(toLocalInput(new Date('2026-07-15T12:05:00Z'), ROME), '2026-07-15T14:05');
  assert.equal(fromLocalInput('soon', ROME), null);
  assert.equal(dayIn(new Date('2026-03-28T23:30:00Z'), ROME), '2026-03-29');
});

test('the day on which the clocks go forward has 23 hours', () => {
  assert.deepEqual(dayBounds('2026-03-29', ROME), {
    from: '2026-03-28T23:00:00.000Z',
    to: '2026-03-29T22:00:00.000Z',
  });
});

const lidocaine = { itemId: 'i1', itemName: 'Lidocaina', unit: 'mL', quantity: 2 };

test('adding an item twice adds to its line; a step never leaves a float', () => {
  let form = changeForm(emptyForm('room'), { do: 'add', line: { ...lidocaine, quantity: 0.1 } });
  form = changeForm(form, { do: 'add', line: { ...lidocaine, quantity: 0.2 } });
  assert.equal(form.lines.length, 1);
  assert.equal(form.lines[0].quantity, 0.3);
});

test('a form says what is missing until it is whole', () => {
  let form = emptyForm(null);
  assert.equal(missing(form), 'patient');
  form = { ...form, patient: { id: 'p1', code: 'P-1' } };
  assert.equal(missing(form), 'location');
  form = { ...form, locationId: 'room' };
  assert.equal(missing(form), 'lines');
  form = changeForm(form, { do: 'add', line: { ...lidocaine, quantity: null } });
  assert.equal(missing(form), 'quantity');
  form = changeForm(form, { do: 'change', itemId: 'i1', part: { quantity: 1 } });
  assert.equal(missing(form), null);
  assert.equal(missing({ ...form, performedAt: '2999-01-01T00:00:00.000Z' }), 'when');
});

test('the request holds what was typed and nothing that was not', () => {
  const form = changeForm(
    { ...emptyForm('room'), patient: { id: 'p1', code: 'P-1' }, notes: '  ' },
    { do: 'add', line: lidocaine },
  );
  const request = toRequest(form, '2026-11-23T10:00:00.000Z');
  assert.ok(isWhole(request));
  assert.deepEqual(request, {
    patientId: 'p1',
    locationId: 'room',
    performedAt: '2026-11-23T10:00:00.000Z',
    lines: [{ itemId: 'i1', quantity: 2 }],
  });
});

test('a draft comes back under its own id with the lots that were picked by hand', () => {
  const line = { ...lidocaine, picks: [], skips: [], incidentReason: null, containerId: null };
  const form = fromDraft(
    {
      id: 'd1',
      status: 'draft',
      patientId: 'p1',
      patientCode: 'P-1',
      performedAt: null,
      locationId: null,
      protocolId: null,
      technique: null,
      route: null,
      zones: [],
      notes: null,
      lines: [{ ...line, lotId: 'l1', reason: 'already open' }],
    },
    'room',
  );
  assert.equal(form.id, 'd1');
  assert.equal(form.locationId, 'room');
  assert.deepEqual(form.lines, [{ ...lidocaine, lotId: 'l1', reason: 'already open' }]);
});

test('pieces go one by one, small containers in small steps, and steps go around', () => {
  assert.equal(firstStep('piece', 100), 1);
  assert.equal(firstStep('mL', 1), 0.1);
  assert.equal(firstStep('mL', 5), 0.5);
  assert.equal(firstStep('mL', 50), 1);
  assert.deepEqual([0.1, 0.5, 1].map(nextStep), [0.5, 1, 0.1]);
});

const NOW = Date.parse('2026-11-23T12:00:00Z');
const open = (id, itemId, discardAt, usable = true) => ({ id, itemId, discardAt, usable });

test('an open container is good, soon over, or over', () => {
  const stateAt = (discardAt, usable) => inUse(open('c', 'i', discardAt, usable), NOW, 24).state;
  assert.equal(stateAt('2026-11-25T12:00:00Z'), 'good');
  assert.equal(stateAt('2026-11-24T11:59:00Z'), 'soon');
  assert.equal(stateAt('2026-11-23T11:59:00Z'), 'over');
  assert.equal(stateAt('2026-11-25T12:00:00Z', false), 'over');
  assert.equal(stateAt(null), 'over');
});

test('"use first" marks one container where several usable ones are open', () => {
  const containers = [
    open('c1', 'i1', '2026-12-02T00:00:00Z'),
    open('c2', 'i1', '2026-12-01T00:00:00Z'),
    open('c3', 'i1', '2026-11-20T00:00:00Z', false),
    open('c4', 'i2', '2026-12-01T00:00:00Z'),
  ];
  assert.deepEqual([...firstOfSeveral(containers)], ['c2']);
});
