import { describe, expect, test } from '@jest/globals';
import { CATEGORIES, ORIGINS, REGULATORY_CLASSES } from '../src/catalog/item.js';
import { itemFaults } from '../src/catalog/items.rules.js';
import { CODE_PATTERN } from '../src/patients/patients.rules.js';
import { catalog, itemBodies, seedItem } from './catalog/index.js';
import { parseLotRef } from './lot-ref.js';
import { patients, SEED_PASSWORD, seedUsers } from './people.js';
import { homeOf, locations, suppliers } from './places.js';
import { thousandths } from './practice/shelves.js';

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const SLUG = /^[a-z][a-z0-9-]{0,39}$/;

/** GS1 General Specifications 7.9: the weighted sum of all digits is a multiple of ten. */
function hasRightCheckDigit(gtin: string): boolean {
  const sum = [...gtin].reduce(
    (total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 3 : 1),
    0,
  );
  return gtin.length === 14 && sum % 10 === 0;
}

describe('the seed catalog', () => {
  test('has at least 75 kinds of product, and some in every category but that of what is made here', () => {
    expect(catalog.length).toBeGreaterThanOrEqual(75);
    const present = new Set(catalog.map(({ category }) => category));
    const bought = CATEGORIES.filter((category) => category !== 'preparation');
    expect([...present].sort()).toEqual(bought.sort());
  });

  test('tells its items apart by id, key, name and code', () => {
    const codes = catalog.flatMap(({ identifiers }) => identifiers.map(({ value }) => value));
    for (const values of [
      catalog.map(({ id }) => id),
      catalog.map(({ key }) => key),
      catalog.map(({ name }) => name),
      codes,
    ]) {
      expect(new Set(values).size).toBe(values.length);
    }
    expect(catalog.filter(({ id }) => !UUID_V7.test(id))).toEqual([]);
  });

  test('is a catalog that the server takes', () => {
    const faults = itemBodies().flatMap(({ id: _id, needle, ...body }) =>
      itemFaults({
        ...body,
        needle: needle && { gauge: needle.gauge, lengthUm: thousandths(needle.lengthMm) },
        containerQuantity: thousandths(body.containerQuantity),
        expectedLoss: 0,
        reorderPoint: body.reorderPoint === null ? null : thousandths(body.reorderPoint),
        reorderUpTo: body.reorderUpTo === null ? null : thousandths(body.reorderUpTo),
      }),
    );
    expect(faults).toEqual([]);
    expect(catalog.flatMap((i) => i.registeredRoutes).filter((r) => !SLUG.test(r))).toEqual([]);
  });

  test('describes classes and origins with the words of the glossary, and names its sources', () => {
    for (const item of catalog) {
      expect(REGULATORY_CLASSES).toContain(item.regulatoryClass);
      expect(ORIGINS).toContain(item.origin);
      expect(item.source.length).toBeGreaterThan(0);
    }
  });

  test('names substances by slugs, as compatibility and allergies go by them', () => {
    const substances = catalog.flatMap((seeded) => seeded.substances);
    expect(substances.length).toBeGreaterThan(40);
    expect(substances.filter((substance) => !SLUG.test(substance))).toEqual([]);
  });

  test('asks to read the label wherever the class is not known', () => {
    const unsure = catalog.filter(({ regulatoryClass }) => regulatoryClass === 'to-be-confirmed');
    expect(unsure.length).toBeGreaterThan(0);
    expect(unsure.filter(({ notes }) => !notes?.includes('da confermare'))).toEqual([]);
    for (const key of ['nctf-135-ha', 'cytocare-532', 'conjonctyl', 'exosomes-human']) {
      expect(seedItem(key).regulatoryClass).toBe('to-be-confirmed');
    }
  });

  test('never calls a product of human origin a cosmetic', () => {
    const human = catalog.filter(({ origin }) => origin === 'human');
    expect(human.length).toBeGreaterThan(0);
    expect(human.map(({ regulatoryClass }) => regulatoryClass)).not.toContain('cosmetic');
  });

  test('has no medicine that is registered for the intradermal route', () => {
    const medicines = catalog.filter(({ regulatoryClass }) => regulatoryClass === 'medicine');
    const registered = medicines.filter((m) => m.registeredRoutes.includes('intradermal'));
    expect(registered).toEqual([]);
  });

  test('keeps needles within 27–30 G and 3–6 mm, but for the one that shows the warning', () => {
    const needles = catalog.filter(({ needle }) => needle !== null);
    const outside = needles.filter(({ needle }) => {
      const { gauge = 0, lengthMm = 0 } = needle ?? {};
      return gauge < 27 || gauge > 30 || lengthMm < 3 || lengthMm > 6;
    });
    expect(outside.map(({ key }) => key)).toEqual(['needle-32-4']);
    expect(needles.filter(({ category }) => category === 'needle').length).toBeGreaterThanOrEqual(
      5,
    );
    const plates = catalog.filter(({ category }) => category === 'multi-needle-plate');
    expect(plates.some(({ name }) => name.includes('rettilinea'))).toBe(true);
    expect(plates.some(({ name }) => name.includes('circolare'))).toBe(true);
  });

  test('uses only codes that GS1 keeps for demonstrations, with right check digits', () => {
    const codes = catalog.flatMap(({ identifiers }) => identifiers);
    expect(codes.length).toBeGreaterThan(catalog.length);
    for (const { scheme, value } of codes) {
      expect(scheme).toBe('gtin');
      expect(value).toMatch(/^[01]952\d{10}$/);
      expect(hasRightCheckDigit(value)).toBe(true);
    }
  });

  test.each([
    ['exosomes-human', 'human'],
    ['exosomes-plant', 'plant'],
    ['stem-cells-plant', 'plant'],
    ['prp-autologous', 'autologous'],
  ])('%s is of %s origin', (key, origin) => {
    expect(seedItem(key).origin).toBe(origin);
  });

  test('an unknown key is a mistake that shows at once', () => {
    expect(() => seedItem('lidocaine')).toThrow('no item "lidocaine"');
  });
});

describe('the people and places of the demo', () => {
  test('there is one user for each role, all with the password of the banner', () => {
    expect(seedUsers.map(({ username }) => username)).toEqual([
      'nurse',
      'doctor',
      'admin',
      'auditor',
    ]);
    expect(seedUsers.map(({ roles }) => roles.join())).toEqual([
      'nurse',
      'doctor',
      'admin',
      'auditor',
    ]);
    expect(new Set(seedUsers.map(({ password }) => password))).toEqual(new Set([SEED_PASSWORD]));
  });

  test('forty patients are known by a code alone', () => {
    expect(patients).toHaveLength(40);
    expect(new Set(patients.map(({ code }) => code)).size).toBe(40);
    expect(patients.filter(({ code }) => !CODE_PATTERN.test(code))).toEqual([]);
    expect(Object.keys(patients[0] ?? {})).toEqual(['id', 'code']);
  });

  test('locations come after what they stand in, under two sites', () => {
    const seen = new Set<string>();
    for (const { id, parentId, kind } of locations) {
      expect(parentId === null).toBe(kind === 'site');
      if (parentId !== null) expect(seen).toContain(parentId);
      seen.add(id);
    }
    expect(locations.filter(({ kind }) => kind === 'site').map(({ name }) => name)).toEqual([
      'Milano',
      'Como',
    ]);
    expect(locations.filter(({ kind }) => kind === 'fridge')).toHaveLength(2);
    expect(locations.filter(({ kind }) => kind === 'freezer')).toHaveLength(1);
    expect(suppliers.every(({ id }) => UUID_V7.test(id))).toBe(true);
  });

  test('cold things stand in the cold', () => {
    const kinds = new Map(locations.map(({ id, kind }) => [id, kind]));
    expect(kinds.get(homeOf(seedItem('exosomes-plant'), 'como'))).toBe('fridge');
    expect(kinds.get(homeOf(seedItem('exosomes-human'), 'milano'))).toBe('freezer');
    expect(() => homeOf(seedItem('exosomes-human'), 'como')).toThrow('no freezer');
  });
});

test('a lot reference says item and lot number, whatever stands in the number', () => {
  expect(parseLotRef('lot:01920000-0000-7000-8000-000000000101:26:A-1')).toEqual({
    itemId: '01920000-0000-7000-8000-000000000101',
    lotNumber: '26:A-1',
  });
});
