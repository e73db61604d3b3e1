import { expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import type { Reply } from './harness/client.js';
import { type Clinic, describeOnBothEngines } from './harness/clinic.js';

type Role = 'nurse' | 'doctor' | 'admin';

interface Line {
  readonly lotId: string;
  readonly placeId: string;
}

/** A cabinet of its own with one lot in it, so that counts see nothing else. */
async function cabinet(clinic: Clinic, details: object = {}) {
  const item = await clinic.item();
  const { id: locationId } = await clinic.location();
  const { lotId } = await clinic.receive(item, { locationId, containers: 5, ...details });
  return { item, locationId, lotId };
}

async function begin(clinic: Clinic, locationId: string, details: object = {}): Promise<string> {
  const id = newId();
  const { status } = await clinic.as('nurse').post('/counts', { id, locationId, ...details });
  expect(status).toBe(201);
  return id;
}

function count(clinic: Clinic, id: string, lines: readonly object[], role: Role = 'nurse') {
  return clinic.as(role).put(`/counts/${id}/lines`, { lines });
}

function step(clinic: Clinic, id: string, name: string, role: Role = 'nurse'): Promise<Reply> {
  return clinic.as(role).post(`/counts/${id}/${name}`);
}

function lineOf(reply: Reply, lotId: string, placeId: string) {
  return reply.body.lines.find((line: Line) => line.lotId === lotId && line.placeId === placeId);
}

/** What stands of a lot in a place. */
async function standing(clinic: Clinic, lotId: string, placeId: string): Promise<number> {
  const { body } = await clinic.as('nurse').get(`/lots/${lotId}`);
  const found = body.places.find((row: Line) => row.placeId === placeId);
  return found?.quantity ?? 0;
}

async function open(clinic: Clinic, lotId: string, locationId: string): Promise<string> {
  const { body } = await clinic.as('nurse').post('/containers', { id: newId(), lotId, locationId });
  return body.id;
}

describeOnBothEngines('A count', (clinic) => {
  test('is blind until its review, and then brings the book to the shelf in one movement', async () => {
    const { locationId, lotId } = await cabinet(clinic, { unitCost: 2.5 });
    const right = await clinic.receive(await clinic.item(), { locationId });
    const uncounted = await clinic.receive(await clinic.item(), { locationId });
    const id = await begin(clinic, locationId);
    const hidden = { expected: null, difference: null, value: null, onHand: null, outcome: null };
    for (const role of ['nurse', 'doctor', 'admin', 'auditor'] as const) {
      const { body } = await clinic.as(role).get(`/counts/${id}`);
      expect(body).toMatchObject({ state: 'open', blind: true, counted: 0, uncounted: 3 });
      expect(body.totals).toBeNull();
      for (const line of body.lines) expect(line).toMatchObject(hidden);
    }
    const counted = await count(clinic, id, [
      { lotId, placeId: locationId, countedQuantity: 40 },
      { lotId: right.lotId, placeId: locationId, countedQuantity: 10 },
    ]);
    expect(counted).toMatchObject({
      status: 200,
      body: { counted: 2, uncounted: 1, totals: null },
    });
    expect(lineOf(counted, lotId, locationId)).toMatchObject({
      countedQuantity: 40,
      countedBy: { name: 'nurse' },
      ...hidden,
    });
    const review = await step(clinic, id, 'review');
    expect(review.body).toMatchObject({
      state: 'review',
      totals: { differing: 1, value: 2.5, net: -2.5, unvalued: 0, approvalNeeded: false },
    });
    expect(lineOf(review, lotId, locationId)).toMatchObject({
      expected: 50,
      difference: -10,
      value: -2.5,
      onHand: 50,
      outcome: 'post',
    });
    expect(lineOf(review, right.lotId, locationId)).toMatchObject({
      difference: 0,
      outcome: 'nothing',
    });
    const posted = await step(clinic, id, 'post');
    expect(posted).toMatchObject({ status: 200, body: { state: 'posted', counted: 2 } });
    expect(lineOf(posted, lotId, locationId)).toMatchObject({
      expected: 50,
      difference: -10,
      onHand: 40,
    });
    expect(posted.body.steps.map(({ state }: { state: string }) => state)).toEqual([
      'open',
      'review',
      'posted',
    ]);
    const { body } = await clinic.as('auditor').get(`/movements?placeId=${locationId}`);
    expect(body.items[0]).toMatchObject({
      id: posted.body.movementId,
      kind: 'count',
      documentId: id,
      postings: [{ lotId, from: locationId, to: '@count', quantity: 10 }],
    });
    expect(await standing(clinic, uncounted.lotId, locationId)).toBe(10);
    const audit = await clinic.as('auditor').get(`/audit?subject=count/${id}`);
    expect(audit.body.items.map(({ command }: { command: string }) => command)).toEqual([
      'counts.post',
      'counts.review',
      'counts.count',
      'counts.open',
    ]);
  });

  test('is posted once, however often it is asked for, also at the same time', async () => {
    const { locationId, lotId } = await cabinet(clinic);
    const id = await begin(clinic, locationId);
    await count(clinic, id, [{ lotId, placeId: locationId, countedQuantity: 30 }]);
    const replies = await Promise.all([
      step(clinic, id, 'post'),
      step(clinic, id, 'post', 'doctor'),
      step(clinic, id, 'post', 'admin'),
    ]);
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(replies.map(({ body }) => body.movementId)).size).toBe(1);
    expect(await standing(clinic, lotId, locationId)).toBe(30);
    const more = await count(clinic, id, [{ lotId, placeId: locationId, countedQuantity: 20 }]);
    expect(more).toMatchObject({ status: 409, body: { type: '/problems/counts/wrong-state' } });
    expect((await step(clinic, id, 'cancel')).status).toBe(409);
  });

  test('stays right when stock moves between counting and posting', async () => {
    const { item, locationId, lotId } = await cabinet(clinic);
    const id = await begin(clinic, locationId);
    await count(clinic, id, [{ lotId, placeId: locationId, countedQuantity: 40 }]);
    const session = await clinic.log([{ itemId: item.id, quantity: 4 }], { locationId });
    expect(session.status).toBe(201);
    await clinic.as('nurse').post('/transfers', {
      id: newId(),
      fromLocationId: locationId,
      toLocationId: clinic.room,
      lines: [{ lotId, quantity: 10 }],
    });
    const review = await step(clinic, id, 'review');
    expect(lineOf(review, lotId, locationId)).toMatchObject({
      expected: 50,
      difference: -10,
      onHand: 30,
    });
    await step(clinic, id, 'post');
    expect(await standing(clinic, lotId, locationId)).toBe(20);
    expect(await clinic.onHand(item)).toBe(36);
  });

  test('knows a session that is logged late, and one that never was', async () => {
    const { item, locationId, lotId } = await cabinet(clinic);
    const placeId = await open(clinic, lotId, locationId);
    const use = { itemId: item.id, quantity: 2, containerId: placeId };
    const performedAt = new Date().toISOString();
    const wrong = await clinic.log([use], { locationId });
    const id = await begin(clinic, locationId);
    // On the shelf 2 mL are gone: by a session not yet logged, not by the one logged by mistake.
    await count(clinic, id, [{ lotId, placeId, countedQuantity: 8 }]);
    await clinic.as('nurse').post(`/sessions/${wrong.body.id}/void`, { reason: 'Wrong patient' });
    expect((await clinic.log([use], { locationId, performedAt })).status).toBe(201);
    const review = await step(clinic, id, 'review');
    expect(lineOf(review, lotId, placeId)).toMatchObject({ expected: 8, difference: 0 });
    expect(await step(clinic, id, 'post')).toMatchObject({
      status: 200,
      body: { movementId: null },
    });
    expect(await standing(clinic, lotId, placeId)).toBe(8);
  });

  test('is made by two at once; the latest of a line holds, and who disagrees is seen', async () => {
    const { locationId, lotId } = await cabinet(clinic);
    const others = [];
    for (let made = 0; made < 6; made += 1) {
      others.push(await clinic.receive(await clinic.item(), { locationId }));
    }
    const id = await begin(clinic, locationId);
    const replies = await Promise.all(
      others.map((line, index) =>
        count(
          clinic,
          id,
          [{ lotId: line.lotId, placeId: locationId, countedQuantity: 10 }],
          index % 2 === 0 ? 'nurse' : 'doctor',
        ),
      ),
    );
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    await count(clinic, id, [{ lotId, placeId: locationId, countedQuantity: 40 }]);
    await count(clinic, id, [{ lotId, placeId: locationId, countedQuantity: 50 }], 'doctor');
    const { body } = await clinic.as('nurse').get(`/counts/${id}`);
    expect(body).toMatchObject({ counted: 7, uncounted: 0 });
    const by = (name: string) =>
      body.lines.filter((line: { countedBy: { name: string } }) => line.countedBy.name === name);
    expect(by('nurse')).toHaveLength(3);
    expect(by('doctor')).toHaveLength(4);
    expect(lineOf({ status: 200, body, headers: new Headers() }, lotId, locationId)).toMatchObject({
      countedQuantity: 50,
      disagree: true,
      entries: [{ countedQuantity: 40 }, { countedQuantity: 50, countedBy: { name: 'doctor' } }],
    });
  });

  test('takes a line once when it is sent again, and takes it back', async () => {
    const { locationId, lotId } = await cabinet(clinic);
    const id = await begin(clinic, locationId);
    const countedAt = new Date().toISOString();
    const line = { lotId, placeId: locationId, countedQuantity: 40, countedAt };
    await count(clinic, id, [line]);
    const again = await count(clinic, id, [line]);
    expect(lineOf(again, lotId, locationId).entries).toHaveLength(1);
    const back = await count(clinic, id, [{ lotId, placeId: locationId, countedQuantity: null }]);
    expect(back.body).toMatchObject({ counted: 0, uncounted: 1 });
    expect(await step(clinic, id, 'post')).toMatchObject({
      status: 409,
      body: { type: '/problems/counts/nothing-counted' },
    });
  });

  test('above the threshold needs a second person, who sees exactly what is posted', async () => {
    const { locationId, lotId } = await cabinet(clinic, { unitCost: 60 });
    const id = await begin(clinic, locationId);
    const line = { lotId, placeId: locationId, countedQuantity: 40 };
    await count(clinic, id, [line], 'doctor');
    const needed = {
      status: 409,
      body: { type: '/problems/counts/approval-needed', threshold: 50 },
    };
    expect(await step(clinic, id, 'post')).toMatchObject(needed);
    expect(await step(clinic, id, 'approve', 'admin')).toMatchObject({
      status: 409,
      body: { type: '/problems/counts/wrong-state' },
    });
    expect((await step(clinic, id, 'review')).body.totals).toMatchObject({
      value: 60,
      threshold: 50,
      approvalNeeded: true,
    });
    expect(await step(clinic, id, 'post')).toMatchObject(needed);
    expect((await step(clinic, id, 'approve', 'nurse')).status).toBe(403);
    expect(await step(clinic, id, 'approve', 'doctor')).toMatchObject({
      status: 403,
      body: { type: '/problems/counts/second-person-needed' },
    });
    const approved = await step(clinic, id, 'approve', 'admin');
    expect(approved.body).toMatchObject({ state: 'approved' });
    const more = await count(clinic, id, [line]);
    expect(more).toMatchObject({ status: 409, body: { type: '/problems/counts/wrong-state' } });
    await step(clinic, id, 'reopen', 'doctor');
    await count(clinic, id, [{ ...line, countedQuantity: 30 }]);
    await step(clinic, id, 'review');
    expect(await step(clinic, id, 'post')).toMatchObject(needed);
    await step(clinic, id, 'approve', 'admin');
    expect((await step(clinic, id, 'post')).body).toMatchObject({ state: 'posted' });
    expect(await standing(clinic, lotId, locationId)).toBe(30);
  });

  test('whose differences change after the approval is looked at again', async () => {
    const { item, locationId, lotId } = await cabinet(clinic, { unitCost: 60 });
    const placeId = await open(clinic, lotId, locationId);
    const performedAt = new Date().toISOString();
    const id = await begin(clinic, locationId);
    await count(clinic, id, [
      { lotId, placeId: locationId, countedQuantity: 20 },
      { lotId, placeId, countedQuantity: 5 },
    ]);
    await step(clinic, id, 'review');
    await step(clinic, id, 'approve', 'admin');
    const use = { itemId: item.id, quantity: 3, containerId: placeId };
    expect((await clinic.log([use], { locationId, performedAt })).status).toBe(201);
    expect(await step(clinic, id, 'post')).toMatchObject({
      status: 409,
      body: { type: '/problems/counts/changed-since-approval' },
    });
    await step(clinic, id, 'approve', 'admin');
    expect((await step(clinic, id, 'post')).status).toBe(200);
    expect(await standing(clinic, lotId, placeId)).toBe(5);
    expect(await standing(clinic, lotId, locationId)).toBe(20);
  });

  test('whose threshold is 0 is always approved, and uncosted stock below it never', async () => {
    const { locationId, lotId } = await cabinet(clinic);
    const set = (value: number) =>
      clinic.as('admin').put('/settings/countApprovalThreshold', { value });
    const id = await begin(clinic, locationId);
    await count(clinic, id, [{ lotId, placeId: locationId, countedQuantity: 0 }]);
    expect((await set(0)).status).toBe(200);
    const review = await step(clinic, id, 'review');
    expect(review.body.totals).toMatchObject({ value: 0, unvalued: 1, approvalNeeded: true });
    expect((await step(clinic, id, 'post')).status).toBe(409);
    await set(50);
    expect((await step(clinic, id, 'post')).status).toBe(200);
    expect(await standing(clinic, lotId, locationId)).toBe(0);
  });

  test('finds what the book does not know there, and asks to receive what it does not know', async () => {
    const { item, locationId, lotId } = await cabinet(clinic);
    const elsewhere = await clinic.receive(item);
    const id = await begin(clinic, locationId);
    const found = { lotId: elsewhere.lotId, placeId: locationId, countedQuantity: 20 };
    expect((await count(clinic, id, [found])).status).toBe(200);
    const stranger = newId();
    const unknown = await count(clinic, id, [found, { ...found, lotId: stranger }]);
    expect(unknown).toMatchObject({
      status: 422,
      body: {
        type: '/problems/counts/unknown-lot',
        lotIds: [stranger],
        errors: [{ pointer: '/lines/1/lotId' }],
      },
    });
    const review = await step(clinic, id, 'review');
    expect(lineOf(review, elsewhere.lotId, locationId)).toMatchObject({
      expected: 0,
      difference: 20,
    });
    await step(clinic, id, 'post');
    expect(await standing(clinic, elsewhere.lotId, locationId)).toBe(20);
    expect(await standing(clinic, elsewhere.lotId, clinic.room)).toBe(10);
    expect(await standing(clinic, lotId, locationId)).toBe(50);
  });

  test('refuses a balance below zero and a line corrected since, names them, and posts nothing', async () => {
    const { item, locationId, lotId } = await cabinet(clinic);
    const corrected = await clinic.receive(item, { locationId, containers: 2 });
    const good = await clinic.receive(item, { locationId, containers: 2 });
    const id = await begin(clinic, locationId);
    await count(clinic, id, [
      { lotId, placeId: locationId, countedQuantity: 0 },
      { lotId: corrected.lotId, placeId: locationId, countedQuantity: 10 },
      { lotId: good.lotId, placeId: locationId, countedQuantity: 10 },
    ]);
    await clinic.as('nurse').post('/transfers', {
      id: newId(),
      fromLocationId: locationId,
      toLocationId: clinic.room,
      lines: [{ lotId, quantity: 10 }],
    });
    await clinic.as('doctor').post('/adjustments', {
      id: newId(),
      placeId: locationId,
      lines: [{ lotId: corrected.lotId, countedQuantity: 10, reason: 'loss' }],
    });
    const refused = await step(clinic, id, 'post');
    expect(refused).toMatchObject({ status: 409, body: { type: '/problems/counts/not-postable' } });
    expect(refused.body.lines).toHaveLength(2);
    expect(refused.body.lines).toEqual(
      expect.arrayContaining([
        { lotId, placeId: locationId, because: 'below-zero' },
        { lotId: corrected.lotId, placeId: locationId, because: 'corrected-since' },
      ]),
    );
    expect(await standing(clinic, good.lotId, locationId)).toBe(20);
    const withdrawn = { placeId: locationId, countedQuantity: null };
    await count(clinic, id, [
      { lotId, ...withdrawn },
      { lotId: corrected.lotId, ...withdrawn },
    ]);
    expect((await step(clinic, id, 'post')).body).toMatchObject({ state: 'posted', counted: 1 });
    expect(await standing(clinic, good.lotId, locationId)).toBe(10);
    expect(await standing(clinic, corrected.lotId, locationId)).toBe(10);
  });

  test('does not mind a container that was discarded since it was counted', async () => {
    const { locationId, lotId } = await cabinet(clinic);
    const placeId = await open(clinic, lotId, locationId);
    const id = await begin(clinic, locationId);
    await count(clinic, id, [
      { lotId, placeId, countedQuantity: 4 },
      { lotId, placeId: locationId, countedQuantity: 30 },
    ]);
    await clinic.as('nurse').post(`/containers/${placeId}/discard`, { reason: 'Dropped' });
    const review = await step(clinic, id, 'review');
    expect(lineOf(review, lotId, placeId)).toMatchObject({ outcome: 'closed-since' });
    expect((await step(clinic, id, 'post')).body).toMatchObject({ state: 'posted' });
    expect(await standing(clinic, lotId, locationId)).toBe(30);
    expect(await standing(clinic, lotId, placeId)).toBe(0);
    const closed = await begin(clinic, locationId);
    expect(await count(clinic, closed, [{ lotId, placeId, countedQuantity: 4 }])).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/lines/0/placeId' }] },
    });
  });

  test('asks for a category, for items, or for what the book is least certain of', async () => {
    const { item, locationId, lotId } = await cabinet(clinic);
    const vitamin = await clinic.item({ category: 'vitamin' });
    const calm = await clinic.receive(vitamin, { locationId, scan: '0110' });
    const shelf = await clinic.location({ parentId: locationId });
    const within = await clinic.receive(vitamin, { locationId: shelf.id });
    const placeId = await open(clinic, lotId, locationId);
    const lotsOf = async (scope: object) => {
      const id = await begin(clinic, locationId, { scope, blind: false });
      const { body } = await clinic.as('nurse').get(`/counts/${id}`);
      expect(body.scope).toEqual({ category: null, itemIds: null, leastCertain: null, ...scope });
      return body.lines;
    };
    const byCategory = await lotsOf({ category: 'vitamin' });
    expect(byCategory.map((line: Line) => line.lotId).sort()).toEqual(
      [calm.lotId, within.lotId].sort(),
    );
    expect(await lotsOf({ itemIds: [item.id] })).toMatchObject([
      { lotId, category: 'local-anaesthetic' },
      { lotId },
    ]);
    expect(await lotsOf({ leastCertain: 2 })).toHaveLength(2);
    expect(await lotsOf({ leastCertain: 1 })).toMatchObject([
      {
        lotId,
        placeId,
        placeKind: 'container',
        expected: 10,
        doubts: expect.arrayContaining(['open-container']),
      },
    ]);
    const scope = { itemIds: [item.id, newId()] };
    expect(
      await clinic.as('nurse').post('/counts', { id: newId(), locationId, scope }),
    ).toMatchObject({ status: 422, body: { errors: [{ pointer: '/scope/itemIds/1' }] } });
  });

  test.each<[string, object, string]>([
    ['a place elsewhere', { placeId: newId() }, '/lines/0/placeId'],
    ['half a container', { countedQuantity: 5 }, '/lines/0/countedQuantity'],
    ['less than nothing', { countedQuantity: -1 }, '/lines/0/countedQuantity'],
    ['no quantity', { countedQuantity: undefined }, '/lines/0/countedQuantity'],
    ['a moment to come', { countedAt: '2999-01-01T00:00:00Z' }, '/lines/0/countedAt'],
    ['a moment before the count', { countedAt: '2020-01-01T00:00:00Z' }, '/lines/0/countedAt'],
  ])('refuses %s', async (_, details, pointer) => {
    const { locationId, lotId } = await cabinet(clinic);
    const id = await begin(clinic, locationId);
    const line = { lotId, placeId: locationId, countedQuantity: 50, ...details };
    const { status, body } = await count(clinic, id, [line]);
    expect(status).toBe(422);
    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });

  test('is begun once, listed by where it stands, and cancelled without a trace in the stock', async () => {
    const { locationId, lotId } = await cabinet(clinic);
    const body = { id: newId(), locationId };
    const twice = await Promise.all([
      clinic.as('nurse').post('/counts', body),
      clinic.as('nurse').post('/counts', body),
    ]);
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 201]);
    expect(twice[0].body).toEqual(twice[1].body);
    await count(clinic, body.id, [{ lotId, placeId: locationId, countedQuantity: 0 }]);
    const path = `/counts?locationId=${locationId}`;
    expect((await clinic.as('auditor').get(`${path}&state=open`)).body.items).toMatchObject([
      { id: body.id, state: 'open', openedBy: { name: 'nurse' } },
    ]);
    const reason = 'The shelf was being tidied';
    const cancelled = await clinic.as('nurse').post(`/counts/${body.id}/cancel`, { reason });
    expect(cancelled.body).toMatchObject({ state: 'cancelled', steps: [{}, { reason }] });
    expect((await step(clinic, body.id, 'post')).status).toBe(409);
    expect((await clinic.as('nurse').get(`${path}&state=open`)).body.items).toEqual([]);
    expect(await standing(clinic, lotId, locationId)).toBe(50);
    expect((await clinic.as('nurse').get(`/counts/${newId()}`)).status).toBe(404);
    const nowhere = await clinic.as('nurse').post('/counts', { id: newId(), locationId: newId() });
    expect(nowhere.status).toBe(422);
  });

  test('leaves open containers and pieces to be counted in any, and in whole, quantities', async () => {
    const { locationId, lotId } = await cabinet(clinic);
    const placeId = await open(clinic, lotId, locationId);
    const id = await begin(clinic, locationId);
    const other = await clinic.receive(await clinic.item(), { locationId });
    expect(
      await count(clinic, id, [{ lotId: other.lotId, placeId, countedQuantity: 3 }]),
    ).toMatchObject({ status: 422, body: { errors: [{ pointer: '/lines/0/lotId' }] } });
    await count(clinic, id, [{ lotId, placeId, countedQuantity: 3.125 }]);
    await step(clinic, id, 'post');
    expect(await standing(clinic, lotId, placeId)).toBe(3.125);
  });
});
