import type { ReportChoice } from '../../api/reports';

const FILTERS = [
  'from',
  'to',
  'itemId',
  'lotId',
  'patientId',
  'preparationId',
  'personId',
  'protocolId',
  'deviceId',
  'category',
] as const;

/** What a report is asked for stands in its address, so that it can be linked to and sent on. */
export function readReportSearch(search: Record<string, unknown>): ReportChoice {
  return Object.fromEntries(
    FILTERS.flatMap((filter) => {
      const value = search[filter];
      return typeof value === 'string' && value !== '' ? [[filter, value]] : [];
    }),
  );
}
