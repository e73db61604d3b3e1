import { describe, expect, test } from '@jest/globals';
import { itemOf, LOCATIONS, positionOf, SETTINGS } from '../../test/harness/samples.js';
import { bound, planSessions } from '../courses/course.rules.js';
import type { Course } from '../courses/courses.js';
import type { OpenCondition, Standing } from '../patients/patients.js';
import type { LogSession, SessionLine, SessionState } from './session.js';
import { decideSession } from './session.rules.js';

const NOW = '2026-03-10T09:00:00.000Z';
const LIDOCAINE = itemOf({ registeredRoutes: [] });
const SALINE = itemOf({ id: 'saline', name: 'Saline' });
const REASON = 'Given before the allergy was known';

const WELL: Standing = { mergedInto: null, openConditions: [], consents: [] };
const CONSENTED: Standing = {
  ...WELL,
  consents: [
    { id: 'c', kind: 'off-label', itemId: 'lidocaine', signedOn: '2026-03-10', withdrawnOn: null },
  ],
};
const ALLERGIC = conditioned({ kind: 'allergy', itemId: 'lidocaine' });

function conditioned(details: Partial<OpenCondition>): Standing {
  const condition: OpenCondition = {
    id: 'condition',
    kind: 'other',
    itemId: null,
    substance: null,
    note: 'Told by the patient',
    decided: false,
    ...details,
  };
  return { ...CONSENTED, openConditions: [condition] };
}

function line(details: Partial<SessionLine> = {}): SessionLine {
  return {
    itemId: 'lidocaine',
    quantity: 2_000,
    lotId: null,
    containerId: null,
    reason: null,
    incidentReason: null,
    ...details,
  };
}

function courseOf(details: Partial<Course> = {}): Course {
  return {
    id: 'course',
    patientId: 'patient',
    protocolId: 'protocol',
    protocolVersion: 1,
    continuesId: null,
    startsOn: '2026-03-02',
    plannedAt: NOW,
    plannedBy: 'doctor',
    ended: null,
    sessions: bound(planSessions('2026-03-02', [{ min: 10, max: 14 }]), 'first', '2026-03-02'),
    ...details,
  };
}

interface Given {
  readonly standing?: Standing;
  readonly isDoctor?: boolean;
  readonly course?: Course;
  readonly stock?: number;
}

function decide(lines: readonly SessionLine[], given: Given, details: Partial<LogSession> = {}) {
  const { standing = CONSENTED, isDoctor = false, course = null, stock = 10_000 } = given;
  const command: LogSession = {
    id: 'session',
    patientId: 'patient',
    performedAt: NOW,
    locationId: 'room',
    protocolId: null,
    technique: 'nappage',
    route: 'intradermal',
    zones: [],
    notes: null,
    courseId: course?.id ?? null,
    deviceIds: [],
    checklist: [],
    lines,
    ...details,
  };
  const state: SessionState = {
    actor: { id: 'actor', isDoctor },
    now: NOW,
    settings: SETTINGS,
    items: new Map([LIDOCAINE, SALINE].map((item) => [item.id, item])),
    locations: LOCATIONS,
    standing,
    protocolKnown: true,
    afterMesotherapy: false,
    course,
    courseOfPatient: true,
    unknownDevices: new Set(),
    positions: ['lidocaine', 'saline'].map((itemId) =>
      positionOf({ itemId, lotId: itemId, quantity: stock }),
    ),
    itemOfAbsentLot: new Map(),
    lotOfAbsentContainer: new Map(),
    lowest: new Map(),
  };
  return decideSession(command, state, () => 'new');
}

const refusal = (lines: readonly SessionLine[], given: Given) =>
  decide(lines, given).refusal?.toJSON() ?? null;

describe('a patient', () => {
  test('whose code was merged is treated under the other code only', () => {
    expect(refusal([line()], { standing: { ...WELL, mergedInto: 'survivor' } })).toMatchObject({
      type: '/problems/sessions/patient-merged',
      status: 409,
      mergedInto: 'survivor',
    });
  });

  test('is not treated while a contraindication stands undecided', () => {
    expect(refusal([line()], { standing: conditioned({ kind: 'pregnancy' }) })).toMatchObject({
      type: '/problems/sessions/contraindicated',
      conditions: [{ id: 'condition', kind: 'pregnancy', note: 'Told by the patient' }],
    });
    const decided = conditioned({ kind: 'pregnancy', decided: true });
    expect(refusal([line()], { standing: decided })).toBeNull();
  });

  test('who was treated all the same is recorded by a doctor, each line as an incident', () => {
    const standing = conditioned({ kind: 'coagulation' });
    const told = line({ incidentReason: REASON });
    expect(refusal([told, line({ itemId: 'saline' })], { standing, isDoctor: true })).toMatchObject(
      { type: '/problems/sessions/contraindicated' },
    );
    expect(decide([told], { standing, isDoctor: true })).toMatchObject({
      refusal: null,
      incident: true,
      warnings: [{ code: 'off-label-route' }, { code: 'incident' }],
    });
  });
});

describe('an allergy', () => {
  test('stops the lines of that material only', () => {
    expect(refusal([line({ itemId: 'saline' })], { standing: ALLERGIC })).toBeNull();
    expect(refusal([line({ itemId: 'saline' }), line()], { standing: ALLERGIC })).toMatchObject({
      type: '/problems/sessions/allergy',
      line: 1,
      itemId: 'lidocaine',
    });
  });

  test('is no bar to a doctor who records what happened', () => {
    const told = [line({ incidentReason: REASON })];
    expect(decide(told, { standing: ALLERGIC, isDoctor: true })).toMatchObject({
      refusal: null,
      incident: true,
    });
    expect(refusal(told, { standing: ALLERGIC })).toMatchObject({
      type: '/problems/sessions/incident-not-allowed',
    });
  });
});

describe('an off-label medicine', () => {
  test('needs a consent dated on or before the session’s day in the clinic’s time zone', () => {
    expect(refusal([line()], {})).toBeNull();
    expect(refusal([line(), line()], { standing: WELL })).toMatchObject({
      type: '/problems/sessions/consent-missing',
      status: 409,
      items: [{ itemId: 'lidocaine', itemName: 'Lidocaine' }],
    });
    const late = '2026-03-09T23:30:00.000Z';
    expect(decide([line()], {}, { performedAt: late }).refusal).toBeNull();
    const dayBefore = '2026-03-09T22:30:00.000Z';
    expect(decide([line()], {}, { performedAt: dayBefore }).refusal?.type).toBe(
      '/problems/sessions/consent-missing',
    );
  });

  test('is asked for before the stock is, and told of every line in a preview', () => {
    const decided = decide([line({ quantity: 12_000 })], { standing: WELL });
    expect(decided.refusal?.type).toBe('/problems/sessions/consent-missing');
    expect(decided.lines).toMatchObject([{ short: 2_000, bar: 'consent-missing' }]);
  });
});

describe('a course', () => {
  test('takes the session, and tells when it comes sooner than the protocol has it', () => {
    const soonest = (days: number) =>
      bound(planSessions('2026-03-02', [{ min: days, max: 14 }]), 'first', '2026-03-02');
    const decided = (days: number) =>
      decide([line()], { course: courseOf({ sessions: soonest(days) }) });
    // Two days early are tolerated, as the settings have it.
    expect(decided(10)).toMatchObject({ refusal: null, warnings: [{ code: 'off-label-route' }] });
    expect(decided(11)).toMatchObject({
      refusal: null,
      performedOn: '2026-03-10',
      warnings: [{ code: 'off-label-route' }, { code: 'interval-short', itemId: null }],
    });
  });

  test('that is over takes none', () => {
    const ended = { at: NOW, by: 'doctor', reason: 'No effect' };
    const sessions = bound(planSessions('2026-03-02', []), 'first', '2026-03-02');
    for (const course of [courseOf({ ended }), courseOf({ sessions })]) {
      expect(refusal([line()], { course })).toMatchObject({
        type: '/problems/sessions/course-over',
        status: 409,
        courseId: 'course',
      });
    }
  });

  test('must be the patient’s, and of the protocol that is named', () => {
    const course = courseOf();
    const wrong = () => decide([line()], { course }, { protocolId: 'another' });
    expect(wrong).toThrow('/protocolId: is not the protocol of the course');
    expect(() => decide([line()], {}, { courseId: 'unknown' })).toThrow(
      '/courseId: is not a known course',
    );
  });
});
