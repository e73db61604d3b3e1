import { answer, client } from './client';
import type { Schema } from './contract';
import { queryClient } from './query-client';
import type { Language } from './types';
import { useMutation } from './use-mutation';

export type DryRun = Schema<'DryRunAnswer'>;
export type Imported = Schema<'ImportAnswer'>;
export type ImportKind = DryRun['kind'];
export type CellError = DryRun['errors'][number];

interface ImportFile {
  kind: ImportKind;
  file: File;
  /** Opening stock: where rows stand that name no location. */
  locationId: string | null;
}

/** The file itself as the body, whatever it calls itself. */
function sent(file: File) {
  return {
    body: file as unknown as string,
    bodySerializer: () => file,
    headers: { 'content-type': 'application/octet-stream' },
  };
}

const query = ({ kind, locationId }: ImportFile) => ({
  kind,
  ...(locationId ? { locationId } : {}),
});

/** Says what an import would do, and what is wrong in which cell; writes nothing. */
export function useDryRun() {
  return useMutation({
    mutationFn: (one: ImportFile) =>
      answer(client.POST('/imports/dry-run', { params: { query: query(one) }, ...sent(one.file) })),
  });
}

/** Imports a file whole, or not at all; with the same id it may be sent again. */
export function useImport() {
  return useMutation({
    mutationFn: (one: ImportFile & { id: string }) =>
      answer(
        client.POST('/imports', {
          params: { query: { id: one.id, ...query(one) } },
          ...sent(one.file),
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries(),
  });
}

/** Where the empty table is downloaded. */
export function templateUrl(kind: ImportKind, language: Language, format: 'csv' | 'xlsx'): string {
  return `/api/v1/imports/template?${new URLSearchParams({ kind, language, format })}`;
}
