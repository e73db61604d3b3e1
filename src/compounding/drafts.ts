import { type Actor, hasRole } from '../kernel/actor.js';
import type { Clock } from '../kernel/clock.js';
import type { UnitOfWork } from '../kernel/unit-of-work.js';
import type { Commanded } from './preparation-commands.js';
import { loadRecord } from './preparation-record.js';
import * as problems from './preparations.problems.js';
import { lockPreparation } from './preparations.store.js';

/** Where commands on drafts come from. */
interface Kernel {
  readonly uow: UnitOfWork;
  readonly clock: Clock;
}

/**
 * Runs a command on a draft, which nobody else changes meanwhile.
 * @throws Problem 404, `wrong-state` (409), `free-needs-doctor` (403)
 */
export function onDraft(
  { uow, clock }: Kernel,
  actor: Actor,
  id: string,
  command: (commanded: Commanded) => Promise<void>,
): Promise<void> {
  return uow.write(async (tx) => {
    await lockPreparation(tx, id);
    const record = await loadRecord(tx, id);
    const { state } = record.standing;
    if (state !== 'draft') throw problems.wrongState(state);
    const isFree = record.begun.formulaId === null;
    if (isFree && !hasRole(actor, 'doctor')) throw problems.freeNeedsDoctor();
    await command({ tx, actor, record, now: clock.now().toISOString() });
  });
}
