import type { MixComponent, WantedPreparation } from '../../api/types';
import { thousandths } from '../../format/quantity';

type Told = NonNullable<WantedPreparation['components']>[number];

type Part = Pick<MixComponent, 'takes' | 'proposal' | 'remaining'>;

/** The mixture as it will be when the work goes on as proposed: what was taken, and what is next. */
export function foreseenComponents(components: readonly Part[]): Told[] {
  return components.flatMap(({ takes, proposal, remaining }) => {
    const taken = takes.map(({ itemId, quantity, lotId, containerId, reason }) => ({
      itemId,
      quantity,
      ...(lotId ? { lotId } : {}),
      ...(containerId ? { containerId } : {}),
      ...(reason ? { reason } : {}),
    }));
    const next = proposal && remaining > 0 && proposal.short < remaining;
    return next
      ? [...taken, { itemId: proposal.itemId, quantity: thousandths(remaining - proposal.short) }]
      : taken;
  });
}
