import { useTranslation } from 'react-i18next';
import type { Preparation } from '../../api/types';

type Block = Pick<Preparation['blocks'][number], 'kind' | 'items' | 'limit'>;

/** Says what stops a mixture: which pair nobody knows, or how many products are too many. */
export function useBlockText(): (block: Block) => string {
  const { t } = useTranslation('compounding');
  return ({ kind, items, limit }) => {
    const [one, other] = items.map(({ itemName }) => itemName);
    return t(`block.${kind}`, { one, other, count: items.length, limit });
  };
}
