import { describe, expect, test } from '@jest/globals';
import { isOffLabel } from '../src/courses/treatment.rules.js';
import { conditionScenes, consents } from './consents.js';
import { identities } from './identities.js';
import { patients } from './people.js';
import { makePractice } from './practice.js';

const practice = makePractice(new Date('2026-11-23T15:30:00.000Z'));

describe('the people of the demo', () => {
  test('are the same whatever the day, and every patient is somebody else', () => {
    const people = identities();
    expect(identities()).toEqual(people);
    expect(people.map(({ patientId }) => patientId)).toEqual(patients.map(({ id }) => id));
    for (const part of ['name', 'phone', 'email'] as const) {
      expect(new Set(people.map(({ body }) => body[part])).size).toBe(40);
    }
  });

  test('can be nobody: their addresses and numbers are those of examples', () => {
    for (const { body } of identities()) {
      expect(body.email).toMatch(/@example\.org$/);
      expect(body.phone).toMatch(/^\+39 555 010 \d{4}$/);
      expect(body.birthDate).toMatch(/^(19[4-9]\d|200[0-4])-\d{2}-\d{2}$/);
      expect(body.address).toContain('Via degli Esempi');
    }
  });
});

describe('what they signed', () => {
  const signed = consents(practice);

  test('lets every session of the demo be logged', () => {
    const kept = new Map(
      signed.map(({ patientId, body }) => [`${patientId} ${body.itemId ?? ''}`, body]),
    );
    const items = new Map(practice.items.map((item) => [item.id, item]));
    let offLabel = 0;
    for (const event of practice.events) {
      if (event.kind !== 'session') continue;
      const { patientId, performedAt, lines } = event.body;
      for (const { itemId } of lines) {
        const item = items.get(itemId);
        if (!item || !isOffLabel(item, event.body)) continue;
        offLabel += 1;
        const consent = kept.get(`${patientId} ${itemId}`);
        expect(consent?.signedOn).toBeDefined();
        expect((consent?.signedOn ?? '') <= performedAt.slice(0, 10)).toBe(true);
      }
    }
    expect(offLabel).toBeGreaterThan(100);
    expect(new Set(signed.map(({ body }) => body.id)).size).toBe(signed.length);
  });

  test('is a general consent of everybody', () => {
    const general = signed.filter(({ body }) => body.kind === 'general');
    expect(general.map(({ patientId }) => patientId)).toEqual(patients.map(({ id }) => id));
  });
});

test('contraindications stand in every state, and what is open came up only now', () => {
  const scenes = conditionScenes(practice);
  expect(scenes.map(({ body }) => body.kind)).toEqual([
    'allergy',
    'allergy',
    'coagulation',
    'breastfeeding',
    'pregnancy',
  ]);
  for (const { body, when, decision, end } of scenes) {
    const stops = decision === undefined && end === undefined && body.substance === undefined;
    expect([body.kind, when]).toEqual([body.kind, stops ? 'now' : 'at-the-beginning']);
  }
});
