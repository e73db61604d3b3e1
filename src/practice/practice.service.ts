import { Inject, Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.js';
import { anyUser } from '../identity/identity.js';
import { type Actor, LANGUAGES } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import type { Config } from '../kernel/config.js';
import { CONFIG } from '../kernel/kernel.module.js';
import { invalid, unknown } from '../kernel/problems.js';
import { VERSION } from '../kernel/root.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import type { PracticeAnswer, SettingAnswer } from './practice.dto.js';
import { loadSettings, storeSetting } from './practice.js';
import {
  isSettingKey,
  type PracticeSettings,
  SETTING_KEYS,
  SETTINGS,
  type SettingKey,
  settingError,
} from './settings.rules.js';

function toAnswer(key: SettingKey, settings: PracticeSettings): SettingAnswer {
  const { default: fallback, unit, source } = SETTINGS[key];
  return { key, value: settings[key], default: fallback, unit, source };
}

/** The practice and its settings. */
@Injectable()
export class PracticeService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  describe(): Promise<PracticeAnswer> {
    return this.uow.read(async (db) => {
      const { practiceName, timeZone } = await loadSettings(db);
      return {
        name: practiceName,
        timeZone,
        demo: this.config.demo,
        setupNeeded: !(await anyUser(db)),
        version: VERSION,
        languages: [...LANGUAGES],
      };
    });
  }

  async settings(): Promise<SettingAnswer[]> {
    const settings = await this.uow.read(loadSettings);
    return SETTING_KEYS.map((key) => toAnswer(key, settings));
  }

  /** @throws Problem 404 for a key that is none, 422 for a value the setting cannot have */
  async change(actor: Actor, key: string, value: string | number): Promise<SettingAnswer> {
    if (!isSettingKey(key)) throw unknown('setting', key.slice(0, 80));
    return this.uow.write(async (tx) => {
      const settings = await loadSettings(tx);
      const error = settingError(key, value, settings);
      if (error !== null) throw invalid({ pointer: '/value', detail: error });
      const at = this.clock.now().toISOString();
      await storeSetting(tx, key, value, at);
      const entry = {
        command: 'settings.change',
        subject: `setting/${key}`,
        before: { value: settings[key] },
        after: { value },
      };
      await audit.record(tx, actor, entry, at);
      return toAnswer(key, { ...settings, [key]: value });
    });
  }
}
