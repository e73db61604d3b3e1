import { useTranslation } from 'react-i18next';
import type { Preparation } from '../../api/types';
import type { HeldPart } from './bench-holds';
import type { Stop } from './HardStop';

interface HeldWords {
  title: (held: readonly HeldPart[]) => string;
  /** "Lidocaine, lot LID-24A". */
  lot: (one: HeldPart) => string;
  /** "recalled: AIFA: RR-2026/117". */
  because: (one: HeldPart) => string;
  advice: (held: readonly HeldPart[]) => string;
  stopOf: (held: readonly HeldPart[]) => Stop;
}

/** Puts into words that a lot of the preparation was held, why, and what is to be done. */
export function useHeldWords({ components }: Preparation): HeldWords {
  const { t } = useTranslation(['compounding', 'common']);
  const title = (held: readonly HeldPart[]) => t(`held.title.${held[0]?.part ?? 'taken'}`);
  const lot = ({ lot: { itemName, lotNumber } }: HeldPart) =>
    t('held.lot', { item: itemName, lot: lotNumber });
  const because = ({ lot: { hold } }: HeldPart) =>
    t('held.because', { because: t(`because.${hold.kind}`, { ns: 'common' }), why: hold.reason });
  const advice = (held: readonly HeldPart[]) => {
    const part = held[0]?.part ?? 'taken';
    const lacks = ({ lot: { itemId } }: HeldPart) =>
      components.some(
        ({ items, proposal }) =>
          (proposal?.short ?? 0) > 0 && items.some((item) => item.itemId === itemId),
      );
    return t(`held.advice.${part === 'offered' && held.some(lacks) ? 'nothingElse' : part}`);
  };
  return {
    title,
    lot,
    because,
    advice,
    stopOf: (held) => ({
      title: title(held),
      facts: held.map((one) => ({ name: lot(one), value: because(one) })),
      advice: advice(held),
      container: held.every(({ part }) => part === 'offered'),
    }),
  };
}
