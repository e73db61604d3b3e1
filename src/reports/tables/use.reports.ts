import { type Sql, sql } from '../../kernel/sql.js';
import { COSTS, containing, given, period, worth } from './parts.js';
import type { Column, Filters, Report } from './report.js';

const WHEN: Column = { key: 'performedAt', kind: 'instant', width: 12 };
const PATIENT: Column = { key: 'patient', kind: 'text', width: 9 };
const ITEM: Column = { key: 'item', kind: 'text', width: 24 };
const LOT: Column = { key: 'lot', kind: 'text', width: 12 };
const EXPIRES: Column = { key: 'expiresOn', kind: 'day', width: 9 };
const UNIT: Column = { key: 'unit', kind: 'text', width: 5 };
const GIVEN: Column = { key: 'given', kind: 'quantity', width: 8 };
const WASTED: Column = { key: 'wasted', kind: 'quantity', width: 8 };
const PERSON: Column = { key: 'person', kind: 'text', width: 14 };
const PREPARATION: Column = { key: 'preparation', kind: 'count', width: 7 };
const SESSION: Column = { key: 'status', kind: 'text', width: 7 };

/** What sessions gave and wasted, by session and lot. */
function used(condition: Sql): Sql {
  return sql`SELECT session.performed_at AS "performedAt", patient.code AS "patient",
      item.name AS "item", lot.lot_number AS "lot", lot.expires_on AS "expiresOn",
      preparation.number AS "preparation",
      CAST(SUM(CASE WHEN posting.to_place = '@patient' THEN posting.quantity ELSE 0 END) AS bigint)
        AS "given",
      CAST(SUM(CASE WHEN posting.to_place = '@waste' THEN posting.quantity ELSE 0 END) AS bigint)
        AS "wasted",
      item.unit AS "unit", app_user.name AS "person",
      CASE WHEN session_void.session_id IS NULL THEN 'posted' ELSE 'voided' END AS "status"
    FROM session
    JOIN posting ON posting.movement_id = session.movement_id
    JOIN patient ON patient.id = session.patient_id
    JOIN lot ON lot.id = posting.lot_id
    JOIN item ON item.id = posting.item_id
    LEFT JOIN preparation ON preparation.id = lot.preparation_id
    LEFT JOIN session_void ON session_void.session_id = session.id
    LEFT JOIN app_user ON app_user.id = session.logged_by
    WHERE posting.to_place IN ('@patient', '@waste') ${condition}
    GROUP BY session.id, session.performed_at, patient.code, item.name, lot.lot_number,
      lot.expires_on, preparation.number, item.unit, app_user.name, session_void.session_id
    ORDER BY session.performed_at DESC, session.id DESC, item.name, lot.lot_number`;
}

const USED = [
  WHEN,
  PATIENT,
  ITEM,
  LOT,
  EXPIRES,
  PREPARATION,
  GIVEN,
  WASTED,
  UNIT,
  PERSON,
  SESSION,
] as const;

const ofSession = (filters: Filters) => sql`${period(sql`session.performed_at`, filters)}
  ${given(sql`session.protocol_id`, filters.protocolId)}
  ${given(sql`session.logged_by`, filters.personId)}`;

/** A patient's sessions, also those under a code that was merged into this one. */
const ofPatient = (patientId: string) => sql`AND session.patient_id IN (SELECT id FROM patient
  WHERE id = ${patientId} OR merged_into = ${patientId})`;

/** Who received a lot, directly or in a mixture; the quantity is that of what was given. */
const lotPatients: Report = {
  name: 'lot-patients',
  columns: USED,
  filters: ['lotId', 'from', 'to'],
  required: ['lotId'],
  statement: (filters) =>
    used(sql`AND posting.lot_id IN ${containing(filters.lotId ?? '')} ${ofSession(filters)}`),
};

const patientLots: Report = {
  name: 'patient-lots',
  columns: USED,
  filters: ['patientId', 'from', 'to'],
  required: ['patientId'],
  statement: (filters) => used(sql`${ofPatient(filters.patientId ?? '')} ${ofSession(filters)}`),
};

const practitionerSessions: Report = {
  name: 'practitioner-sessions',
  columns: USED,
  filters: ['personId', 'protocolId', 'from', 'to'],
  statement: (filters) => used(ofSession(filters)),
};

const deviceSessions: Report = {
  name: 'device-sessions',
  columns: [
    WHEN,
    { key: 'device', kind: 'text', width: 20 },
    { key: 'serialNumber', kind: 'text', width: 14 },
    PATIENT,
    { key: 'protocol', kind: 'text', width: 24 },
    PERSON,
    SESSION,
  ],
  filters: ['deviceId', 'from', 'to'],
  statement: (filters) => sql`SELECT session.performed_at AS "performedAt", device.name AS "device",
      device.serial_number AS "serialNumber", patient.code AS "patient",
      protocol.name AS "protocol", app_user.name AS "person",
      CASE WHEN session_void.session_id IS NULL THEN 'posted' ELSE 'voided' END AS "status"
    FROM session_device
    JOIN device ON device.id = session_device.device_id
    JOIN session ON session.id = session_device.session_id
    JOIN patient ON patient.id = session.patient_id
    LEFT JOIN protocol ON protocol.id = session.protocol_id
    LEFT JOIN session_void ON session_void.session_id = session.id
    LEFT JOIN app_user ON app_user.id = session.logged_by
    WHERE 1 = 1 ${given(sql`device.id`, filters.deviceId)}
      ${period(sql`session.performed_at`, filters)}
    ORDER BY session.performed_at DESC, session.id DESC, device.name`,
};

/** What the sessions of a period used, by protocol and product, without those that were voided. */
const consumption: Report = {
  name: 'consumption',
  columns: [
    { key: 'protocol', kind: 'text', width: 24 },
    ITEM,
    { key: 'category', kind: 'text', width: 14 },
    { key: 'sessions', kind: 'count', width: 8 },
    GIVEN,
    WASTED,
    UNIT,
    { key: 'cost', kind: 'money', width: 9, sum: true },
  ],
  filters: ['protocolId', 'itemId', 'category', 'from', 'to'],
  statement: (filters) => sql`SELECT protocol.name AS "protocol", item.name AS "item",
      item.category AS "category", COUNT(DISTINCT session.id) AS "sessions",
      CAST(SUM(CASE WHEN posting.to_place = '@patient' THEN posting.quantity ELSE 0 END) AS bigint)
        AS "given",
      CAST(SUM(CASE WHEN posting.to_place = '@waste' THEN posting.quantity ELSE 0 END) AS bigint)
        AS "wasted",
      item.unit AS "unit", CAST(SUM(${worth(sql`posting.quantity`)}) AS bigint) AS "cost"
    FROM session
    JOIN posting ON posting.movement_id = session.movement_id
    JOIN item ON item.id = posting.item_id
    LEFT JOIN protocol ON protocol.id = session.protocol_id
    LEFT JOIN session_void ON session_void.session_id = session.id
    LEFT JOIN ${COSTS} AS cost ON cost.lot_id = posting.lot_id
    WHERE posting.to_place IN ('@patient', '@waste') AND session_void.session_id IS NULL
      ${given(sql`session.protocol_id`, filters.protocolId)}
      ${given(sql`item.id`, filters.itemId)} ${given(sql`item.category`, filters.category)}
      ${period(sql`session.performed_at`, filters)}
    GROUP BY protocol.id, protocol.name, item.id, item.name, item.category, item.unit
    ORDER BY CASE WHEN protocol.name IS NULL THEN 1 ELSE 0 END, protocol.name, item.name, item.id`,
};

/** What each session cost by the price of its lots. */
const sessionCosts: Report = {
  name: 'session-costs',
  columns: [
    WHEN,
    PATIENT,
    { key: 'protocol', kind: 'text', width: 24 },
    PERSON,
    { key: 'lines', kind: 'count', width: 6 },
    { key: 'cost', kind: 'money', width: 9, sum: true },
    { key: 'wastedCost', kind: 'money', width: 9, sum: true },
    { key: 'withoutCost', kind: 'count', width: 8 },
  ],
  filters: ['protocolId', 'personId', 'from', 'to'],
  statement: (filters) => sql`SELECT session.performed_at AS "performedAt",
      patient.code AS "patient", protocol.name AS "protocol", app_user.name AS "person",
      COUNT(*) AS "lines", CAST(SUM(${worth(sql`posting.quantity`)}) AS bigint) AS "cost",
      CAST(SUM(CASE WHEN posting.to_place = '@waste' THEN ${worth(sql`posting.quantity`)} ELSE 0 END)
        AS bigint) AS "wastedCost",
      COUNT(*) - COUNT(cost.total) AS "withoutCost"
    FROM session
    JOIN posting ON posting.movement_id = session.movement_id
    JOIN item ON item.id = posting.item_id
    JOIN patient ON patient.id = session.patient_id
    LEFT JOIN protocol ON protocol.id = session.protocol_id
    LEFT JOIN session_void ON session_void.session_id = session.id
    LEFT JOIN app_user ON app_user.id = session.logged_by
    LEFT JOIN ${COSTS} AS cost ON cost.lot_id = posting.lot_id
    WHERE posting.to_place IN ('@patient', '@waste') AND session_void.session_id IS NULL
      ${ofSession(filters)}
    GROUP BY session.id, session.performed_at, patient.code, protocol.name, app_user.name
    ORDER BY session.performed_at DESC, session.id DESC`,
};

export const USE_REPORTS = [
  lotPatients,
  patientLots,
  practitionerSessions,
  deviceSessions,
  consumption,
  sessionCosts,
];
