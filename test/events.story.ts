import { expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { describeOnBothEngines, ENGINES } from './harness/clinic.js';
import { EventStream } from './harness/event-stream.js';
import { startServer } from './harness/server.js';

describeOnBothEngines('The stream of events', (clinic) => {
  test('tells a hold and a release, whoever gives them', async () => {
    const lot = await clinic.receive(await clinic.item());
    const screen = await EventStream.open(clinic, 'nurse');
    const subject = `lot/${lot.lotId}`;
    const ofLot = ({ kind, subject: of }: { kind: string; subject: string | null }) =>
      kind === 'lots-held' && of === subject;
    await clinic.as('doctor').post(`/lots/${lot.lotId}/hold`, { reason: 'Cloudy' });
    const held = await screen.next(ofLot);
    await clinic.as('doctor').post(`/lots/${lot.lotId}/release`, { reason: 'Clear again' });
    const released = await screen.next(ofLot);
    expect(Number(released.id)).toBeGreaterThan(Number(held.id));
    screen.close();
  });

  test('tells that stock moved', async () => {
    const lot = await clinic.receive(await clinic.item());
    const screen = await EventStream.open(clinic, 'auditor');
    const { body } = await clinic.log([{ itemId: lot.itemId, quantity: 1 }]);
    const event = await screen.next(({ kind }) => kind === 'stock-changed');
    expect(event.subject).toBe(`session/${body.id}`);
    screen.close();
  });

  test('goes on after the event that a screen saw last', async () => {
    const lot = await clinic.receive(await clinic.item());
    const before = await EventStream.open(clinic, 'nurse');
    await clinic.as('doctor').post(`/lots/${lot.lotId}/hold`, { reason: 'Cloudy' });
    const seen = await before.next(({ kind }) => kind === 'lots-held');
    before.close();
    await clinic.as('doctor').post(`/lots/${lot.lotId}/release`, { reason: 'Clear again' });
    const after = await EventStream.open(clinic, 'nurse', seen.id ?? '');
    const missed = await after.next(({ kind }) => kind === 'lots-held');
    expect(Number(missed.id)).toBeGreaterThan(Number(seen.id));
    after.close();
  });

  test('tells nobody who has not signed in', async () => {
    expect((await clinic.stranger.get('/events')).status).toBe(401);
  });

  test('says nothing of what a request did that was refused', async () => {
    const lot = await clinic.receive(await clinic.item());
    const screen = await EventStream.open(clinic, 'nurse');
    const refused = await clinic
      .as('auditor')
      .post(`/lots/${lot.lotId}/hold`, { reason: 'Cloudy' });
    expect(refused.status).toBe(403);
    await clinic.as('doctor').post(`/lots/${newId()}/hold`, { reason: 'Cloudy' });
    await clinic.as('doctor').post(`/lots/${lot.lotId}/hold`, { reason: 'Cloudy' });
    const first = await screen.next(({ kind }) => kind === 'lots-held');
    expect(first.subject).toBe(`lot/${lot.lotId}`);
    screen.close();
  });
});

test.each(ENGINES)('a server that closes ends the streams (%s)', async (engine) => {
  const server = await startServer(engine);
  const { url, users } = server;
  const screen = await EventStream.open({ url, as: (role) => users[role] }, 'nurse');
  const ended = screen.end();
  await server.close();
  await ended;
});
