import { ApiProperty } from '@nestjs/swagger';
import { ValidateBy } from 'class-validator';
import { LANGUAGES, type Language } from '../kernel/actor.js';

/** What a screen must know before anybody signed in. */
export class PracticeAnswer {
  name: string;
  timeZone: string;
  /** Whether this is a demo, with invented data. */
  demo: boolean;
  /** Whether the first administrator is yet to be made (`POST /setup`). */
  setupNeeded: boolean;
  version: string;
  @ApiProperty({ enum: LANGUAGES, isArray: true })
  languages: Language[];
}

const TEXT_OR_NUMBER = { oneOf: [{ type: 'string' }, { type: 'number' }] };

export class SettingAnswer {
  key: string;
  @ApiProperty(TEXT_OR_NUMBER)
  value: string | number;
  @ApiProperty(TEXT_OR_NUMBER)
  default: string | number;
  unit: string | null;
  /** Where the default comes from. */
  source: string;
}

export class ChangeSettingRequest {
  /** Text or a number, as the setting's default is. */
  @ValidateBy({
    name: 'isSettingValue',
    validator: {
      validate: (value: unknown) => typeof value === 'string' || typeof value === 'number',
      defaultMessage: () => 'must be text or a number',
    },
  })
  @ApiProperty(TEXT_OR_NUMBER)
  value: string | number;
}
