import type { Actor } from '../kernel/actor.js';
import type { Instant } from '../kernel/calendar.js';
import type { Reader } from '../kernel/unit-of-work.js';
import { verdictsFor } from './compatibility.js';
import { type Confirmation, conditionOf } from './conditions.rules.js';
import type { ConditionConfirmationDto } from './preparations.dto.js';
import * as problems from './preparations.problems.js';

/**
 * What somebody confirms, looked up: the condition must be the one that is known of the pair now.
 * @throws Problem `condition-changed` (409)
 */
export async function confirmationsFrom(
  db: Reader,
  actor: Pick<Actor, 'id'>,
  dtos: readonly ConditionConfirmationDto[],
  at: Instant,
): Promise<Confirmation[]> {
  const rows: Confirmation[] = [];
  for (const { itemIds, condition } of dtos) {
    const [pair] = await verdictsFor(db, itemIds);
    const known = pair ? conditionOf(pair) : null;
    if (known !== condition) throw problems.conditionChanged(itemIds, known);
    rows.push({ itemIds, condition, at, by: actor.id });
  }
  return rows;
}
