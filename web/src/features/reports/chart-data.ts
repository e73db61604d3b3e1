import type { ReportRow } from '../../api/reports';

/** What a report's chart adds up, and by what. */
interface ChartPlan {
  readonly by: string;
  readonly value: string;
}

/** The reports that say more in a picture. */
const PLANS: Readonly<Record<string, ChartPlan>> = {
  consumption: { by: 'protocol', value: 'cost' },
  waste: { by: 'cause', value: 'value' },
  'expiry-losses': { by: 'item', value: 'value' },
  'session-costs': { by: 'protocol', value: 'cost' },
};

export interface Bar {
  readonly name: string;
  readonly value: number;
}

/** More bars than these nobody compares. */
const MOST_BARS = 8;

/** The largest sums of a report, largest first; none when nothing has a value. */
export function barsOf(report: string, rows: readonly ReportRow[]): Bar[] {
  const plan = PLANS[report];
  if (!plan) return [];
  const sums = new Map<string, number>();
  for (const row of rows) {
    const name = String(row[plan.by] ?? '–');
    sums.set(name, (sums.get(name) ?? 0) + Math.round(Number(row[plan.value] ?? 0) * 1000));
  }
  return [...sums]
    .map(([name, thousandths]) => ({ name, value: thousandths / 1000 }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .slice(0, MOST_BARS);
}
