import { describe, expect, test } from '@jest/globals';
import { eventsOf, eventText, Newest } from './event.rules.js';

const given = (seq: number, command = 'sessions.log') => ({ seq, command, subject: `s/${seq}` });

describe('screens are told', () => {
  test.each([
    ['lots.hold', ['lots-held']],
    ['lots.release', ['lots-held']],
    ['locations.hold', ['lots-held']],
    ['recalls.open', ['lots-held', 'recalls-changed']],
    ['recalls.act', ['recalls-changed']],
    ['sessions.log', ['stock-changed']],
    ['preparations.prepare', ['stock-changed']],
    ['identity.sign-in', []],
    ['patients.reveal', []],
  ])('of %s: %j', (command, kinds) => {
    expect(eventsOf(given(1, command)).map(({ kind }) => kind)).toEqual(kinds);
  });

  test('in the form of server-sent events', () => {
    expect(eventText({ seq: 7, kind: 'lots-held', subject: 'lot/a' })).toBe(
      'id: 7\nevent: lots-held\ndata: {"subject":"lot/a"}\n\n',
    );
  });
});

describe('what is new', () => {
  test('is told once, also what was numbered earlier and committed later', () => {
    const newest = new Newest(10);
    expect(newest.take([given(11), given(13)]).map(({ seq }) => seq)).toEqual([11, 13]);
    expect(newest.take([given(11), given(12), given(13)]).map(({ seq }) => seq)).toEqual([12]);
    expect(newest.take([given(12), given(13)])).toEqual([]);
  });

  test('is looked for a little behind the newest, and no further', () => {
    const newest = new Newest(1000);
    expect(newest.from).toBe(800);
    newest.take([given(5000)]);
    expect(newest.from).toBe(4800);
    expect(new Newest(3).from).toBe(0);
  });
});
