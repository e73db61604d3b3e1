import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, IsIn, IsOptional, MaxLength, ValidateIf } from 'class-validator';
import { IsDay, IsFlag, IsId, IsText } from '../kernel/http/fields.js';
import { PagingQuery } from '../kernel/http/paging.dto.js';

export const ALERT_KINDS = [
  'expired',
  'in-use-expired',
  'beyond-use',
  'low',
  'running-out',
  'use-ending',
  'unreleased',
  'in-use-ending',
  'expiring',
  'order-late',
  'held',
  'location-held',
  'incident',
] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

export const SEVERITIES = ['now', 'today', 'week'] as const;
export type Severity = (typeof SEVERITIES)[number];

export class AlertsQuery extends PagingQuery {
  @IsOptional()
  @IsIn(ALERT_KINDS)
  kind?: AlertKind;

  /** Those that somebody snoozed instead of those that wait. */
  @IsOptional()
  @IsIn(['true', 'false'])
  snoozed?: 'true' | 'false';
}

export class OwnAlertRequest {
  /** The alert's `key`. */
  @IsText(1, 300)
  key: string;

  /** Who sees to it; `null`: nobody any more. */
  @ValidateIf((_, value) => value !== null)
  @IsId()
  @ApiProperty({ type: String, nullable: true })
  ownerId: string | null;
}

export class SnoozeAlertRequest {
  /** The alert's `key`. */
  @IsText(1, 300)
  key: string;

  /** It is back on this day. */
  @IsDay()
  until: string;

  @IsText(5, 500)
  reason: string;
}

export class WakeAlertRequest {
  /** The alert's `key`. */
  @IsText(1, 300)
  key: string;
}

export class DigestRequest {
  @ValidateIf((_, value) => value !== null)
  @IsEmail({}, { message: 'must be an e-mail address' })
  @MaxLength(200)
  @ApiProperty({ type: String, nullable: true })
  email: string | null;

  @IsFlag()
  wanted: boolean;
}

export class DigestAnswer {
  email: string | null;
  wanted: boolean;
  /** Whether the practice can send mail at all. */
  mailIsSetUp: boolean;
}

/** Something about the stock that somebody should act on; it goes by itself with its cause. */
export class AlertAnswer {
  /** The same for the same cause: what an owner, a snooze and the digest go by. */
  key: string;
  kind: AlertKind;
  /** Act now, today, or this week. */
  severity: Severity;
  itemId: string | null;
  itemName: string | null;
  lotId: string | null;
  lotNumber: string | null;
  placeId: string | null;
  /** A location, or an open container; null where the alert is of no place. */
  placeKind: 'location' | 'container' | null;
  placeName: string | null;
  /** The session of an incident. */
  sessionId: string | null;
  /** The preparation that the lot is. */
  preparationId: string | null;
  /** The order that is late. */
  orderId: string | null;
  orderNumber: number | null;
  supplierName: string | null;
  quantity: number | null;
  unit: string | null;
  detail: string;
  /** By when: until its end the stock may be used, must be ordered, or should have been here. */
  dueAt: string | null;
  /** Who sees to it. */
  ownerId: string | null;
  ownerName: string | null;
  /** It rests until this day, for this reason. */
  snoozedUntil: string | null;
  snoozeReason: string | null;
}
