import { describe, expect, test } from '@jest/globals';
import { ingredientsOf } from '../src/compounding/formula.js';
import { approvalFaults, contentFaults } from '../src/compounding/formula.rules.js';
import { contentOf } from '../src/compounding/formula-answers.js';
import { catalog } from './catalog/index.js';
import { compatibilities, formulaBodies, formulas } from './formulas.js';

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('the seed formulas', () => {
  const items = new Map(catalog.map((item) => [item.id, item]));

  test('are examples that a doctor must approve, each with the page it comes from', () => {
    expect(formulas.length).toBeGreaterThanOrEqual(8);
    for (const { id, name, notes, source, pages, labelText } of formulas) {
      expect(id).toMatch(UUID_V7);
      expect(name).toMatch(/^Esempio: /);
      expect(notes).toContain('un medico deve verificarla e approvarla');
      expect(labelText.en).toContain('EXAMPLE');
      expect(pages.length).toBeGreaterThan(0);
      expect(source).toMatch(/«|“/);
    }
    expect(formulas.some(({ approved }) => approved)).toBe(true);
    expect(formulas.some(({ approved }) => !approved)).toBe(true);
  });

  test('are formulas that the server takes and a doctor can approve', () => {
    for (const { body } of formulaBodies()) {
      const content = contentOf(body);
      const known = ingredientsOf(content).map((ingredient) => ({
        ...ingredient,
        unit: items.get(ingredient.itemId ?? '')?.unit ?? null,
      }));
      expect({ name: body.name, faults: contentFaults(content, known, null) }).toEqual({
        name: body.name,
        faults: [],
      });
      expect(approvalFaults(content)).toEqual([]);
    }
  });

  test('have PRP and CGF made of the patient’s own blood, with kit and tubes from stock', () => {
    const own = formulas.filter(({ ownMaterial }) => ownMaterial !== null);
    expect(own.map(({ key }) => key)).toEqual(['prp', 'cgf']);
    for (const { ownMaterial, finalQuantity, components, labelText } of own) {
      expect(ownMaterial?.volume).toBeGreaterThan(finalQuantity);
      expect(components.map(({ itemId }) => items.get(itemId)?.unit)).not.toContain('mL');
      expect(labelText.en).toContain('for this patient only');
    }
  });

  test('mix no cosmetic, and pairs are entered with a reference to be confirmed', () => {
    const mixed = formulas.flatMap(({ components }) => components.map(({ itemId }) => itemId));
    const classes = mixed.map((itemId) => items.get(itemId)?.regulatoryClass);
    expect(classes).not.toContain('cosmetic');
    const entered = compatibilities();
    expect(new Set(entered.map(({ id }) => id)).size).toBe(entered.length);
    expect(entered.filter(({ id }) => !UUID_V7.test(id))).toEqual([]);
    expect(entered.filter(({ reference }) => !/da confermare/i.test(reference))).toEqual([]);
    const substances = new Set(catalog.flatMap((item) => item.substances));
    const unheardOf = entered
      .flatMap(({ first, second }) => [first, second])
      .filter((party) => 'substance' in party && !substances.has(party.substance));
    expect(unheardOf).toEqual([]);
  });
});
