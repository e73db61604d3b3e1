import { describe, expect, test } from '@jest/globals';
import { LotHistory } from '../../test/harness/lot-history.js';
import { ancestryOf } from './ancestry.rules.js';

function ancestorsOf(history: LotHistory, lotId: string) {
  return ancestryOf(lotId, history.flows).ancestors.map((one) => [
    one.lotId,
    one.quantity,
    one.generation,
  ]);
}

describe('what a lot was made of', () => {
  test('components, and theirs, with what of them is in it', () => {
    const history = new LotHistory();
    const base = history.mix({ lidocaine: 2000, saline: 2000 }, { base: 4000 });
    const syringe = history.mix({ base: 1000, vitamin: 500, lidocaine: 250 }, { syringe: 1750 });
    expect(ancestorsOf(history, 'syringe')).toEqual([
      ['base', 1000, 1],
      ['vitamin', 500, 1],
      ['lidocaine', 750, 1],
      ['saline', 500, 2],
    ]);
    expect(ancestryOf('syringe', history.flows).ingredients).toEqual([
      { lotId: 'base', into: 'syringe', preparationId: syringe, quantity: 1000 },
      { lotId: 'vitamin', into: 'syringe', preparationId: syringe, quantity: 500 },
      { lotId: 'lidocaine', into: 'syringe', preparationId: syringe, quantity: 250 },
      { lotId: 'lidocaine', into: 'base', preparationId: base, quantity: 500 },
      { lotId: 'saline', into: 'base', preparationId: base, quantity: 500 },
    ]);
  });

  test('one of two lots that came of the same mixing has its part of the components', () => {
    const history = new LotHistory();
    history.mix({ lidocaine: 3000 }, { left: 1000, right: 2000 });
    expect(ancestorsOf(history, 'left')).toEqual([['lidocaine', 1000, 1]]);
    expect(ancestorsOf(history, 'right')).toEqual([['lidocaine', 2000, 1]]);
  });

  test('each quantity is rounded once, however many generations lie between', () => {
    const history = new LotHistory();
    let lot = 'lidocaine';
    for (let generation = 1; generation <= 10; generation++) {
      history.mix({ [lot]: 1000, saline: 2000 }, { [`M${generation}`]: 3000 });
      lot = `M${generation}`;
    }
    const found = new Map(ancestorsOf(history, 'M10').map(([id, ...rest]) => [id, rest]));
    // 1000 of 3000 each time: a ninth, a twenty-seventh … of a millilitre.
    expect(found.get('M9')).toEqual([1000, 1]);
    expect(found.get('M8')).toEqual([333, 2]);
    expect(found.get('M7')).toEqual([111, 3]);
    expect(found.get('lidocaine')).toEqual([0, 10]);
    expect(found.get('saline')).toEqual([3000, 1]);
  });

  test('a preparation that was taken back was made of nothing', () => {
    const history = new LotHistory();
    history.receive('lidocaine', 1000);
    history.undo(history.mix({ lidocaine: 1000 }, { syringe: 1000 }));
    expect(ancestorsOf(history, 'syringe')).toEqual([]);
  });

  test('a lot that was made of itself is not followed round and round', () => {
    const history = new LotHistory();
    history.mix({ A: 1000 }, { B: 1000 });
    history.mix({ B: 500 }, { A: 500 });
    expect(ancestorsOf(history, 'B')).toEqual([['A', 1000, 1]]);
  });

  test('a bought lot was made of nothing', () => {
    const history = new LotHistory();
    history.receive('lidocaine', 1000);
    expect(ancestryOf('lidocaine', history.flows)).toEqual({ ancestors: [], ingredients: [] });
  });
});
