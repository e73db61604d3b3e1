import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IsDay, IsId, IsText, MayBeAbsent } from '../../kernel/http/fields.js';
import { MEDIA_TYPES, type MediaType } from '../../kernel/http/media-type.rules.js';
import { CONSENT_KINDS, type ConsentKind } from '../standing.rules.js';

export class ConsentDto {
  /** Makes the request safe to repeat; the server makes an id when there is none. */
  @MayBeAbsent()
  @IsId()
  id?: string;

  @IsIn(CONSENT_KINDS)
  kind: ConsentKind;

  /** The medicine of an off-label consent; a general one names none. */
  @IsOptional()
  @IsId()
  itemId?: string | null;

  /** The day on the signed sheet; not in the future. */
  @IsDay()
  signedOn: string;
}

export class WithdrawDto {
  /** From this day on it does not count; left out: today. */
  @MayBeAbsent()
  @IsDay()
  withdrawnOn?: string;

  @IsText(5, 500)
  reason: string;
}

export class ConsentWithdrawalAnswer {
  withdrawnOn: string;
  reason: string;
  recordedAt: string;
  recordedByName: string;
}

/** The signed sheet: it shows a name, so its content opens only for a reason. */
export class ConsentDocumentAnswer {
  @ApiProperty({ enum: MEDIA_TYPES })
  mediaType: MediaType;
  /** In bytes. */
  size: number;
  attachedAt: string;
  attachedByName: string;
}

export class ConsentAnswer {
  id: string;
  /** The code under which it was recorded, which may have been merged into another since. */
  patientId: string;
  @ApiProperty({ enum: CONSENT_KINDS })
  kind: ConsentKind;
  itemId: string | null;
  itemName: string | null;
  signedOn: string;
  recordedAt: string;
  recordedByName: string;
  @ApiProperty({ type: ConsentWithdrawalAnswer, nullable: true })
  withdrawal: ConsentWithdrawalAnswer | null;
  @ApiProperty({ type: ConsentDocumentAnswer, nullable: true })
  document: ConsentDocumentAnswer | null;
}

export class ConsentsAnswer {
  @ApiProperty({ type: () => [ConsentAnswer] })
  items: ConsentAnswer[];

  /** Always `null`: the answer is complete. */
  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
