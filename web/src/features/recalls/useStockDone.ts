import { useState } from 'react';
import { useDispose } from '../../api/disposals';
import { newId } from '../../api/id';
import { useAct } from '../../api/recalls';
import type { RecallTask } from '../../api/types';
import { useMutation } from '../../api/use-mutation';
import { disposalOf, type Leaving, type StockDone } from './stock-done';

/** Writes down what was done with stock, after the document by which it leaves the book. */
export function useStockDone(recallId: string, task: RecallTask) {
  const dispose = useDispose();
  const act = useAct(recallId);
  // What is said changes what is meant by the id: only the same words are the same document.
  const [sent, setSent] = useState({ id: newId(), words: '' });
  return useMutation({
    mutationFn: async ({ done, leaves }: { done: StockDone; leaves: Leaving | null }) => {
      const words = JSON.stringify(done);
      const id = sent.words === words || sent.words === '' ? sent.id : newId();
      setSent({ id, words });
      const disposal = disposalOf(id, task, done, leaves);
      if (disposal) await dispose.mutateAsync(disposal);
      const { state, witnessId, note } = done;
      await act.mutateAsync({
        taskId: task.id,
        body: {
          state,
          ...(state === 'destroyed' && witnessId ? { witnessId } : {}),
          ...(disposal ? { documentId: id } : {}),
          ...(note.trim() ? { note: note.trim() } : {}),
        },
      });
    },
  });
}
