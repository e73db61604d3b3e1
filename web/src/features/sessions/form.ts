import { serverNow } from '../../api/clock';
import { newId } from '../../api/id';
import type { SessionRequest } from '../../api/sessions';
import type { ChecklistEntry, Patient, Proposal, Session, Unit } from '../../api/types';
import { thousandths } from '../../format/quantity';

export interface FormLine {
  itemId: string;
  itemName: string;
  unit: Unit;
  /** Null while what is typed is not a quantity. */
  quantity: number | null;
  lotId?: string;
  containerId?: string;
  reason?: string;
  incidentReason?: string;
  /** Where a proposed quantity comes from; until somebody touches the line, it is shown small. */
  proposed?: Proposal['lines'][number]['from'] | undefined;
  /** The lot number that a scan of the package confirmed; known to this form only. */
  checkedLot?: string | undefined;
}

export interface SessionForm {
  /** Made when the form opens and kept over retries: the server knows a repetition by it. */
  id: string;
  patient: Patient | null;
  locationId: string | null;
  protocolId: string | null;
  technique: string | null;
  route: string | null;
  zones: string[];
  /** Null: at the moment of confirming. */
  performedAt: string | null;
  notes: string;
  lines: FormLine[];
  course: FormCourse | null;
  /** The kind of device the protocol asks for. */
  deviceKind: string | null;
  deviceIds: string[];
  checklist: ChecklistEntry[];
}

/** The course that the session belongs to. */
export interface FormCourse {
  id: string;
  name: string;
  /** Which session it is, and of how many; unknown of a draft. */
  step: { n: number; of: number } | null;
}

export type FormAction =
  | { do: 'set'; part: Partial<SessionForm> }
  | { do: 'replace'; form: SessionForm }
  | { do: 'add'; line: FormLine }
  | { do: 'change'; itemId: string; part: Partial<FormLine> }
  | { do: 'remove'; itemId: string };

export function emptyForm(locationId: string | null): SessionForm {
  return {
    id: newId(),
    patient: null,
    locationId,
    protocolId: null,
    technique: null,
    route: null,
    zones: [],
    performedAt: null,
    notes: '',
    lines: [],
    course: null,
    deviceKind: null,
    deviceIds: [],
    checklist: [],
  };
}

/**
 * A lot picked by hand lies where it was picked: in another place it is proposed anew. A course is
 * one patient's: with another patient the session belongs to none.
 */
function set(form: SessionForm, part: Partial<SessionForm>): SessionForm {
  const changed = { ...form, ...part };
  if (part.patient !== undefined && part.patient?.id !== form.patient?.id && !part.course) {
    changed.course = null;
  }
  if (changed.locationId === form.locationId || part.lines) return changed;
  const lines = form.lines.map(({ itemId, itemName, unit, quantity, proposed }) => ({
    itemId,
    itemName,
    unit,
    quantity,
    proposed,
  }));
  return { ...changed, lines };
}

/** An item stands in a session once: adding it again adds to its line. */
function add(lines: FormLine[], line: FormLine): FormLine[] {
  if (!lines.some(({ itemId }) => itemId === line.itemId)) return [...lines, line];
  return lines.map((before) =>
    before.itemId === line.itemId
      ? { ...before, quantity: thousandths((before.quantity ?? 0) + (line.quantity ?? 0)) }
      : before,
  );
}

export function changeForm(form: SessionForm, action: FormAction): SessionForm {
  switch (action.do) {
    case 'set':
      return set(form, action.part);
    case 'replace':
      return action.form;
    case 'add':
      return { ...form, lines: add(form.lines, action.line) };
    case 'change':
      return {
        ...form,
        lines: form.lines.map((line) =>
          line.itemId === action.itemId ? { ...line, ...action.part } : line,
        ),
      };
    case 'remove':
      return { ...form, lines: form.lines.filter(({ itemId }) => itemId !== action.itemId) };
  }
}

/** The materials of an earlier session as lines to log again; which lots went then does not matter. */
export function linesOf(session: Session): FormLine[] {
  return session.lines
    .map(({ itemId, itemName, unit, quantity }) => ({
      itemId,
      itemName,
      unit,
      quantity,
      proposed: 'last-time' as const,
    }))
    .reduce<FormLine[]>(add, []);
}

/** What "same as last time" takes over. */
export function fromSession(session: Session): Partial<SessionForm> {
  return {
    protocolId: session.protocolId,
    deviceIds: session.deviceIds,
    technique: session.technique,
    route: session.route,
    zones: session.zones,
    lines: linesOf(session),
  };
}

/** The lines of a draft, the lots picked by hand among them. */
function linesOfDraft(draft: Session): FormLine[] {
  return draft.lines.map(({ lotId, containerId, reason, incidentReason, ...line }) => ({
    itemId: line.itemId,
    itemName: line.itemName,
    unit: line.unit,
    quantity: line.quantity > 0 ? line.quantity : null,
    ...(lotId ? { lotId } : {}),
    ...(containerId ? { containerId } : {}),
    ...(reason ? { reason } : {}),
    ...(incidentReason ? { incidentReason } : {}),
  }));
}

/** The server keeps a refused session with the time of the attempt; only another time was chosen by somebody. */
const SAME_MOMENT_MS = 5 * 60_000;

function wasTyped({ performedAt, recordedAt }: Session): boolean {
  if (performedAt === null) return false;
  return Math.abs(Date.parse(recordedAt) - Date.parse(performedAt)) > SAME_MOMENT_MS;
}

/** A draft as the form it was typed in. */
export function fromDraft(draft: Session, fallbackLocation: string | null): SessionForm {
  return {
    ...emptyForm(draft.locationId ?? fallbackLocation),
    ...fromSession(draft),
    id: draft.id,
    lines: linesOfDraft(draft),
    patient:
      draft.patientId && draft.patientCode
        ? { id: draft.patientId, code: draft.patientCode }
        : null,
    course: draft.courseId
      ? { id: draft.courseId, name: draft.protocolName ?? '', step: null }
      : null,
    checklist: draft.checklist,
    performedAt: wasTyped(draft) ? draft.performedAt : null,
    notes: draft.notes ?? '',
  };
}

/** What the server proposes for a protocol, for whoever is the patient. */
export function fromProposal(proposal: Proposal): Partial<SessionForm> {
  const { courseId, n, of, protocolName } = proposal;
  const step = n === null || of === null ? null : { n, of };
  return {
    protocolId: proposal.protocolId,
    technique: proposal.technique,
    route: proposal.route,
    zones: proposal.zones,
    deviceKind: proposal.deviceKind,
    deviceIds: proposal.deviceIds,
    checklist: proposal.checklist,
    course: courseId === null ? null : { id: courseId, name: protocolName, step },
    lines: proposal.lines.map(({ itemId, itemName, unit, quantity, from }) => ({
      itemId,
      itemName,
      unit,
      quantity,
      proposed: from,
    })),
  };
}

/** The form of a course's next session, filled in whole. */
export function formOfCourse(proposal: Proposal, fallbackLocation: string | null): SessionForm {
  const { patientId, patientCode } = proposal;
  return {
    ...emptyForm(proposal.locationId ?? fallbackLocation),
    ...fromProposal(proposal),
    patient: patientId && patientCode ? { id: patientId, code: patientCode } : null,
  };
}

/** Whether everything of one phase of the checklist was done. */
export function isDone(
  checklist: readonly ChecklistEntry[],
  phase: ChecklistEntry['phase'],
): boolean {
  return checklist.every((entry) => entry.phase !== phase || entry.done);
}

function textOrNothing(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.trim();
}

/** The form as the server takes it; what is missing stays out. */
export function toRequest(form: SessionForm): Partial<SessionRequest> {
  const notes = textOrNothing(form.notes);
  return {
    ...(form.patient ? { patientId: form.patient.id } : {}),
    ...(form.locationId ? { locationId: form.locationId } : {}),
    ...(form.protocolId ? { protocolId: form.protocolId } : {}),
    ...(form.technique ? { technique: form.technique } : {}),
    ...(form.route ? { route: form.route } : {}),
    ...(form.zones.length > 0 ? { zones: form.zones } : {}),
    ...(notes ? { notes } : {}),
    ...(form.performedAt ? { performedAt: form.performedAt } : {}),
    ...(form.course ? { courseId: form.course.id } : {}),
    ...(form.deviceIds.length > 0 ? { deviceIds: form.deviceIds } : {}),
    ...(form.checklist.length > 0 ? { checklist: form.checklist } : {}),
    lines: form.lines.flatMap(({ itemId, quantity, lotId, containerId, reason, incidentReason }) =>
      quantity === null
        ? []
        : [
            {
              itemId,
              quantity,
              ...(lotId ? { lotId } : {}),
              ...(containerId ? { containerId } : {}),
              ...(reason ? { reason } : {}),
              ...(incidentReason ? { incidentReason } : {}),
            },
          ],
    ),
  };
}

/** Whether the request has all that a session cannot do without, but for the time. */
export function isWhole(request: Partial<SessionRequest>): request is SessionRequest {
  return Boolean(request.patientId && request.locationId && request.lines?.length);
}

/** Nothing can be logged before it was done. */
export function liesAhead(performedAt: string | null): boolean {
  return performedAt !== null && Date.parse(performedAt) > serverNow();
}

/** What still keeps the session from being confirmed; null when nothing does. */
export function missing(
  form: SessionForm,
): 'patient' | 'location' | 'lines' | 'quantity' | 'when' | null {
  if (!form.patient) return 'patient';
  if (!form.locationId) return 'location';
  if (form.lines.length === 0) return 'lines';
  if (form.lines.some(({ quantity }) => quantity === null)) return 'quantity';
  if (liesAhead(form.performedAt)) return 'when';
  return null;
}
