import { useDebouncedValue } from '@mantine/hooks';
import { useCallback, useMemo } from 'react';
import { useSessionPreview } from '../../api/sessions';
import type { PreviewLine, Problem, Warning } from '../../api/types';
import { isWhole, type SessionForm, toRequest } from './form';

const PAUSE_MS = 200;

export interface Preview {
  /** Which lots would go for an item; undefined until known. */
  lineOf: (itemId: string) => PreviewLine | undefined;
  warnings: Warning[];
  refusal: Problem | null;
  /** The answer does not yet belong to what is typed. */
  stale: boolean;
  shortCount: number;
  /** Asks now; whether the same lots would go as show here. */
  askAgain: () => Promise<boolean>;
}

const lotsOf = (lines: readonly PreviewLine[] | undefined) =>
  JSON.stringify(
    lines?.map(({ itemId, short, picks }) => [itemId, short, picks.map(({ lotId }) => lotId)]),
  );

/** Asks the server, a moment after the last change, what confirming would do. */
export function usePreview(form: SessionForm): Preview {
  const [settled] = useDebouncedValue(form, PAUSE_MS);
  const request = useMemo(() => {
    const body = toRequest(settled);
    return isWhole(body) ? body : null;
  }, [settled]);
  const { data, isPlaceholderData, refetch } = useSessionPreview(request);
  const askAgain = useCallback(async () => {
    const { data: now } = await refetch();
    return lotsOf(now?.lines) === lotsOf(data?.lines);
  }, [refetch, data]);
  return useMemo(() => {
    const lines = request ? (data?.lines ?? []) : [];
    return {
      lineOf: (itemId) => lines.find((line) => line.itemId === itemId),
      warnings: request ? (data?.warnings ?? []) : [],
      refusal: request ? (data?.refusal ?? null) : null,
      stale: isPlaceholderData || settled !== form,
      shortCount: lines.filter(({ short }) => short > 0).length,
      askAgain,
    };
  }, [data, request, isPlaceholderData, settled, form, askAgain]);
}
