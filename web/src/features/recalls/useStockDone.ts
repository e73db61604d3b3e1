import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useDispose } from '../../api/disposals';
import { newId } from '../../api/id';
import { useAct } from '../../api/recalls';
import type { Recall, RecallTask } from '../../api/types';
import { disposalOf, type StockDone } from './stock-done';

/** Writes down what was done with stock, after the document by which it leaves the book. */
export function useStockDone(recall: Recall, task: RecallTask) {
  // As it stood when the form was opened: a repetition says the same as the first try.
  const [stood] = useState({ recall, task });
  const dispose = useDispose();
  const act = useAct(recall.id);
  // What is said changes what is meant by the id: only the same words are the same document.
  const [sent, setSent] = useState({ id: newId(), words: '' });
  return useMutation({
    mutationFn: async (done: StockDone) => {
      const words = JSON.stringify(done);
      const id = sent.words === words || sent.words === '' ? sent.id : newId();
      setSent({ id, words });
      const disposal = disposalOf(id, stood.recall, stood.task, done);
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
