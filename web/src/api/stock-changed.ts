import { queryClient } from './query-client';

const TOUCHED = [
  'sessions',
  'courses',
  'agenda',
  'stock',
  'containers',
  'alerts',
  'lots',
  'movements',
  'preview',
  'reorder',
];

/** After a command that moved stock: everything that shows stock is asked for again. */
export async function stockChanged(): Promise<void> {
  await queryClient.invalidateQueries({
    predicate: ({ queryKey }) => TOUCHED.includes(String(queryKey[0])),
  });
}
