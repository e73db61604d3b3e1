import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, IsIn, IsOptional, Matches, MaxLength } from 'class-validator';
import { LANGUAGES, type Language } from '../../kernel/actor.js';
import { IsDay, IsText, MayBeAbsent } from '../../kernel/http/fields.js';

const PHONE = /^\+?[\d\s().\-/]{5,30}$/;
const PHONE_DETAIL = { message: 'must be a telephone number of at least five digits' };

/** The whole identity: what is left out is not kept any longer. */
export class IdentityDto {
  @IsText(2, 120)
  name: string;

  @IsOptional()
  @IsDay()
  birthDate?: string | null;

  @IsOptional()
  @Matches(PHONE, PHONE_DETAIL)
  phone?: string | null;

  @IsOptional()
  @MaxLength(200, { message: 'must have at most 200 characters' })
  @IsEmail({}, { message: 'must be an e-mail address' })
  email?: string | null;

  /** The language the patient is written to. */
  @IsOptional()
  @IsIn(LANGUAGES)
  language?: Language | null;

  @IsOptional()
  @IsText(2, 300, { lines: true })
  address?: string | null;
}

/** At least one of them; all of them must be the patient's. */
export class IdentitySearchDto {
  /** Whole words of the name, in any order; accents and capitals do not count. */
  @MayBeAbsent()
  @IsText(2, 120)
  name?: string;

  @MayBeAbsent()
  @IsDay()
  birthDate?: string;

  /** With its country code or without. */
  @MayBeAbsent()
  @Matches(PHONE, PHONE_DETAIL)
  phone?: string;
}

export class FoundPatientAnswer {
  id: string;
  code: string;
}

export class FoundPatientsAnswer {
  @ApiProperty({ type: () => [FoundPatientAnswer] })
  items: FoundPatientAnswer[];

  /** Always `null`: who finds more than a hundred must look closer. */
  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}

export class DisclosureDto {
  /** Kept in the audit; never the patient's name. */
  @IsText(5, 500)
  reason: string;
}

export class RevealedAnswer {
  id: string;
  code: string;
  name: string;
  birthDate: string | null;
  phone: string | null;
  email: string | null;
  @ApiProperty({ enum: LANGUAGES, nullable: true })
  language: Language | null;
  address: string | null;
  sealedAt: string;
}

export class KeptIdentityAnswer {
  id: string;
  code: string;
  /** Which parts are kept; their content only by revealing it. */
  fields: string[];
}
