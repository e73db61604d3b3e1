import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsOptional, Matches } from 'class-validator';
import { IsId, IsText, MayBeAbsent } from '../kernel/http/fields.js';
import { PagingQuery } from '../kernel/http/paging.dto.js';
import { CODE_PATTERN } from './patients.rules.js';
import type { IdentityState } from './patients.store.js';

/** A patient's code in capitals; a name does not have its form. */
function IsPatientCode(): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }) => (typeof value === 'string' ? value.trim().toUpperCase() : value)),
    Matches(CODE_PATTERN, {
      message: 'must be a code such as P-7K3M9Q, with a digit after the dash, and never a name',
    }),
  );
}

export class NewPatient {
  /** Makes the request safe to repeat; the server makes an id when there is none. */
  @MayBeAbsent()
  @IsId()
  id?: string;

  /** The code the practice knows the patient by; the server makes a random one when there is none. */
  @MayBeAbsent()
  @IsPatientCode()
  code?: string;
}

export class PatientsQuery extends PagingQuery {
  /** A part of the code. */
  @IsOptional()
  @IsText(0, 40)
  search?: string;
}

export class MergeDto {
  /** The patient who stands for both from now on. */
  @IsId()
  intoId: string;

  /** How it turned out; never the patient's name. */
  @IsText(5, 500)
  reason: string;
}

export class PatientRefAnswer {
  id: string;
  code: string;
}

export class PatientAnswer {
  id: string;
  code: string;
  /** The patient who stands for this one, when two codes turned out to be one person. */
  @ApiProperty({ type: PatientRefAnswer, nullable: true })
  mergedInto: PatientRefAnswer | null;
  /** Whether a name is kept, which only `reveal` opens. */
  @ApiProperty({ enum: ['none', 'sealed', 'erased'] })
  identity: IdentityState;
}

export class MergedCodeAnswer {
  id: string;
  code: string;
  mergedAt: string;
  reason: string;
}

export class PatientDetailsAnswer extends PatientAnswer {
  /** The codes that this patient stands for. */
  mergedCodes: MergedCodeAnswer[];
}
