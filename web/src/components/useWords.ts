import { useTranslation } from 'react-i18next';

/** The groups of clinical words that have names in every language. */
export type WordGroup =
  | 'step'
  | 'reaction'
  | 'treatment'
  | 'technique'
  | 'route'
  | 'deviceKind'
  | 'substance';

export interface Words {
  /** Every word of the group with its name, in the order of the texts. */
  readonly names: readonly (readonly [word: string, name: string])[];
  /** The name of a word; what the practice wrote itself stays as it is. */
  nameOf(word: string): string;
  /** The word with this name; what is no name of a word is the practice's own. */
  wordOf(text: string): string;
}

/** The clinical words of one group in the reader's language: `disinfect-skin` has a name, own words are their name. */
export function useWords(group: WordGroup): Words {
  const { t } = useTranslation();
  const texts = t(group, { returnObjects: true }) as Record<string, string>;
  const names = Object.entries(texts);
  return {
    names,
    nameOf: (word) => texts[word] ?? word,
    wordOf: (text) => names.find(([, name]) => name === text)?.[0] ?? text,
  };
}
