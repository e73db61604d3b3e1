import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsString,
  Matches,
  MaxLength,
  MinLength,
} from 'class-validator';
import { LANGUAGES, type Language, ROLES, type Role } from '../kernel/actor.js';
import { IsId, IsText, MayBeAbsent } from '../kernel/http/fields.js';
import { PASSWORD_MAX, USERNAME } from './users.rules.js';

const lowerCased = ({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.trim().toLowerCase() : value;

const IsUsername = () =>
  applyDecorators(
    Transform(lowerCased),
    Matches(USERNAME, {
      message:
        'must be 2 to 40 letters, digits, dots, underscores or hyphens, beginning with a letter or digit',
    }),
  );

const IsPassword = () =>
  applyDecorators(
    IsString({ message: 'must be text' }),
    MinLength(1, { message: 'must not be empty' }),
    MaxLength(PASSWORD_MAX, { message: `must have at most ${PASSWORD_MAX} characters` }),
  );

const IsLanguage = () =>
  applyDecorators(
    IsIn(LANGUAGES, { message: `must be one of ${LANGUAGES.join(', ')}` }),
    ApiProperty({ enum: LANGUAGES }),
  );

const IsRoles = () =>
  applyDecorators(
    IsArray({ message: 'must be a list' }),
    ArrayMinSize(1, { message: 'must hold at least one role' }),
    ArrayUnique({ message: 'must not name a role twice' }),
    IsIn(ROLES, { each: true, message: `must be of ${ROLES.join(', ')}` }),
    ApiProperty({ enum: ROLES, isArray: true }),
  );

export class SignInRequest {
  /** Upper and lower case are the same. */
  @Transform(lowerCased)
  @IsText(1, 100)
  username: string;

  @IsPassword()
  password: string;
}

export class SetupRequest {
  /** The one-time code on the server's console. */
  @IsText(1, 40)
  code: string;

  @IsUsername()
  username: string;

  @IsText(1, 120)
  name: string;

  @IsPassword()
  password: string;

  @IsLanguage()
  language: Language;
}

export class ChangePasswordRequest {
  @IsPassword()
  current: string;

  @IsPassword()
  next: string;
}

export class ChangeMeRequest {
  @IsLanguage()
  language: Language;
}

export class CreateUserRequest {
  @MayBeAbsent()
  @IsId()
  id?: string;

  @IsUsername()
  username: string;

  @IsText(1, 120)
  name: string;

  @IsPassword()
  password: string;

  @IsRoles()
  roles: Role[];

  @MayBeAbsent()
  @IsIn(LANGUAGES, { message: `must be one of ${LANGUAGES.join(', ')}` })
  @ApiProperty({ enum: LANGUAGES, required: false, default: 'it' })
  language?: Language;
}

export class ChangeUserRequest {
  @MayBeAbsent()
  @IsText(1, 120)
  name?: string;

  @MayBeAbsent()
  @IsArray({ message: 'must be a list' })
  @ArrayMinSize(1, { message: 'must hold at least one role' })
  @ArrayUnique({ message: 'must not name a role twice' })
  @IsIn(ROLES, { each: true, message: `must be of ${ROLES.join(', ')}` })
  @ApiProperty({ enum: ROLES, isArray: true, required: false })
  roles?: Role[];

  @MayBeAbsent()
  @IsIn(LANGUAGES, { message: `must be one of ${LANGUAGES.join(', ')}` })
  @ApiProperty({ enum: LANGUAGES, required: false })
  language?: Language;

  /** `false` signs the user out everywhere at once. */
  @MayBeAbsent()
  @IsBoolean({ message: 'must be true or false' })
  active?: boolean;

  /** A new password; signs the user out everywhere. */
  @MayBeAbsent()
  @IsPassword()
  password?: string;
}

export class CreateTokenRequest {
  /** What the token is for. */
  @IsText(1, 120)
  name: string;

  /** The roles of whoever makes it, unless told otherwise. */
  @MayBeAbsent()
  @IsArray({ message: 'must be a list' })
  @ArrayMinSize(1, { message: 'must hold at least one role' })
  @ArrayUnique({ message: 'must not name a role twice' })
  @IsIn(ROLES, { each: true, message: `must be of ${ROLES.join(', ')}` })
  @ApiProperty({ enum: ROLES, isArray: true, required: false })
  roles?: Role[];
}

export class AccountAnswer {
  id: string;
  username: string;
  name: string;
  @ApiProperty({ enum: ROLES, isArray: true })
  roles: Role[];
  @ApiProperty({ enum: LANGUAGES })
  language: Language;
}

export class SignInAnswer {
  user: AccountAnswer;
}

export class MeAnswer {
  user: AccountAnswer;
  /** What the user's roles may do, by the names that routes ask for. */
  @ApiProperty({ type: [String] })
  permissions: string[];
}

export class UserAnswer extends AccountAnswer {
  active: boolean;
}

export class TokenAnswer {
  id: string;
  name: string;
  @ApiProperty({ enum: ROLES, isArray: true })
  roles: Role[];
  createdAt: string;
}

export class NewTokenAnswer extends TokenAnswer {
  /** Shown this once; only its hash is kept. */
  token: string;
}
