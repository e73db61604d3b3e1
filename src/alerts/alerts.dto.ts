import { IsIn, IsOptional } from 'class-validator';
import { PagingQuery } from '../kernel/http/paging.dto.js';

export const ALERT_KINDS = [
  'expired',
  'in-use-expired',
  'low',
  'in-use-ending',
  'expiring',
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
}

/** Something about the stock that somebody should act on; it goes by itself with its cause. */
export class AlertAnswer {
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
  quantity: number | null;
  unit: string | null;
  detail: string;
  dueAt: string | null;
}
