import type { Day } from '../kernel/calendar.js';
import { type Alert, type AlertState, type Incident, OF_NOTHING } from './alert.js';
import type { AlertAnswer } from './alerts.dto.js';
import { ALERT_KINDS, SEVERITIES } from './alerts.dto.js';
import { rowAlerts } from './row-alerts.rules.js';
import { supplyAlerts } from './supply-alerts.rules.js';

/** What people said of an alert: who sees to it, until when it rests and why. */
export interface Note {
  readonly alertKey: string;
  readonly ownerId: string | null;
  readonly ownerName: string | null;
  readonly snoozedUntil: Day | null;
  readonly reason: string | null;
}

/** The same for the same cause, as long as it lasts; an open container has another than its shelf. */
export function keyOf({ kind, itemId, lotId, placeId, sessionId, orderId }: Alert): string {
  const parts = [kind, itemId, lotId, placeId, sessionId].map((part) => part ?? '');
  return [...parts, ...(orderId === null ? [] : [orderId])].join(':');
}

/** Alerts with what people said of them; a snooze that is over says nothing. */
export function withNotes(
  alerts: readonly Alert[],
  notes: readonly Note[],
  today: Day,
): AlertAnswer[] {
  const noted = new Map(notes.map((note) => [note.alertKey, note]));
  return alerts.map((alert) => {
    const key = keyOf(alert);
    const note = noted.get(key);
    const rests = note?.snoozedUntil != null && note.snoozedUntil > today;
    return {
      key,
      ...alert,
      ownerId: note?.ownerId ?? null,
      ownerName: note?.ownerName ?? null,
      snoozedUntil: rests ? (note?.snoozedUntil ?? null) : null,
      snoozeReason: rests ? (note?.reason ?? null) : null,
    };
  });
}

/** All alerts, the most urgent first. Nothing is stored: an alert is there as long as its cause. */
export function alertsOf(state: AlertState): Alert[] {
  const alerts = [
    ...state.rows.flatMap((row) => rowAlerts(row, state)),
    ...supplyAlerts(state),
    ...state.incidents.map(incidentAlert),
  ];
  return alerts.sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      ALERT_KINDS.indexOf(a.kind) - ALERT_KINDS.indexOf(b.kind) ||
      compare(a.dueAt ?? '~', b.dueAt ?? '~') ||
      compare(a.itemName ?? '', b.itemName ?? ''),
  );
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function incidentAlert({ sessionId, performedAt }: Incident): Alert {
  return {
    ...OF_NOTHING,
    kind: 'incident',
    severity: 'week',
    sessionId,
    detail: 'A doctor recorded the use of stock that must not be used',
    dueAt: performedAt,
  };
}
