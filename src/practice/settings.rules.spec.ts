import { describe, expect, test } from '@jest/globals';
import {
  isSettingKey,
  SETTING_KEYS,
  SETTINGS,
  settingError,
  settingsWith,
} from './settings.rules.js';

const defaults = settingsWith({});

describe('the settings', () => {
  test('begin with defaults that they would accept, each with its source', () => {
    for (const key of SETTING_KEYS) {
      expect(settingError(key, SETTINGS[key].default, defaults)).toBeNull();
      expect(SETTINGS[key].source.length).toBeGreaterThan(20);
    }
    expect(defaults).toMatchObject({
      timeZone: 'Europe/Rome',
      inUseDefaultHours: 672,
      expiryWarningDays: 30,
      needleGaugeMin: 27,
      needleGaugeMax: 30,
      needleLengthMinMm: 3,
      needleLengthMaxMm: 6,
    });
  });

  test('take stored values, and defaults for what is stored no more or wrongly', () => {
    const settings = settingsWith({ expiryWarningDays: 60, timeZone: 'Mars/Base', old: 1 });
    expect(settings.expiryWarningDays).toBe(60);
    expect(settings.timeZone).toBe('Europe/Rome');
    expect(settings).not.toHaveProperty('old');
  });

  test.each([
    ['timeZone', 'Europe/Rom'],
    ['timeZone', '+02:00'],
    ['timeZone', 1],
    ['currency', 'EURO'],
    ['practiceName', ''],
    ['practiceName', ' x'],
    ['practiceName', 'a\u0000b'],
    ['practiceName', 'Studio\r\nBcc: a@b.example'],
    ['practiceName', 'a\u202eb'],
    ['inUseDefaultHours', 0],
    ['inUseDefaultHours', 1.5],
    ['inUseDefaultHours', '672'],
    ['inUseDefaultHours', Number.NaN],
    ['undoSeconds', -1],
    ['needleGaugeMin', 31],
    ['needleLengthMaxMm', 2],
  ] as const)('refuse %s = %p', (key, value) => {
    expect(settingError(key, value, defaults)).toEqual(expect.any(String));
  });

  test('know their keys only', () => {
    expect(isSettingKey('undoSeconds')).toBe(true);
    expect(isSettingKey('toString')).toBe(false);
  });
});
