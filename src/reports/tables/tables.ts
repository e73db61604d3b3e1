import type { Report } from './report.js';
import { STOCK_REPORTS } from './stock.reports.js';
import { USE_REPORTS } from './use.reports.js';

/** Every report, in the order in which screens offer them. */
export const REPORTS: readonly Report[] = [...USE_REPORTS, ...STOCK_REPORTS];
