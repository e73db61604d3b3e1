import type { Instant } from '../../src/kernel/calendar.js';
import type { SiteKey } from '../types.js';
import type { PlannedSession } from './schedule.js';
import { drawn, itemWithId, thousandths } from './shelves.js';

/** What the planned sessions will take, in thousandths, so that purchasing can look ahead. */
export class Demand {
  private readonly entries: { at: Instant; site: SiteKey; itemId: string; quantity: number }[];

  constructor(sessions: PlannedSession[]) {
    this.entries = sessions.flatMap(({ at, site, lines }) =>
      lines.map((line) => {
        const quantity = drawn(itemWithId(line.itemId), thousandths(line.quantity));
        return { at, site, itemId: line.itemId, quantity };
      }),
    );
  }

  /** The items a site needs at any time. */
  itemsOf(site: SiteKey): string[] {
    return [...new Set(this.entries.filter((e) => e.site === site).map((e) => e.itemId))].sort();
  }

  /** What a site takes of each item from one instant up to another. */
  between(site: SiteKey, from: Instant, until: Instant): Map<string, number> {
    const sums = new Map<string, number>();
    for (const entry of this.entries) {
      if (entry.site !== site || entry.at < from || entry.at > until) continue;
      sums.set(entry.itemId, (sums.get(entry.itemId) ?? 0) + entry.quantity);
    }
    return sums;
  }
}
