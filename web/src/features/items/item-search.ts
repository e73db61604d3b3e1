/** Levels that were advised elsewhere, to begin the form with. */
export interface ItemSearch {
  point?: number;
  upTo?: number;
}

/** Reads the address; what it does not know is left out. */
export function readItemSearch({ point, upTo }: Record<string, unknown>): ItemSearch {
  return {
    ...(typeof point === 'number' && point >= 0 ? { point } : {}),
    ...(typeof upTo === 'number' && upTo >= 0 ? { upTo } : {}),
  };
}
