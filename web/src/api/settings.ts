import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, client } from './client';
import { queryClient } from './query-client';
import { useMutation } from './use-mutation';

export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: () => answer(client.GET('/settings')),
  staleTime: 5 * 60_000,
});

/** A setting that is a number; undefined until it is loaded. */
export function useNumberSetting(key: string): number | undefined {
  const { data } = useQuery(settingsQuery);
  const value = data?.items.find((setting) => setting.key === key)?.value;
  return value === undefined ? undefined : Number(value);
}

/** A setting that is text; undefined until it is loaded. */
export function useTextSetting(key: string): string | undefined {
  const { data } = useQuery(settingsQuery);
  const value = data?.items.find((setting) => setting.key === key)?.value;
  return value === undefined ? undefined : String(value);
}

/** Changes one setting; what depends on it is asked for again. */
export function useChangeSetting() {
  return useMutation({
    mutationFn: ({ key, value }: { key: string; value: string | number }) =>
      answer(client.PUT('/settings/{key}', { params: { path: { key } }, body: { value } })),
    onSuccess: () => queryClient.invalidateQueries(),
  });
}
