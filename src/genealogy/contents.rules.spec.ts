import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LotHistory } from '../../test/harness/lot-history.js';
import { contentsOf } from './contents.rules.js';
import { exposuresOf } from './exposures.rules.js';
import { reconcile } from './reconciliation.rules.js';

function traced(history: LotHistory, rootId = 'L') {
  const flows = history.flowsFrom(rootId);
  const standings = history.standingsOf(new Set(flows.map(({ lotId }) => lotId)));
  const contents = contentsOf(rootId, flows, standings);
  const exposures = exposuresOf(contents, flows, history.sessions);
  return {
    contents,
    exposures,
    reconciliation: reconcile(rootId, contents, exposures.unnamed),
    given: exposures.counted.map(({ session, quantity, via }) => ({
      patient: session.patientId,
      quantity,
      via,
    })),
  };
}

describe('a lot in mixtures', () => {
  test('a syringe of three lots, given in three parts: the shares add up', () => {
    const history = new LotHistory();
    history.receive('L', 10_000);
    history.receive('vitamin', 10_000);
    history.receive('saline', 10_000);
    const syringe = history.mix({ L: 1000, vitamin: 2000, saline: 500 }, { S: 3500 });
    history.give('S', 1000, 'a');
    history.give('S', 1000, 'b');
    history.give('S', 1500, 'c');
    const { given, reconciliation } = traced(history);
    expect(given).toEqual([
      { patient: 'a', quantity: 286, via: [syringe] },
      { patient: 'b', quantity: 286, via: [syringe] },
      { patient: 'c', quantity: 428, via: [syringe] },
    ]);
    expect(reconciliation).toMatchObject({
      received: 10_000,
      given: 1000,
      givenDirectly: 0,
      givenInMixtures: 1000,
      onHand: 9000,
      unaccounted: 0,
    });
  });

  test('two ways into one mixture are told apart, each with what came by it', () => {
    const history = new LotHistory();
    history.receive('L', 10_000);
    history.receive('saline', 10_000);
    const first = history.mix({ L: 1000 }, { A: 1000 });
    const second = history.mix({ L: 3000, saline: 1000 }, { B: 4000 });
    const last = history.mix({ A: 1000, B: 4000 }, { C: 5000 });
    history.give('C', 2500, 'a');
    history.give('L', 500, 'a');
    const { given, reconciliation } = traced(history);
    expect(given).toEqual([
      { patient: 'a', quantity: 500, via: [first, last] },
      { patient: 'a', quantity: 1500, via: [second, last] },
      { patient: 'a', quantity: 500, via: [] },
    ]);
    expect(reconciliation).toMatchObject({
      given: 2500,
      givenDirectly: 500,
      givenInMixtures: 2000,
      sealed: 5500,
      inMixtures: 2000,
      unaccounted: 0,
    });
  });

  test('what was taken back counts for nothing, and is shown', () => {
    const history = new LotHistory();
    history.receive('L', 5000);
    const mixture = history.mix({ L: 2000 }, { A: 4000 });
    const session = history.give('A', 1000, 'a');
    history.undo(session);
    const { exposures, reconciliation } = traced(history);
    expect(exposures.counted).toEqual([]);
    expect(exposures.voided).toMatchObject([
      { session: { id: session }, quantity: 500, via: [mixture] },
    ]);
    expect(reconciliation).toMatchObject({ given: 0, inMixtures: 2000, sealed: 3000 });
    history.undo(mixture);
    expect(traced(history).reconciliation).toMatchObject({ inMixtures: 0, sealed: 5000 });
    expect(traced(history).contents.has('A')).toBe(false);
  });

  test('waste, returns and counts of a mixture have their share of the lot', () => {
    const history = new LotHistory();
    history.receive('L', 2000);
    history.receive('saline', 2000);
    history.mix({ L: 1000, saline: 1000 }, { A: 2000 });
    history.waste('A', 400);
    history.sendBack('A', 200);
    history.miss('A', 100);
    history.miss('A', -300);
    expect(traced(history).reconciliation).toMatchObject({
      received: 2000,
      wasted: 200,
      returned: 100,
      countDifference: -100,
      onHand: 1000 + 800,
      unaccounted: 0,
    });
  });

  test('the trace of a preparation begins with what was made', () => {
    const history = new LotHistory();
    history.receive('L', 2000);
    history.mix({ L: 1000 }, { A: 900 });
    history.give('A', 300);
    expect(traced(history, 'A').reconciliation).toMatchObject({
      received: 900,
      given: 300,
      onHand: 600,
      unaccounted: 0,
    });
  });

  test('what disappears without a posting is unaccounted for, also out of a mixture', () => {
    const history = new LotHistory();
    history.receive('L', 2000);
    history.mix({ L: 1000 }, { A: 2000 });
    history.lose('L', 100);
    history.lose('A', 500);
    expect(traced(history).reconciliation).toMatchObject({ onHand: 1650, unaccounted: 350 });
    history.lose('A', -700);
    expect(traced(history).reconciliation).toMatchObject({ onHand: 2000, unaccounted: 0 });
  });

  test('what no session names was given to nobody known', () => {
    const history = new LotHistory();
    history.receive('L', 2000);
    history.sessions.delete(history.give('L', 700));
    expect(traced(history).reconciliation).toMatchObject({ given: 0, unaccounted: 700 });
  });

  test('a lot that was made of itself is not followed round and round', () => {
    const history = new LotHistory();
    history.receive('L', 1000);
    history.mix({ L: 1000 }, { A: 1000 });
    history.mix({ A: 1000 }, { B: 1000, L: 500 });
    history.mix({ B: 500 }, { A: 500 });
    expect(traced(history).reconciliation.received).toBe(1500);
  });

  test('more ways than can be told are told as one that names every preparation', () => {
    const history = new LotHistory();
    history.receive('L', 100_000);
    const syringes = Array.from({ length: 40 }, (_, index) => `S${index}`);
    const made = syringes.map((name) => history.mix({ L: 1000 }, { [name]: 1000 }));
    const pooled = history.mix(Object.fromEntries(syringes.map((name) => [name, 1000])), {
      P: 40_000,
    });
    history.give('P', 40_000, 'a');
    expect(traced(history).given).toEqual([
      { patient: 'a', quantity: 40_000, via: [...made, pooled] },
    ]);
  });
});

/** One thing that may happen; numbers choose among what there is. */
const happening = fc.record({
  what: fc.constantFrom('mix', 'mix', 'mix', 'give', 'give', 'waste', 'return', 'count', 'undo'),
  which: fc.nat(1000),
  others: fc.array(fc.nat(1000), { maxLength: 3 }),
  part: fc.integer({ min: 1, max: 1000 }),
  yield: fc.integer({ min: 1, max: 3000 }),
});
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

/** A random history: mixtures of mixtures, sessions, waste, counts, and what was taken back. */
function randomHistory(happenings: readonly Happening[]): LotHistory {
  const history = new LotHistory();
  const lots = ['L', 'saline', 'vitamin'];
  for (const lot of lots) history.receive(lot, 100_003);
  const undoable: { id: string; alone: string | null }[] = [];
  for (const { what, which, others, part, yield: output } of happenings) {
    const lot = lots[which % lots.length] ?? 'L';
    const quantity = Math.ceil((history.of(lot) * part) / 1000);
    if (quantity === 0) continue;
    if (what === 'give') {
      undoable.push({ id: history.give(lot, quantity, `patient ${which % 7}`), alone: null });
    } else if (what === 'waste') history.waste(lot, quantity);
    else if (what === 'return') history.sendBack(lot, quantity);
    else if (what === 'count') history.miss(lot, which % 2 === 0 ? quantity : -quantity);
    else if (what === 'mix') {
      const components: Record<string, number> = { [lot]: quantity };
      for (const other of others) {
        const name = lots[other % lots.length] ?? 'L';
        const more = Math.ceil((history.of(name) * part) / 2000);
        if (more > 0) components[name] = Math.min(more, history.of(name));
      }
      const mixture = `mixture ${lots.length}`;
      const sum = Object.values(components).reduce((total, one) => total + one, 0);
      const made = Math.max(1, Math.round((sum * output) / 1000));
      undoable.push({ id: history.mix(components, { [mixture]: made }), alone: mixture });
      lots.push(mixture);
    } else {
      const last = undoable.at(-1);
      // A preparation is taken back as a whole, so only while nothing of it has been used.
      const touched = history.flows.filter(
        ({ lotId, reversed }) => lotId === last?.alone && !reversed,
      );
      if (last && (last.alone === null || touched.length === 1)) {
        undoable.pop();
        history.undo(last.id);
        if (last.alone !== null) lots.splice(lots.indexOf(last.alone), 1);
      }
    }
  }
  return history;
}

describe('whatever is mixed, given, lost, found and taken back', () => {
  const histories = fc.array(happening, { maxLength: 60 }).map(randomHistory);

  test('the sums agree to the thousandth, at the lot and at every mixture', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { contents, exposures, reconciliation } = traced(history);
        expect(reconciliation.unaccounted).toBe(0);
        const sum = (all: readonly { content: number }[]) =>
          all.reduce((total, { content }) => total + content, 0);
        for (const { content, gained, out, rest } of contents.values()) {
          expect(content + sum(gained)).toBe(sum(out) + sum(rest));
          for (const one of [...out, ...rest]) expect(one.content).toBeGreaterThanOrEqual(0);
        }
        const given = exposures.counted.reduce((total, { quantity }) => total + quantity, 0);
        expect(given).toBe(reconciliation.given);
      }),
    );
  });

  test('what went into each mixture is what came into it', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { contents } = traced(history);
        const into = new Map<string, number>();
        for (const { out } of contents.values()) {
          for (const { flow, content } of out) {
            if (flow.to !== '@compounding') continue;
            into.set(flow.movementId, (into.get(flow.movementId) ?? 0) + content);
          }
        }
        for (const flow of history.flows.filter(
          ({ from, reversed }) => from === '@compounding' && !reversed,
        )) {
          const content = contents.get(flow.lotId)?.content ?? 0;
          expect(content).toBe(into.get(flow.movementId) ?? 0);
        }
      }),
    );
  });

  test('every lot that received any of it is found, however little', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { contents, exposures } = traced(history);
        const reached = new Set(['L']);
        for (const flow of history.flows.filter(
          ({ from, reversed }) => from === '@compounding' && !reversed,
        )) {
          const used = history.flows.filter(
            ({ movementId, to }) => movementId === flow.movementId && to === '@compounding',
          );
          if (used.some(({ lotId }) => reached.has(lotId))) reached.add(flow.lotId);
        }
        expect(new Set(contents.keys())).toEqual(reached);
        const sessions = history.flows.filter(
          ({ lotId, to, reversed }) => to === '@patient' && reached.has(lotId) && !reversed,
        );
        expect(new Set(exposures.counted.map(({ session }) => session.id))).toEqual(
          new Set(sessions.map(({ documentId }) => documentId)),
        );
      }),
    );
  });

  test('down a chain of mixtures no share is a thousandth away from the exact one', () => {
    const links = fc.array(
      fc.record({
        used: fc.integer({ min: 1, max: 997 }),
        diluted: fc.integer({ min: 1, max: 5000 }),
      }),
      { minLength: 1, maxLength: 10 },
    );
    fc.assert(
      fc.property(links, (chain) => {
        const history = new LotHistory();
        history.receive('L', 1_000_000);
        let [lot, numerator, denominator] = ['L', 1n, 1n];
        for (const [index, { used, diluted }] of chain.entries()) {
          const quantity = Math.max(1, Math.floor((history.of(lot) * used) / 1000));
          history.receive(`saline ${index}`, diluted);
          const made = quantity + diluted;
          history.mix({ [lot]: quantity, [`saline ${index}`]: diluted }, { [`M${index}`]: made });
          lot = `M${index}`;
          numerator *= BigInt(quantity);
          denominator *= BigInt(made);
          history.give(lot, 1);
          const exact = Number((numerator * 1_000_000n) / denominator) / 1_000_000;
          const { given } = traced(history);
          expect(Math.abs((given.at(-1)?.quantity ?? -1) - exact)).toBeLessThan(1);
        }
      }),
      { numRuns: 40 },
    );
  });
});
