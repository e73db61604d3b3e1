import { expect, test } from '@jest/globals';
import { describeOnBothEngines } from './harness/clinic.js';

const LATE = { code: 'after-mesotherapy', itemId: null };

describeOnBothEngines('Other treatments on the day of mesotherapy', (clinic) => {
  async function protocol(kind: string): Promise<string> {
    const { body } = await clinic.as('doctor').post('/protocols', { name: `Un ${kind}`, kind });
    return body.id;
  }

  /** Logs a session of a patient under a protocol, just now, and answers its warnings about itself. */
  async function warningsOf(patientId: string, protocolId: string, details: object = {}) {
    const vial = await clinic.item();
    await clinic.receive(vial);
    const lines = [{ itemId: vial.id, quantity: 1 }];
    const reply = await clinic.log(lines, { patientId, protocolId, ...details });
    expect(reply.status).toBe(201);
    return {
      id: reply.body.id as string,
      warnings: reply.body.warnings.filter(({ itemId }: { itemId: unknown }) => itemId === null),
    };
  }

  test('come before it: after it, they are recorded with a warning', async () => {
    const [laser, mesotherapy] = [await protocol('technology'), await protocol('mesotherapy')];
    const { id: patientId } = await clinic.patient();
    expect((await warningsOf(patientId, laser)).warnings).toEqual([]);
    expect((await warningsOf(patientId, mesotherapy)).warnings).toEqual([]);
    expect((await warningsOf(patientId, mesotherapy)).warnings).toEqual([]);
    expect((await warningsOf(patientId, laser)).warnings).toMatchObject([LATE]);
    const exosomes = await protocol('regenerative');
    expect((await warningsOf(patientId, exosomes)).warnings).toMatchObject([LATE]);
    const other = await clinic.patient();
    expect((await warningsOf(other.id, laser)).warnings).toEqual([]);
  });

  test('mesotherapy that was voided does not count', async () => {
    const [laser, mesotherapy] = [await protocol('technology'), await protocol('mesotherapy')];
    const { id: patientId } = await clinic.patient();
    const { id } = await warningsOf(patientId, mesotherapy);
    await clinic.as('nurse').post(`/sessions/${id}/void`, { reason: 'Wrong patient' });
    expect((await warningsOf(patientId, laser)).warnings).toEqual([]);
  });

  test('are warned of in the preview, so that nobody learns of it afterwards', async () => {
    const [laser, mesotherapy] = [await protocol('technology'), await protocol('mesotherapy')];
    const { id: patientId } = await clinic.patient();
    await warningsOf(patientId, mesotherapy);
    const vial = await clinic.item();
    await clinic.receive(vial);
    const lines = [{ itemId: vial.id, quantity: 1 }];
    const { id: _, ...session } = clinic.session(lines, { patientId, protocolId: laser });
    const preview = await clinic.as('nurse').post('/sessions/preview', session);
    expect(preview.body.warnings).toContainEqual(expect.objectContaining(LATE));
  });
});
