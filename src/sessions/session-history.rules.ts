import type { Item, LocationTree } from '../catalog/catalog.js';
import type { ChecklistEntry } from './session.js';
import type { DraftDto, LoggedSessionAnswer, SessionAnswer } from './sessions.dto.js';
import type { DraftRow, SessionRow } from './sessions.store.js';

type Lookup = ReadonlyMap<string, string>;

/** The names that rows hold only ids of. */
export interface Names {
  readonly locations: LocationTree;
  readonly patients: Lookup;
  readonly protocols: Lookup;
  readonly people: Lookup;
  /** The devices of each session. */
  readonly devices: ReadonlyMap<string, readonly string[]>;
}

function person(id: string, names: Names) {
  return { id, name: names.people.get(id) ?? id };
}

/** A recorded session as the book shows it. */
export function sessionOfRow(row: SessionRow, names: Names): SessionAnswer {
  const { lines, warnings } = JSON.parse(row.answer) as LoggedSessionAnswer;
  return {
    id: row.id,
    status: row.voided_at === null ? 'posted' : 'voided',
    patientId: row.patient_id,
    patientCode: names.patients.get(row.patient_id) ?? null,
    performedAt: row.performed_at,
    locationId: row.location_id,
    locationName: names.locations.path(row.location_id),
    protocolId: row.protocol_id,
    protocolName: row.protocol_id === null ? null : (names.protocols.get(row.protocol_id) ?? null),
    technique: row.technique,
    route: row.route,
    zones: JSON.parse(row.zones) as string[],
    notes: row.notes,
    courseId: row.course_id,
    deviceIds: [...(names.devices.get(row.id) ?? [])],
    checklist: JSON.parse(row.checklist) as ChecklistEntry[],
    lines,
    warnings,
    incident: row.incident === 1,
    loggedBy: person(row.logged_by, names),
    recordedAt: row.recorded_at,
    voidedAt: row.voided_at,
    voidedBy: row.voided_by === null ? null : person(row.voided_by, names),
    voidReason: row.void_reason,
  };
}

/** A draft in the shape of a session; it has taken nothing, so its lines have no picks. */
export function sessionOfDraft(
  draft: DraftRow,
  body: DraftDto,
  names: Names,
  items: ReadonlyMap<string, Item>,
): SessionAnswer {
  const patientId = body.patientId ?? null;
  const protocolId = body.protocolId ?? null;
  const locationId = body.locationId ?? null;
  return {
    id: draft.id,
    status: 'draft',
    patientId,
    patientCode: patientId === null ? null : (names.patients.get(patientId) ?? null),
    performedAt: body.performedAt ?? null,
    locationId,
    locationName: locationId === null ? null : names.locations.path(locationId),
    protocolId,
    protocolName: protocolId === null ? null : (names.protocols.get(protocolId) ?? null),
    technique: body.technique ?? null,
    route: body.route ?? null,
    zones: body.zones ?? [],
    notes: body.notes ?? null,
    courseId: body.courseId ?? null,
    deviceIds: body.deviceIds ?? [],
    checklist: body.checklist ?? [],
    lines: (body.lines ?? []).map((line) => ({
      itemId: line.itemId,
      itemName: items.get(line.itemId)?.name ?? '',
      unit: items.get(line.itemId)?.unit ?? '',
      quantity: line.quantity ?? 0,
      picks: [],
      skips: [],
      lotId: line.lotId ?? null,
      containerId: line.containerId ?? null,
      reason: line.reason ?? null,
      incidentReason: line.incidentReason ?? null,
    })),
    warnings: [],
    incident: false,
    loggedBy: person(draft.author_id, names),
    recordedAt: draft.updated_at,
    voidedAt: null,
    voidedBy: null,
    voidReason: null,
  };
}
