import {
  type DefaultError,
  type UseMutationOptions,
  type UseMutationResult,
  useMutation as useObservedMutation,
} from '@tanstack/react-query';
import { useCallback } from 'react';

/** What is done once a call was answered. */
interface Then<Data, Failure, Given> {
  onSuccess?: (data: Data, given: Given) => unknown;
  onError?: (error: Failure, given: Given) => unknown;
  onSettled?: () => unknown;
}

/** A result in each of its states, with our `mutate`. */
type Ours<Result, Data, Failure, Given> = Result extends unknown
  ? Omit<Result, 'mutate'> & { mutate: (given: Given, then?: Then<Data, Failure, Given>) => void }
  : never;

type Mutation<Data, Failure, Given, Before> = Ours<
  UseMutationResult<Data, Failure, Given, Before>,
  Data,
  Failure,
  Given
>;

/**
 * As the library's, but what a call wants done afterwards is done in any case. The library forgets it
 * when the button is gone by then, and a button often goes because what it did was done: a lot that is
 * confirmed has none to confirm it, and nobody would be told that it was.
 */
export function useMutation<Data, Failure = DefaultError, Given = void, Before = unknown>(
  options: UseMutationOptions<Data, Failure, Given, Before>,
): Mutation<Data, Failure, Given, Before> {
  const mutation = useObservedMutation(options);
  const { mutateAsync } = mutation;
  const mutate = useCallback(
    (given: Given, then: Then<Data, Failure, Given> = {}) => {
      mutateAsync(given).then(
        (data) => {
          then.onSuccess?.(data, given);
          then.onSettled?.();
        },
        (error: Failure) => {
          then.onError?.(error, given);
          then.onSettled?.();
        },
      );
    },
    [mutateAsync],
  );
  return { ...mutation, mutate };
}
