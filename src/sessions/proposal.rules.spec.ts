import { describe, expect, test } from '@jest/globals';
import type { Material } from '../protocols/protocols.js';
import { checklistOf, type Experience, proposeLines, type Standing } from './proposal.rules.js';

const NOTHING: Experience = { last: null, earlier: [] };

const of = (itemId: string, details: Partial<Material> = {}): Material => ({
  itemId,
  groupId: null,
  quantity: 2_000,
  optional: false,
  ...details,
});
const anyOf = (groupId: string): Material => ({ ...of(''), itemId: null, groupId });
const MEMBERS = new Map([['disinfectants', ['chlorhexidine', 'povidone']]]);

function session(...lines: [itemId: string, quantity: number][]) {
  return {
    lines: lines.map(([itemId, quantity]) => ({
      itemId,
      itemName: itemId,
      unit: 'mL',
      quantity,
      picks: [],
      skips: [],
      lotId: null,
      containerId: null,
      reason: null,
      incidentReason: null,
    })),
  };
}

function propose(materials: Material[], experience = NOTHING, standing: [string, Standing][] = []) {
  return proposeLines(materials, MEMBERS, experience, new Map(standing)).map(
    ({ itemId, quantity, from }) => [itemId, quantity, from],
  );
}

describe('the quantity of a material', () => {
  const last = session(['lidocaine', 3], ['gauze', 4]);
  const earlier = [session(['lidocaine', 1.5]), session(['lidocaine', 1.5], ['saline', 5])];

  test('is that of last time, or the usual one, or the protocol’s', () => {
    const materials = [of('lidocaine'), of('saline'), of('needle')];
    expect(propose(materials, { last, earlier })).toEqual([
      ['lidocaine', 3_000, 'last-time'],
      ['saline', 5_000, 'usual'],
      ['needle', 2_000, 'protocol'],
    ]);
  });

  test('is asked for only when it was used last time, where the material is optional', () => {
    const materials = [of('gauze', { optional: true }), of('cream', { optional: true })];
    expect(propose(materials, { last, earlier })).toEqual([['gauze', 4_000, 'last-time']]);
  });
});

describe('of a group', () => {
  const standing = (usable: number, isOpen = false): Standing => ({ usable, isOpen });

  test.each([
    ['what the patient had last time', session(['povidone', 9]), [], 'povidone'],
    ['what is open', null, [['povidone', standing(500, true)]], 'povidone'],
    [
      'what suffices',
      null,
      [
        ['povidone', standing(2_000)],
        ['chlorhexidine', standing(1_999)],
      ],
      'povidone',
    ],
    ['the first when nothing suffices', null, [], 'chlorhexidine'],
  ] as const)('%s is proposed', (_, last, stands, expected) => {
    const known = stands.map(([id, stand]): [string, Standing] => [id, stand]);
    const [line] = propose([anyOf('disinfectants')], { last, earlier: [] }, known);
    expect(line?.[0]).toBe(expected);
  });

  test('what is used most comes first when several suffice', () => {
    const enough = ['chlorhexidine', 'povidone'].map((id): [string, Standing] => [
      id,
      standing(5_000),
    ]);
    const earlier = [session(['povidone', 3])];
    expect(propose([anyOf('disinfectants')], { last: null, earlier }, enough)).toEqual([
      ['povidone', 3_000, 'usual'],
    ]);
  });

  test('an item that the protocol names as well stands once', () => {
    const proposed = propose([of('chlorhexidine'), anyOf('disinfectants')]);
    expect(proposed).toHaveLength(1);
  });
});

test('the checklist is the protocol’s, with nothing done yet', () => {
  const lists = { checklistBefore: ['disinfect-skin'], checklistAfter: ['antiseptic-film'] };
  expect(checklistOf(lists)).toEqual([
    { text: 'disinfect-skin', phase: 'before', done: false },
    { text: 'antiseptic-film', phase: 'after', done: false },
  ]);
});
