import { useQuery } from '@tanstack/react-query';
import { answer, client } from './client';
import type { Schema } from './contract';
import { queryClient } from './query-client';
import type { Language } from './types';
import { useMutation } from './use-mutation';

/** A letter as it is written now. */
export type LetterTemplate = Schema<'LetterTemplateAnswer'>;

const KEY = ['recall-letters'];

/** The letters to the patients of a recall as they are written now, in every language. */
export function useLetterTemplates() {
  return useQuery({
    queryKey: KEY,
    queryFn: () => answer(client.GET('/recall-letters')),
    select: ({ items }) => items,
  });
}

const show = (answered: { items: LetterTemplate[] }) => queryClient.setQueryData(KEY, answered);

/** Keeps the practice's own words of one language. */
export function useSaveLetter() {
  return useMutation({
    mutationFn: ({ language, ...body }: { language: Language; subject: string; body: string }) =>
      answer(client.PUT('/recall-letters/{language}', { params: { path: { language } }, body })),
    onSuccess: show,
  });
}

/** Back to the words that every practice begins with. */
export function useResetLetter() {
  return useMutation({
    mutationFn: (language: Language) =>
      answer(client.DELETE('/recall-letters/{language}', { params: { path: { language } } })),
    onSuccess: show,
  });
}
