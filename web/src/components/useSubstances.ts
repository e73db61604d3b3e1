import { substanceOf } from './substances';
import { useWords } from './useWords';

export interface Substances {
  /** The names in the reader's language, to choose from. */
  readonly names: readonly string[];
  /** "lidocaina" of `lidocaine`; what has no name stays as it is. */
  nameOf(substance: string): string;
  /** The known substance of this name, however it is written; null of any other. */
  known(typed: string): string | null;
  /** The substance that somebody typed, by its name or as the catalog writes it. */
  read(typed: string): string;
}

/** Active substances by name: the catalog, compatibility and allergies know them as `lidocaine`. */
export function useSubstances(): Substances {
  const { names, nameOf } = useWords('substance');
  const known = (typed: string) => {
    const sought = substanceOf(typed);
    const found = names.find(([word, name]) => word === sought || substanceOf(name) === sought);
    return found?.[0] ?? null;
  };
  return {
    names: names.map(([, name]) => name),
    nameOf,
    known,
    read: (typed) => known(typed) ?? substanceOf(typed),
  };
}
