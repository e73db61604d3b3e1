import { answer, client } from './client';
import { useMutation } from './use-mutation';

/** A label of an open container or of a lot. */
export type LabelOf = { containerId: string } | { lotId: string };

export type LabelFormat = 'roll' | 'a4';

interface Labels {
  format: LabelFormat;
  items: (LabelOf & { copies?: number })[];
}

/** The labels as a PDF. */
export function useLabels() {
  return useMutation({
    mutationFn: (body: Labels): Promise<Blob> =>
      answer(
        client.POST('/labels', { body, parseAs: 'blob' }),
      ) as Promise<unknown> as Promise<Blob>,
  });
}
