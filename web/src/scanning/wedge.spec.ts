import { describe, expect, test } from '@jest/globals';
import { type Burst, hear, hearSilence, type Key, PAUSE_MS, SILENT } from './wedge';

const GS = '\u001d';
const SCAN = ']d201095201234567881727063010LID24A';

/** A keyboard with a clock: types, and remembers what was heard. */
function keyboard(inField = false) {
  let burst: Burst = SILENT;
  let now = 1000;
  const scans: string[] = [];
  const swallowed: string[] = [];
  const take = ({ burst: next, scan, swallow }: ReturnType<typeof hear>, key: string) => {
    burst = next;
    if (scan !== null) scans.push(scan);
    if (swallow) swallowed.push(key);
  };
  const press = (key: string, gap = 8, part: Partial<Key> = {}) => {
    now += gap;
    const plain = { code: '', ctrl: false, alt: false, meta: false, at: now, inField };
    take(hear(burst, { key, ...plain, ...part }), key);
  };
  return {
    press,
    type: (text: string, gap = 8) => {
      for (const key of text) press(key, gap);
    },
    wait: (ms: number) => {
      now += ms;
      take(hearSilence(burst, now), 'silence');
    },
    scans,
    swallowed,
  };
}

describe('a wedge scanner', () => {
  test.each(['Enter', 'Tab'])('ends a scan with %s, which does nothing else', (end) => {
    const { type, press, scans, swallowed } = keyboard();
    type(SCAN);
    press(end);
    expect(scans).toEqual([SCAN]);
    expect(swallowed).toEqual([end]);
  });

  test('ends a scan by falling silent', () => {
    const { type, wait, scans } = keyboard();
    type('8001234567891');
    wait(PAUSE_MS - 20);
    expect(scans).toEqual([]);
    wait(30);
    expect(scans).toEqual(['8001234567891']);
  });

  test.each<[string, (k: ReturnType<typeof keyboard>) => void]>([
    ['the character itself', ({ press }) => press(GS)],
    ['Ctrl and ]', ({ press }) => press(']', 8, { ctrl: true })],
    [
      'Ctrl and the key of ], on another layout',
      ({ press }) => press('+', 8, { ctrl: true, code: 'BracketRight' }),
    ],
    ['F8', ({ press }) => press('F8')],
    [
      'Alt and 029',
      ({ press }) => {
        press('Alt', 8, { alt: true });
        for (const digit of '029') press(digit, 8, { alt: true, code: `Numpad${digit}` });
      },
    ],
    ['<GS>', ({ type }) => type('<GS>')],
    ['{GS}', ({ type }) => type('{GS}')],
  ])('keeps GS sent as %s', (_, separator) => {
    const all = keyboard();
    all.type('10LOT1');
    separator(all);
    all.type('21SN1');
    all.press('Enter');
    expect(all.scans).toEqual([`10LOT1${GS}21SN1`]);
  });

  test('presses Shift and AltGr for capitals and brackets', () => {
    const { press, scans } = keyboard();
    press('AltGraph');
    press(']', 8, { ctrl: true, alt: true });
    press('Shift');
    for (const key of 'C10195201') press(key);
    press('Enter');
    expect(scans).toEqual([']C10195201']);
  });

  test('reads one scan after the other', () => {
    const { type, press, scans } = keyboard();
    for (const text of ['MSK:C123', '80012345']) {
      type(text);
      press('Enter');
    }
    expect(scans).toEqual(['MSK:C123', '80012345']);
  });
});

describe('somebody who types', () => {
  test('is never taken for a scanner', () => {
    const { type, press, wait, scans, swallowed } = keyboard(true);
    type('8001234567891', 90);
    press('Enter', 90);
    type('lidocaina 2 %', 60);
    press('Tab', 60);
    wait(1000);
    expect([scans, swallowed]).toEqual([[], []]);
  });

  test('may let a few keys roll over, and press Enter by itself', () => {
    const { type, press, scans, swallowed } = keyboard(true);
    type('ok', 20);
    press('Enter', 20);
    type('abc', 30);
    press('Enter', 400);
    expect([scans, swallowed]).toEqual([[], []]);
  });

  test('may have a word put in by a tool: without an end only what no word is counts as a scan', () => {
    const { type, press, wait, scans } = keyboard(true);
    type('P-7K3M9Q');
    wait(500);
    type('P-7K3M9Q');
    press('Tab');
    expect(scans).toEqual([]);
    type(SCAN);
    wait(500);
    expect(scans).toEqual([SCAN]);
  });

  test('keeps shortcuts and arrows: they end a burst without a scan', () => {
    const { type, press, scans, swallowed } = keyboard();
    type('80012345');
    press('ArrowDown');
    press('Enter');
    type('80012345');
    press('c', 8, { ctrl: true });
    press('Enter');
    press(']', 500, { ctrl: true });
    expect([scans, swallowed]).toEqual([[], []]);
  });

  test('presses Enter on nothing', () => {
    const { press, type, scans, swallowed } = keyboard();
    press('Enter');
    type('   ');
    press('Tab');
    expect([scans, swallowed]).toEqual([[], []]);
  });
});
