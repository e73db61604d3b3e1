import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { LANGUAGES, type Language } from '../kernel/actor.js';

export class ReceivedPdfQuery {
  /** Left out: that of the screens of whoever asks. */
  @IsOptional()
  @IsIn(LANGUAGES)
  language?: Language;
}

export class ReceivedLotAnswer {
  lotId: string;
  lotNumber: string;
  expiresOn: string | null;
  itemId: string;
  itemName: string;
  manufacturer: string | null;
  unit: string;
  /** In the item's unit: what the patient received, without what was wasted. */
  quantity: number;
}

export class ReceivedLineAnswer extends ReceivedLotAnswer {
  /** Of a preparation: the lots it was made of, and how much of each the patient received. */
  components: ReceivedLotAnswer[];
}

export class ReceivedSessionAnswer {
  sessionId: string;
  performedAt: string;
  /** The day in the practice's time zone. */
  performedOn: string;
  /** The code it was logged under. */
  patientCode: string;
  locationName: string;
  @ApiProperty({ type: String, nullable: true })
  protocolName: string | null;
  lines: ReceivedLineAnswer[];
}

export class ReceivedTotalAnswer extends ReceivedLotAnswer {
  /** In how many sessions, directly or in a preparation. */
  sessions: number;
}

export class ReceivedAnswer {
  patientId: string;
  code: string;
  /** All codes of the person, this one included. */
  codes: string[];
  /** Sessions that stand, the newest first. */
  sessions: ReceivedSessionAnswer[];
  /** Every maker's lot that reached the patient, by item and lot; preparations are resolved. */
  lots: ReceivedTotalAnswer[];
}
