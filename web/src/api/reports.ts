import { queryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { answer, client } from './client';
import type { Schema } from './contract';
import { allItems } from './paging';
import { networkError, toApiError } from './problem';

export type Report = Schema<'TableAnswer'>;
export type ReportColumn = Schema<'TableColumnAnswer'>;
export type ReportFilter = Report['filters'][number];
export type ReportRow = Record<string, string | number | null>;
export type ReportChoice = Partial<Record<ReportFilter, string>>;
export const REPORT_FORMATS = ['pdf', 'xlsx', 'csv'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Every report the reader may see, with its words in the reader's language. */
export function reportsQuery(language: string) {
  return queryOptions({
    queryKey: ['reports', language],
    queryFn: () => answer(client.GET('/reports', { params: { query: { limit: 200 } } })),
    select: ({ items }) => items,
    staleTime: 5 * 60_000,
  });
}

/** The rows of a report, page after page; asked for once what it needs is chosen. */
export function useReportRows(name: string, choice: ReportChoice, enabled: boolean) {
  return useInfiniteQuery({
    queryKey: ['reports', name, choice],
    queryFn: async ({ pageParam: cursor }) => {
      const query = { ...choice, limit: 100, ...(cursor ? { cursor } : {}) };
      const page = await answer(
        client.GET('/reports/{name}', { params: { path: { name }, query } }),
      );
      return { ...page, items: page.items as ReportRow[] };
    },
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: allItems,
    enabled,
  });
}

/** A file that is being fetched. */
export interface Download {
  readonly name: string;
  readonly file: Blob;
}

interface FileRequest {
  readonly name: string;
  readonly choice: ReportChoice;
  readonly format: ReportFormat;
  readonly language: string;
  readonly run: string;
  readonly signal: AbortSignal;
}

/** Fetches a report as a file; aborting the signal stops its making too. */
export async function downloadReport(request: FileRequest): Promise<Download> {
  const { name, choice, format, language, run, signal } = request;
  const query = new URLSearchParams({ ...choice, format, language, run });
  const response = await fetch(`/api/v1/reports/${name}/file?${query}`, { signal }).catch(
    (error: Error) => {
      throw error.name === 'AbortError' ? error : networkError();
    },
  );
  if (!response.ok) throw toApiError(await response.json().catch(() => null), response);
  const said = response.headers.get('content-disposition') ?? '';
  const fileName = /filename="([^"]+)"/.exec(said)?.[1] ?? `${name}.${format}`;
  return { name: fileName, file: await response.blob() };
}

/** How far a file has come, by the id it was asked for with; `null` when the server does not say. */
export function runQuery(run: string | null) {
  return queryOptions({
    queryKey: ['report-run', run],
    queryFn: () =>
      answer(client.GET('/reports/runs/{id}', { params: { path: { id: run ?? '' } } })).catch(
        () => null,
      ),
    enabled: run !== null,
    refetchInterval: 600,
  });
}
