import { sql } from '../../kernel/sql.js';
import { COSTS, given, period, placeName, worth } from './parts.js';
import type { Column, Report } from './report.js';

const ITEM: Column = { key: 'item', kind: 'text', width: 24 };
const LOT: Column = { key: 'lot', kind: 'text', width: 12 };
const EXPIRES: Column = { key: 'expiresOn', kind: 'day', width: 9 };
const UNIT: Column = { key: 'unit', kind: 'text', width: 5 };
const QUANTITY: Column = { key: 'quantity', kind: 'quantity', width: 9 };
const VALUE: Column = { key: 'value', kind: 'money', width: 9, sum: true };
const PERSON: Column = { key: 'person', kind: 'text', width: 14 };
const PLACE: Column = { key: 'place', kind: 'text', width: 14 };
const WHEN: Column = { key: 'occurredAt', kind: 'instant', width: 12 };

/** Every posting: what of which lot went from where to where, when, by whom, for what. */
const movements: Report = {
  name: 'movements',
  columns: [
    WHEN,
    { key: 'movement', kind: 'text', width: 10 },
    ITEM,
    LOT,
    { key: 'from', kind: 'text', width: 14 },
    { key: 'to', kind: 'text', width: 14 },
    QUANTITY,
    UNIT,
    PERSON,
    { key: 'reversal', kind: 'text', width: 6 },
  ],
  filters: ['itemId', 'lotId', 'personId', 'from', 'to'],
  statement: (filters) => sql`SELECT posting.occurred_at AS "occurredAt",
      movement.kind AS "movement", item.name AS "item", lot.lot_number AS "lot",
      ${placeName(sql`posting.from_place`)} AS "from", ${placeName(sql`posting.to_place`)} AS "to",
      posting.quantity AS "quantity", item.unit AS "unit", app_user.name AS "person",
      CASE WHEN movement.reverses_id IS NULL THEN '' ELSE 'reversal' END AS "reversal"
    FROM posting
    JOIN movement ON movement.id = posting.movement_id
    JOIN lot ON lot.id = posting.lot_id
    JOIN item ON item.id = posting.item_id
    LEFT JOIN app_user ON app_user.id = movement.actor_id
    WHERE 1 = 1 ${given(sql`posting.item_id`, filters.itemId)}
      ${given(sql`posting.lot_id`, filters.lotId)} ${given(sql`movement.actor_id`, filters.personId)}
      ${period(sql`posting.occurred_at`, filters)}
    ORDER BY posting.occurred_at, posting.movement_id, posting.line`,
};

/** Mixtures and what went into them. */
const preparationLots: Report = {
  name: 'preparation-lots',
  columns: [
    { key: 'number', kind: 'count', width: 6 },
    { key: 'startedAt', kind: 'instant', width: 12 },
    { key: 'name', kind: 'text', width: 20 },
    { key: 'patient', kind: 'text', width: 9 },
    ITEM,
    LOT,
    EXPIRES,
    QUANTITY,
    { key: 'wasted', kind: 'quantity', width: 7 },
    UNIT,
    PERSON,
  ],
  filters: ['preparationId', 'lotId', 'itemId', 'from', 'to'],
  statement: (filters) => sql`SELECT preparation.number AS "number",
      preparation.started_at AS "startedAt", preparation.name AS "name", patient.code AS "patient",
      item.name AS "item", preparation_component.lot_number AS "lot",
      preparation_component.expires_on AS "expiresOn",
      preparation_component.quantity AS "quantity", preparation_component.wasted AS "wasted",
      item.unit AS "unit", app_user.name AS "person"
    FROM preparation_component
    JOIN preparation ON preparation.id = preparation_component.preparation_id
    JOIN item ON item.id = preparation_component.item_id
    JOIN preparation_result AS made ON made.preparation_id = preparation.id
    JOIN lot AS made_lot ON made_lot.id = made.lot_id
    LEFT JOIN patient ON patient.id = made_lot.for_patient_id
    LEFT JOIN app_user ON app_user.id = preparation.begun_by
    WHERE 1 = 1 ${given(sql`preparation.id`, filters.preparationId)}
      ${given(sql`preparation_component.lot_id`, filters.lotId)}
      ${given(sql`preparation_component.item_id`, filters.itemId)}
      ${period(sql`preparation.started_at`, filters)}
    ORDER BY preparation.number DESC, preparation_component.entry`,
};

/** Everything that went to waste: thrown away with its reason, or left over in a session or mixture. */
const waste: Report = {
  name: 'waste',
  columns: [
    WHEN,
    { key: 'cause', kind: 'text', width: 14 },
    ITEM,
    LOT,
    QUANTITY,
    UNIT,
    PERSON,
    { key: 'witness', kind: 'text', width: 14 },
    VALUE,
  ],
  filters: ['itemId', 'category', 'personId', 'from', 'to'],
  statement: (filters) => sql`SELECT posting.occurred_at AS "occurredAt",
      COALESCE(disposal_line.reason, movement.kind) AS "cause", item.name AS "item",
      lot.lot_number AS "lot", posting.quantity AS "quantity", item.unit AS "unit",
      app_user.name AS "person", witness.name AS "witness",
      ${worth(sql`posting.quantity`)} AS "value"
    FROM posting
    JOIN movement ON movement.id = posting.movement_id
    JOIN lot ON lot.id = posting.lot_id
    JOIN item ON item.id = posting.item_id
    LEFT JOIN movement AS reversal ON reversal.reverses_id = movement.id
    LEFT JOIN disposal ON disposal.movement_id = movement.id
    LEFT JOIN disposal_line ON disposal_line.disposal_id = disposal.id
      AND disposal_line.lot_id = posting.lot_id
    LEFT JOIN app_user ON app_user.id = movement.actor_id
    LEFT JOIN app_user AS witness ON witness.id = disposal_line.witness_id
    LEFT JOIN ${COSTS} AS cost ON cost.lot_id = posting.lot_id
    WHERE posting.to_place = '@waste' AND reversal.id IS NULL
      ${given(sql`posting.item_id`, filters.itemId)} ${given(sql`item.category`, filters.category)}
      ${given(sql`movement.actor_id`, filters.personId)} ${period(sql`posting.occurred_at`, filters)}
    ORDER BY posting.occurred_at DESC, posting.movement_id DESC, posting.line`,
};

/** What was thrown away because it had expired. */
const expiryLosses: Report = {
  name: 'expiry-losses',
  columns: [
    WHEN,
    ITEM,
    LOT,
    EXPIRES,
    QUANTITY,
    UNIT,
    { key: 'method', kind: 'text', width: 14 },
    PERSON,
    { key: 'witness', kind: 'text', width: 14 },
    VALUE,
  ],
  filters: ['itemId', 'category', 'from', 'to'],
  statement: (filters) => sql`SELECT disposal.happened_at AS "occurredAt", item.name AS "item",
      lot.lot_number AS "lot", lot.expires_on AS "expiresOn",
      disposal_line.quantity AS "quantity", item.unit AS "unit", disposal_line.method AS "method",
      app_user.name AS "person", witness.name AS "witness", disposal_line.value AS "value"
    FROM disposal_line
    JOIN disposal ON disposal.id = disposal_line.disposal_id
    JOIN lot ON lot.id = disposal_line.lot_id
    JOIN item ON item.id = lot.item_id
    LEFT JOIN app_user ON app_user.id = disposal.recorded_by
    LEFT JOIN app_user AS witness ON witness.id = disposal_line.witness_id
    WHERE disposal.kind = 'waste'
      AND (disposal_line.unusable_because IN ('expired', 'in-use-expired')
        OR disposal_line.reason = 'expired')
      ${given(sql`item.id`, filters.itemId)} ${given(sql`item.category`, filters.category)}
      ${period(sql`disposal.happened_at`, filters)}
    ORDER BY disposal.happened_at DESC, disposal.id DESC, disposal_line.line`,
};

const countVariances: Report = {
  name: 'count-variances',
  columns: [
    { key: 'countedAt', kind: 'instant', width: 12 },
    PLACE,
    ITEM,
    LOT,
    { key: 'expected', kind: 'quantity', width: 9 },
    { key: 'counted', kind: 'quantity', width: 9 },
    { key: 'difference', kind: 'quantity', width: 9 },
    UNIT,
    PERSON,
    VALUE,
  ],
  filters: ['itemId', 'category', 'from', 'to'],
  statement: (filters) => sql`SELECT count_result.counted_at AS "countedAt",
      ${placeName(sql`count_result.place_id`)} AS "place", item.name AS "item",
      lot.lot_number AS "lot", count_result.expected AS "expected",
      count_result.counted AS "counted", count_result.difference AS "difference",
      item.unit AS "unit", app_user.name AS "person", count_result.value AS "value"
    FROM count_result
    JOIN lot ON lot.id = count_result.lot_id
    JOIN item ON item.id = lot.item_id
    LEFT JOIN app_user ON app_user.id = count_result.counted_by
    WHERE count_result.difference <> 0 ${given(sql`item.id`, filters.itemId)}
      ${given(sql`item.category`, filters.category)} ${period(sql`count_result.counted_at`, filters)}
    ORDER BY count_result.counted_at DESC, count_result.count_id, count_result.line`,
};

const openContainers: Report = {
  name: 'open-containers',
  columns: [
    ITEM,
    LOT,
    EXPIRES,
    PLACE,
    { key: 'openedAt', kind: 'instant', width: 12 },
    { key: 'discardAt', kind: 'instant', width: 12 },
    { key: 'remaining', kind: 'quantity', width: 9 },
    UNIT,
    PERSON,
  ],
  filters: ['itemId', 'category'],
  statement: (filters) => sql`SELECT item.name AS "item", lot.lot_number AS "lot",
      lot.expires_on AS "expiresOn", location.name AS "place",
      open_container.opened_at AS "openedAt", open_container.discard_at AS "discardAt",
      balance.quantity AS "remaining", item.unit AS "unit", app_user.name AS "person"
    FROM open_container
    JOIN balance ON balance.place_id = open_container.id AND balance.quantity > 0
    JOIN lot ON lot.id = open_container.lot_id
    JOIN item ON item.id = lot.item_id
    JOIN location ON location.id = open_container.location_id
    LEFT JOIN app_user ON app_user.id = open_container.opened_by
    WHERE 1 = 1 ${given(sql`item.id`, filters.itemId)} ${given(sql`item.category`, filters.category)}
    ORDER BY CASE WHEN open_container.discard_at IS NULL THEN 0 ELSE 1 END,
      open_container.discard_at, open_container.id`,
};

const auditTrail: Report = {
  name: 'audit-trail',
  columns: [
    { key: 'number', kind: 'count', width: 6 },
    { key: 'recordedAt', kind: 'instant', width: 12 },
    PERSON,
    { key: 'roles', kind: 'text', width: 10 },
    { key: 'command', kind: 'text', width: 16 },
    { key: 'subject', kind: 'text', width: 24 },
    { key: 'reason', kind: 'text', width: 24 },
  ],
  filters: ['personId', 'from', 'to'],
  statement: (filters) => sql`SELECT seq AS "number", recorded_at AS "recordedAt",
      actor_name AS "person", actor_roles AS "roles", command AS "command", subject AS "subject",
      reason AS "reason"
    FROM audit_entry
    WHERE 1 = 1 ${given(sql`actor_id`, filters.personId)} ${period(sql`recorded_at`, filters)}
    ORDER BY seq DESC`,
};

export const STOCK_REPORTS = [
  movements,
  preparationLots,
  waste,
  expiryLosses,
  countVariances,
  openContainers,
  auditTrail,
];
