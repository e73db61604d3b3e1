import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { auditKey, checkSeal, type SealedRow, sealRows } from './seal.rules.js';

const AT = '2026-11-23T10:00:00.000Z';

const rowsOf = (contents: readonly string[]): SealedRow[] =>
  contents.map((content, at) => ({ key: auditKey(2 * at + 2), content: [content] }));

const someRows = fc.array(fc.string(), { minLength: 1, maxLength: 30 }).map(rowsOf);

/** A row without doubt among `rows`. */
const at = (rows: readonly SealedRow[], index: number): SealedRow => {
  const row = rows[index % rows.length];
  if (!row) throw new Error('There is no row');
  return row;
};

describe('A seal', () => {
  test('fits the rows it was made of, and nothing that was done to them', () => {
    fc.assert(
      fc.property(someRows, fc.nat(), (rows, index) => {
        const seal = sealRows('audit', rows, null, AT);
        expect(checkSeal(seal, null, rows)).toBeNull();
        const victim = at(rows, index);
        const place = rows.indexOf(victim);
        const found = (what: string, key: string) => ({ book: 'audit', seal: 1, what, key });

        const changed = rows.with(place, { ...victim, content: ['other', victim.content] });
        expect(checkSeal(seal, null, changed)).toEqual(found('changed', victim.key));

        const deleted = rows.toSpliced(place, 1);
        expect(checkSeal(seal, null, deleted)).toEqual(found('deleted', victim.key));

        const late = { key: auditKey(2 * place + 1), content: [] };
        const inserted = rows.toSpliced(place, 0, late);
        expect(checkSeal(seal, null, inserted)).toEqual(found('inserted', late.key));
      }),
    );
  });

  test('names the first of several', () => {
    const rows = rowsOf(['a', 'b', 'c', 'd']);
    const seal = sealRows('audit', rows, null, AT);
    const changed = rows.map((row, place) => (place > 1 ? { ...row, content: 'x' } : row));
    expect(checkSeal(seal, null, changed)).toMatchObject({ what: 'changed', key: auditKey(6) });
  });

  test('names a row put in behind the last, when it lies below the seal', () => {
    const rows = rowsOf(['a', 'b']);
    const seal = sealRows('audit', rows, null, AT);
    const more = [...rows, { key: auditKey(99), content: 'z' }];
    expect(checkSeal(seal, null, more)).toMatchObject({ what: 'inserted', key: auditKey(99) });
  });

  test('shows it when it was made anew itself', () => {
    const rows = rowsOf(['a', 'b']);
    const seal = sealRows('audit', rows, null, AT);
    const changed = { what: 'seal-changed', key: null };
    expect(checkSeal({ ...seal, sealedAt: '2020-01-01T00:00:00.000Z' }, null, rows)).toMatchObject(
      changed,
    );
    expect(checkSeal({ ...seal, hash: seal.previousHash }, null, rows)).toMatchObject(changed);
    expect(checkSeal(seal, { number: 1, hash: seal.hash }, rows)).toMatchObject(changed);
  });

  test('follows the seal before', () => {
    const first = sealRows(
      'ledger',
      [{ key: '00000000-0000-7000-8000-000000000001', content: 1 }],
      null,
      AT,
    );
    const rows = [{ key: '00000000-0000-7000-8000-000000000002', content: 2 }];
    const second = sealRows('ledger', rows, first, AT);
    expect(second).toMatchObject({ number: 2, previousHash: first.hash });
    expect(checkSeal(second, first, rows)).toBeNull();
    expect(checkSeal(second, { number: 1, hash: second.hash }, rows)).toMatchObject({
      what: 'seal-changed',
    });
    expect(checkSeal(second, first, [{ ...at(rows, 0), content: 3 }])).toMatchObject({
      what: 'changed',
      key: '00000000-0000-7000-8000-000000000002',
    });
  });
});
