import { describe, expect, test } from '@jest/globals';
import { ENGINES, openForStories } from './harness/clinic.js';
import { ServerProcess } from './harness/process.js';

const KILLS = 20;
const CALLERS = 8;
/** How many sessions are acknowledged before each kill, so that it comes in the middle of the load. */
const BEFORE_EACH_KILL = 25;

describe.each(ENGINES)('a server that is killed during load (%s)', (engine) => {
  let server: ServerProcess;
  const clinic = openForStories(engine, async () => {
    server = await ServerProcess.start(engine);
    return server;
  });

  /** Logs sessions with many callers until the server is killed under them. */
  async function logUntilKilled(lines: readonly { itemId: string; quantity: number }[]) {
    const acknowledged: string[] = [];
    const unanswered: { readonly id: string }[] = [];
    const call = async (): Promise<void> => {
      const session = clinic.session(lines);
      try {
        const { status } = await clinic.as('nurse').post('/sessions', session);
        expect(status).toBe(201);
        acknowledged.push(session.id);
      } catch (error) {
        // What fetch throws when the connection breaks; Jest's own TypeError is another class.
        if ((error as Error).name !== 'TypeError') throw error;
        unanswered.push(session);
        return;
      }
      if (acknowledged.length === BEFORE_EACH_KILL) await server.kill();
      else await call();
    };
    await Promise.all(Array.from({ length: CALLERS }, call));
    return { acknowledged, unanswered };
  }

  test('has every acknowledged session once, and none of them half', async () => {
    const saline = await clinic.item({ containerUse: 'single', containerQuantity: 5 });
    const lidocaine = await clinic.item({ containerQuantity: 10 });
    await clinic.receive(saline, { containers: 5000 });
    await clinic.receive(lidocaine, { containers: 5000 });
    const lines = [
      { itemId: saline.id, quantity: 2 },
      { itemId: lidocaine.id, quantity: 0.1 },
    ];
    const acknowledged: string[] = [];
    for (let kill = 1; kill <= KILLS; kill++) {
      const round = await logUntilKilled(lines);
      await server.restart();
      acknowledged.push(...round.acknowledged);
      // Whoever had no answer asks again with the same id, and is served once.
      for (const session of round.unanswered) {
        const { status } = await clinic.as('nurse').post('/sessions', session);
        expect([200, 201]).toContain(status);
        acknowledged.push(session.id);
      }
    }
    const recorded = await allSessions();
    expect(recorded.sort()).toEqual(acknowledged.sort());
    expect(await clinic.onHand(saline)).toBe(25_000 - 5 * acknowledged.length);
    expect(await clinic.onHand(lidocaine)).toBe((500_000 - acknowledged.length) / 10);
  }, 240_000);

  async function allSessions(): Promise<string[]> {
    const ids: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const query: string = cursor && `&cursor=${encodeURIComponent(cursor)}`;
      const { body } = await clinic.as('auditor').get(`/sessions?limit=200${query}`);
      ids.push(...body.items.map((session: { id: string }) => session.id));
      cursor = body.nextCursor;
    }
    return ids;
  }
});
