import { addHours } from '../kernel/calendar.js';
import { type FieldError, invalid } from '../kernel/problems.js';
import { isWhole } from '../kernel/quantity.js';
import type { LogSession, SessionLine, SessionState } from './session.js';

/**
 * Looks at what was typed: nothing unknown, nothing in the future, no half pieces.
 * @throws Problem `/problems/request/invalid` (422) with every member that is not as it must be
 */
export function checkFacts(command: LogSession, state: SessionState): void {
  const errors: FieldError[] = [];
  const latest = addHours(state.now, state.settings.clockToleranceMinutes / 60);
  if (command.performedAt > latest) {
    errors.push({ pointer: '/performedAt', detail: 'lies in the future' });
  }
  if (!state.standing) errors.push({ pointer: '/patientId', detail: 'is not a known patient' });
  if (!state.protocolKnown) {
    errors.push({ pointer: '/protocolId', detail: 'is not a known protocol' });
  }
  if (!state.locations.get(command.locationId)) {
    errors.push({ pointer: '/locationId', detail: 'is not a known location' });
  }
  errors.push(...checkCourse(command, state));
  for (const [index, id] of command.deviceIds.entries()) {
    if (!state.unknownDevices.has(id)) continue;
    errors.push({ pointer: `/deviceIds/${index}`, detail: 'is not a known device' });
  }
  for (const [index, line] of command.lines.entries()) {
    errors.push(...checkLine(line, `/lines/${index}`, state));
  }
  if (errors.length > 0) throw invalid(...errors);
}

function checkCourse(command: LogSession, state: SessionState): FieldError[] {
  const { course } = state;
  if (command.courseId === null) return [];
  if (!course) return [{ pointer: '/courseId', detail: 'is not a known course' }];
  const errors: FieldError[] = [];
  if (!state.courseOfPatient) {
    errors.push({ pointer: '/courseId', detail: 'is not a course of this patient' });
  }
  if (command.protocolId !== null && command.protocolId !== course.protocolId) {
    errors.push({ pointer: '/protocolId', detail: 'is not the protocol of the course' });
  }
  return errors;
}

function checkLine(line: SessionLine, pointer: string, state: SessionState): FieldError[] {
  const item = state.items.get(line.itemId);
  if (!item) return [{ pointer: `${pointer}/itemId`, detail: 'is not a known item' }];
  const errors: FieldError[] = [];
  if (item.unit === 'piece' && !isWhole(line.quantity)) {
    errors.push({ pointer: `${pointer}/quantity`, detail: 'is a part of a piece' });
  }
  if (line.lotId !== null && lotItem(line.lotId, state) !== line.itemId) {
    errors.push({ pointer: `${pointer}/lotId`, detail: 'is not a lot of this item' });
  }
  const { containerId } = line;
  if (containerId !== null && !isContainerOf(containerId, line, state)) {
    const of = line.lotId === null ? 'item' : 'lot';
    errors.push({ pointer: `${pointer}/containerId`, detail: `is not a container of this ${of}` });
  }
  return errors;
}

function isContainerOf(id: string, line: SessionLine, state: SessionState): boolean {
  const position = state.positions.find(
    (candidate) => candidate.placeKind === 'container' && candidate.placeId === id,
  );
  const lotId = position?.lotId ?? state.lotOfAbsentContainer.get(id);
  if (lotId === undefined) return false;
  return line.lotId === null ? lotItem(lotId, state) === line.itemId : lotId === line.lotId;
}

function lotItem(lotId: string, state: SessionState): string | undefined {
  const position = state.positions.find((candidate) => candidate.lotId === lotId);
  return position?.itemId ?? state.itemOfAbsentLot.get(lotId);
}
