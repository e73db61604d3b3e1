import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { thousandthsOf } from '../src/kernel/quantity.js';
import { PROTOCOL_DEFAULTS } from '../src/protocols/protocol.js';
import { changedBy } from '../src/protocols/protocols.mapping.js';
import { materialFaults, numberFaults } from '../src/protocols/protocols.rules.js';
import { spacingsOf } from '../src/protocols/session-plan.rules.js';
import { ZONE_SLUGS } from '../web/src/components/zones.js';
import { catalog, seedItem } from './catalog/index.js';
import { devices } from './devices.js';
import { groups } from './groups.js';
import { protocolBodies, protocols } from './protocols.js';
import type { SeedProtocol } from './types.js';

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const INJECTED = ['intradermal', 'subcutaneous', 'intramuscular'];

const items = new Map(catalog.map((item) => [item.id, item]));
const byGroup = new Map(groups.map((group) => [group.id, group.itemIds]));

function found(key: string): SeedProtocol {
  const protocol = protocols.find((one) => one.key === key);
  if (!protocol) throw new Error(`The seeds have no protocol ${key}`);
  return protocol;
}

/** Every item a protocol may use, all members of its groups included. */
function itemsOf({ materials }: Pick<SeedProtocol, 'materials'>) {
  return materials.flatMap(({ itemId, groupId = '' }) => {
    const ids = itemId === undefined ? (byGroup.get(groupId) ?? []) : [itemId];
    return ids.map((id) => {
      const item = items.get(id);
      if (!item) throw new Error(`No item ${id}`);
      return item;
    });
  });
}

function uses(key: string, itemKey: string): boolean {
  return itemsOf(found(key)).includes(seedItem(itemKey));
}

/** The words the screens know, in one of their groups. */
function words(group: 'step' | 'reaction' | 'treatment' | 'deviceKind' | 'technique'): string[] {
  const file = join(import.meta.dirname, '..', 'web', 'src', 'app', 'i18n', 'it.json');
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string>>;
  return Object.keys(texts[group] ?? {});
}

describe('the seed protocols', () => {
  const known = protocolBodies().map((body) =>
    changedBy({ ...PROTOCOL_DEFAULTS, id: body.id, version: 1, name: body.name }, body),
  );

  test('are protocols that the server takes', () => {
    const measured = new Map(
      groups.map(({ id, itemIds }) => [id, { unit: items.get(itemIds[0] ?? '')?.unit ?? 'g' }]),
    );
    for (const protocol of known) {
      expect(protocol.id).toMatch(UUID_V7);
      expect(materialFaults(protocol.materials, items, measured)).toEqual([]);
      expect(numberFaults(protocol)).toEqual([]);
      expect(protocol.zones.length).toBeGreaterThan(0);
    }
    for (const values of [protocols.map(({ id }) => id), protocols.map(({ name }) => name)]) {
      expect(new Set(values).size).toBe(values.length);
    }
  });

  test('speak with the words of the screens', () => {
    for (const protocol of known) {
      const zones = [...protocol.zones, ...protocol.irradiationZones];
      const steps = [...protocol.checklistBefore, ...protocol.checklistAfter];
      expect(zones.filter((zone) => !ZONE_SLUGS.includes(zone))).toEqual([]);
      expect(steps.filter((step) => !words('step').includes(step))).toEqual([]);
      expect(protocol.techniques.filter((one) => !words('technique').includes(one))).toEqual([]);
      const reactions = protocol.expectedReactions.map(({ reaction }) => reaction);
      expect(reactions.filter((one) => !words('reaction').includes(one))).toEqual([]);
      const treatments = protocol.coTreatments.map(({ treatment }) => treatment);
      expect(treatments.filter((one) => !words('treatment').includes(one))).toEqual([]);
      expect([...words('deviceKind'), null]).toContain(protocol.deviceKind);
    }
  });

  test('tell the patient what to do in all three languages, or leave it open', () => {
    const spoken = known.flatMap(({ aftercare, maintenance, expectedReactions }) =>
      [aftercare, maintenance?.note, ...expectedReactions.map(({ note }) => note)].flatMap(
        (text) => text ?? [],
      ),
    );
    expect(spoken.length).toBeGreaterThan(20);
    for (const { it, es, en } of spoken) {
      expect([it, es, en].filter((text) => text.length < 10)).toEqual([]);
      expect(new Set([it, es, en]).size).toBe(3);
    }
  });

  test('inject no cosmetic, and bring exosomes in by microneedling', () => {
    for (const protocol of protocols) {
      const used = itemsOf(protocol);
      const classes = used.map(({ regulatoryClass }) => regulatoryClass);
      if (INJECTED.includes(protocol.route ?? '')) expect(classes).not.toContain('cosmetic');
      if (used.some(({ category }) => category === 'exosome')) {
        expect(protocol.route).toBe('microneedling');
      }
    }
  });

  test('have a device of their kind wherever the demo uses one', () => {
    for (const protocol of protocols) {
      const kinds = devices
        .filter(({ serialNumber }) => protocol.devices.includes(serialNumber))
        .map(({ kind }) => kind);
      expect(kinds).toHaveLength(protocol.devices.length);
      expect(kinds.filter((kind) => kind !== protocol.deviceKind)).toEqual([]);
      expect(kinds.length > 0).toBe(protocol.deviceKind !== null);
    }
  });

  test('are followed by the demo: its gaps are those of the plan, or of maintenance', () => {
    for (const { key, gaps, sessions, maintenance } of protocols) {
      if (!sessions) continue;
      const phases = (sessions.phases ?? []).map((phase) => ({
        ...phase,
        spacingDays: span(phase.spacingDays),
      }));
      const plan = { phases, spacingDays: span(sessions.spacingDays) };
      const within = spacingsOf(plan, gaps.length + 1).map((planned, index) =>
        [planned, span(maintenance?.spacingDays)].some((spacing) => {
          const gap = gaps[index] ?? 0;
          return spacing && gap >= spacing.min && gap <= (spacing.max ?? gap);
        }),
      );
      expect([key, within]).toEqual([key, gaps.map(() => true)]);
    }
  });
});

type Days = { min: number; max?: number | null } | null | undefined;

function span(days: Days) {
  return days ? { min: days.min, max: days.max ?? null } : null;
}

/** What the pages say, one row for each treatment; `null` is what its page does not say. */
describe('the facts of the pages', () => {
  const week = { min: 7, max: 7 };
  const month = { min: 30, max: 30 };
  const aYearOrMore = { min: 365, max: null };

  test.each<
    [
      key: string,
      page: string,
      technique: string | null,
      minimum: number | null,
      maximum: number | null,
      spacing: Days,
      maintenance: Days,
    ]
  >([
    ['pain-acute', '000', 'intradermal', 4, null, week, null],
    ['pain-severe', '000', 'intradermal', 4, null, week, month],
    ['pain-headache', '000', 'intradermal', 4, null, week, month],
    ['pain-chronic', '000', 'intradermal', null, null, month, null],
    ['pain-joints', '001', 'intradermal', null, null, week, null],
    ['pain-homeopathic', '002', 'acupuncture-points', null, null, week, month],
    ['face-nctf', '002', 'nappage', 6, null, week, month],
    ['face-cytocare', '002', 'papule', 6, null, week, month],
    ['body-cellulite', '002', 'intradermal', 6, null, week, month],
    ['body-fat', '002', 'point-by-point', 6, null, week, month],
    ['body-circulation', '002', 'papule', 6, null, week, month],
    ['body-silica', '002', 'nappage', 6, null, week, month],
    ['hair', '002', 'nappage', null, null, week, month],
    ['gun', '002', 'point-by-point', 6, null, week, month],
    ['exosomes-003', '003', 'microneedling', 2, 2, { min: 30, max: 45 }, aYearOrMore],
    ['exosomes-004', '004', 'microneedling', 2, 3, { min: 21, max: 28 }, null],
    ['prp', '004', null, null, null, null, null],
    ['cgf', '004', null, null, null, null, null],
    ['stem-cells', '004', null, null, null, null, null],
    ['laser', '004', null, null, null, null, null],
    ['radiofrequency', '004', null, null, null, null, null],
    ['focused-ultrasound', '004', null, null, null, null, null],
  ])('%s follows page %s: %s, %s to %s sessions', (key, page, ...facts) => {
    const [technique, minimum, maximum, spacing, maintenance] = facts;
    const protocol = found(key);
    expect(protocol.source).toBe(page);
    expect(protocol.technique).toBe(technique);
    expect(protocol.sessions?.minimum ?? null).toBe(minimum);
    expect(protocol.sessions?.maximum ?? null).toBe(maximum);
    expect(protocol.sessions?.spacingDays ?? null).toEqual(spacing);
    expect(protocol.maintenance?.spacingDays ?? null).toEqual(maintenance);
  });

  test('no protocol is without its row above', () => {
    expect(protocols).toHaveLength(22);
  });

  test('severe pain begins with two sessions some days apart, before the weekly ones', () => {
    expect(found('pain-severe').sessions?.phases).toEqual([
      { sessions: 2, spacingDays: { min: 2, max: 6 } },
    ]);
    const others = protocols.filter(({ key }) => key !== 'pain-severe');
    expect(others.flatMap(({ sessions }) => sessions?.phases ?? [])).toEqual([]);
  });

  test('page 002 lists five techniques; exosomes go by microneedling', () => {
    const five = ['intradermal', 'nappage', 'papule', 'point-by-point', 'acupuncture-points'];
    const after002 = protocols.filter(({ source }) => source === '002');
    expect(after002).toHaveLength(9);
    for (const { techniques } of after002) expect([...techniques].sort()).toEqual(five.sort());
    const used = new Set(protocols.map(({ technique }) => technique));
    for (const technique of [...five, 'microneedling']) expect(used).toContain(technique);
  });

  test.each([
    ['face-nctf', ['face', 'neck', 'chest']],
    ['face-cytocare', ['face', 'neck', 'chest']],
    ['body-cellulite', ['thigh', 'leg', 'gluteus', 'abdomen']],
    ['hair', ['scalp']],
    ['pain-homeopathic', ['back', 'nape', 'dorsal', 'lumbar', 'sacral']],
  ])('%s treats %j', (key, zones) => {
    expect(found(key).zones).toEqual(zones);
  });

  test('pain is treated where it is and where it irradiates to, with straight and round plates', () => {
    const joints = found('pain-joints');
    expect(joints.irradiationZones.length).toBeGreaterThan(0);
    expect(joints.zones.filter((zone) => joints.irradiationZones.includes(zone))).toEqual([]);
    const plates = itemsOf(joints).filter(({ category }) => category === 'multi-needle-plate');
    expect(plates.filter(({ name }) => name.includes('rettilinea'))).toHaveLength(2);
    expect(plates.filter(({ name }) => name.includes('circolare'))).toHaveLength(2);
  });

  test('mesotherapy takes needles of 27 to 30 G and 3 to 6 mm', () => {
    const needles = protocols.flatMap((protocol) =>
      itemsOf(protocol).flatMap((i) => i.needle ?? []),
    );
    expect(needles.length).toBeGreaterThan(15);
    for (const { gauge, lengthMm } of needles) {
      expect(gauge >= 27 && gauge <= 30 && lengthMm >= 3 && lengthMm <= 6).toBe(true);
    }
  });

  test('mesotherapy begins with disinfection and ends with the antiseptic film', () => {
    const mesotherapy = protocols.filter(({ kind }) => kind === 'mesotherapy');
    expect(mesotherapy).toHaveLength(14);
    for (const protocol of mesotherapy) {
      expect(protocol.checklistBefore.at(-1)).toBe('disinfect-skin');
      expect(protocol.checklistAfter[0]).toBe('antiseptic-film');
      const categories = itemsOf(protocol).map(({ category }) => category);
      expect(categories).toEqual(expect.arrayContaining(['disinfectant', 'antiseptic-film']));
    }
  });

  test('make-up: not in the first hours after page 002, at once after page 003, unsaid on 004', () => {
    expect(found('face-nctf').aftercare?.it).toMatch(/non si trucchi nelle prime ore/);
    expect(found('exosomes-003').aftercare?.it).toMatch(/può coprirlo con il trucco/);
    expect(found('exosomes-004').aftercare?.it).not.toMatch(/trucc/);
    expect(found('pain-acute').aftercare?.it).toMatch(/cosmetici su queste zone chieda al medico/);
  });

  test.each([
    ['face-nctf', /48 ore/],
    ['gun', /48 ore/],
    ['pain-severe', /lontano dal sole/],
    ['exosomes-003', /15–20 giorni/],
    ['exosomes-003', /crema agli esosomi/],
    ['exosomes-004', /15–20 giorni/],
    ['exosomes-004', /circa 10 giorni/],
  ])('%s tells the patient %s', (key, words) => {
    expect(found(key).aftercare?.it).toMatch(words);
  });

  test('exosomes after page 003: 15 to 20 minutes, redness for 2 to 3 days, a cream at home', () => {
    const { durationMinutes, expectedReactions, materials } = found('exosomes-003');
    expect(durationMinutes).toEqual({ min: 15, max: 20 });
    expect(expectedReactions).toMatchObject([{ reaction: 'redness', days: { min: 2, max: 3 } }]);
    const cream = materials.find(({ itemId }) => itemId === seedItem('exosome-home-cream').id);
    expect(cream).toMatchObject({ optional: true });
    expect(uses('exosomes-003', 'exosomes-human')).toBe(true);
    expect(uses('exosomes-004', 'exosome-home-cream')).toBe(false);
  });

  test('pain leaves wheals, redness, itching, burning and small bruises, for no number of days', () => {
    for (const key of ['pain-acute', 'pain-severe', 'pain-chronic', 'pain-headache']) {
      const { expectedReactions } = found(key);
      expect(expectedReactions.map(({ reaction }) => reaction)).toEqual([
        'wheal',
        'redness',
        'itching',
        'burning',
        'bruising',
      ]);
      expect(expectedReactions.filter(({ days }) => days !== null)).toEqual([]);
    }
  });

  test('the gun has a depth and a dose for each point, which the doctor decides', () => {
    const { deviceKind, perPoint } = found('gun');
    expect({ deviceKind, perPoint }).toEqual({
      deviceKind: 'mesotherapy-gun',
      perPoint: { depthMm: null, doseMl: null },
    });
    for (const part of ['gun-plate', 'gun-syringe-5', 'gun-tubing']) {
      expect([part, uses('gun', part)]).toEqual([part, true]);
    }
  });

  test('other treatments come before mesotherapy on the same day', () => {
    const mixed = protocols.filter(
      ({ kind, coTreatments }) => kind === 'mesotherapy' && coTreatments.length > 0,
    );
    expect(mixed.map(({ key }) => key)).toEqual([
      'face-nctf',
      'face-cytocare',
      'body-cellulite',
      'body-fat',
      'body-circulation',
      'body-silica',
      'gun',
    ]);
    for (const { coTreatments } of mixed) {
      expect(coTreatments.filter(({ sameDay }) => sameDay !== 'before')).toEqual([]);
      const named = coTreatments.map(({ treatment }) => treatment);
      expect(named).toEqual(
        expect.arrayContaining(['laser', 'radiofrequency', 'focused-ultrasound']),
      );
    }
    const technology = protocols.filter(({ kind }) => kind === 'technology');
    expect(technology.map(({ key }) => key)).toEqual([
      'laser',
      'radiofrequency',
      'focused-ultrasound',
    ]);
  });

  test('own blood needs kit and tubes from stock, and tubes with the patient’s code', () => {
    expect(uses('prp', 'prp-kit') && uses('prp', 'prp-tube')).toBe(true);
    expect(uses('cgf', 'cgf-kit')).toBe(true);
    for (const key of ['prp', 'cgf']) {
      expect(found(key).checklistBefore).toContain('own-blood-labelled');
    }
  });

  test.each([
    ['face-nctf', 'nctf-135-ha'],
    ['face-cytocare', 'cytocare-532'],
    ['body-silica', 'conjonctyl'],
    ['body-fat', 'levocarnitine-1000'],
    ['body-circulation', 'melilot-rutin'],
    ['hair', 'lidocaine-1-50'],
    ['pain-homeopathic', 'traumeel'],
    ['pain-joints', 'betamethasone-4'],
    ['pain-headache', 'thiocolchicoside-4'],
    ['pain-acute', 'diclofenac-75'],
    ['stem-cells', 'stem-cells-plant'],
    ['exosomes-004', 'exosomes-plant'],
  ])('%s uses %s', (key, item) => {
    expect(uses(key, item)).toBe(true);
  });

  test('homeopathic mesotherapy uses homeopathic medicines only', () => {
    const injected = itemsOf(found('pain-homeopathic')).filter(({ unit, category }) => {
      return unit === 'mL' && category !== 'disinfectant' && category !== 'antiseptic-film';
    });
    expect(new Set(injected.map(({ category }) => category))).toEqual(new Set(['homeopathic']));
    expect(injected.map(({ containerQuantity }) => thousandthsOf(containerQuantity))).toContain(
      2200,
    );
  });
});

describe('the seed groups', () => {
  test('hold items of one unit each, and every member once', () => {
    for (const { itemIds } of groups) {
      expect(new Set(itemIds).size).toBe(itemIds.length);
      expect(new Set(itemIds.map((id) => items.get(id)?.unit)).size).toBe(1);
    }
    for (const values of [groups.map(({ id }) => id), groups.map(({ name }) => name)]) {
      expect(new Set(values).size).toBe(values.length);
    }
  });

  test('no two devices share a serial number', () => {
    expect(new Set(devices.map(({ serialNumber }) => serialNumber)).size).toBe(devices.length);
  });
});
