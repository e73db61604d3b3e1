import type { LocationTree } from '../catalog/catalog.js';
import { invalid } from '../kernel/problems.js';
import { toThousandths, toUnits } from '../kernel/quantity.js';
import type { DecidedLine, DecidedSession, LogSession, SessionPick } from './session.js';
import type {
  LoggedSessionAnswer,
  LogSessionDto,
  PickAnswer,
  PreviewLineAnswer,
  PreviewSessionDto,
  SessionLineAnswer,
  SessionLineDto,
} from './sessions.dto.js';

/** The command in the words of the rules: quantities in thousandths, nothing undefined. */
export function commandOf(dto: PreviewSessionDto & Partial<LogSessionDto>): LogSession {
  return {
    id: dto.id ?? '',
    patientId: dto.patientId,
    performedAt: dto.performedAt,
    locationId: dto.locationId,
    protocolId: dto.protocolId ?? null,
    technique: dto.technique ?? null,
    route: dto.route ?? null,
    zones: dto.zones ?? [],
    notes: dto.notes || null,
    courseId: dto.courseId ?? null,
    deviceIds: dto.deviceIds ?? [],
    checklist: dto.checklist ?? [],
    lines: dto.lines.map((line, index) => ({
      itemId: line.itemId,
      quantity: thousandths(line, index),
      lotId: line.lotId ?? null,
      containerId: line.containerId ?? null,
      reason: line.reason ?? null,
      incidentReason: line.incidentReason ?? null,
    })),
  };
}

function thousandths(line: SessionLineDto, index: number): number {
  const quantity = toThousandths(line.quantity);
  if (quantity === null) {
    throw invalid({ pointer: `/lines/${index}/quantity`, detail: 'is not a quantity' });
  }
  return quantity;
}

function pickAnswer(pick: SessionPick, locations: LocationTree): PickAnswer {
  const { position, opened } = pick;
  return {
    lotId: position.lotId,
    lotNumber: position.lotNumber,
    expiresOn: position.expiresOn,
    placeId: position.placeId,
    placeName: locations.path(position.locationId),
    placeKind: position.placeKind,
    given: toUnits(pick.given),
    wasted: toUnits(pick.wasted),
    because: pick.because,
    openedContainerId: opened?.placeId ?? null,
    openedAt: opened?.openedAt ?? position.openedAt,
    discardAt: opened?.discardAt ?? position.discardAt,
  };
}

function lineAnswer(decided: DecidedLine, locations: LocationTree): SessionLineAnswer {
  const { line, item } = decided;
  return {
    itemId: item.id,
    itemName: item.name,
    unit: item.unit,
    quantity: toUnits(line.quantity),
    picks: decided.picks.map((pick) => pickAnswer(pick, locations)),
    skips: [...decided.skips],
    lotId: line.lotId,
    containerId: line.containerId,
    reason: line.reason,
    incidentReason: line.incidentReason,
  };
}

/** The answer to a session that was recorded. */
export function loggedAnswer(
  { id, courseId }: LogSession,
  decided: DecidedSession,
  locations: LocationTree,
): LoggedSessionAnswer {
  return {
    id,
    status: 'posted',
    lines: decided.lines.map((line) => lineAnswer(line, locations)),
    warnings: [...decided.warnings],
    incident: decided.incident,
    courseId,
  };
}

/** The lines of a preview, with what is missing. */
export function previewLines(
  decided: DecidedSession,
  locations: LocationTree,
): PreviewLineAnswer[] {
  return decided.lines.map((line) => ({
    ...lineAnswer(line, locations),
    short: toUnits(line.short),
    available: toUnits(line.line.quantity - line.short),
    bar: line.bar,
  }));
}
