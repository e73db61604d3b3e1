import type { Compatibility } from '../../api/types';
import { useSubstances } from '../../components/useSubstances';

/** The name of one side of a pair: an item's own, or that of the substance in the reader's language. */
export function usePartyName(): (party: Compatibility['first']) => string {
  const { nameOf } = useSubstances();
  return ({ substance, name }) => (substance === null ? name : nameOf(substance));
}
