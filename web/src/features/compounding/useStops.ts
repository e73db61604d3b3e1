import { useTranslation } from 'react-i18next';
import { ApiError } from '../../api/problem';
import type { MixComponent, Preparation, Shortage, Unit, UnusableBecause } from '../../api/types';
import { useProblemText } from '../../api/useProblemText';
import { useFormat } from '../../format/useFormat';
import { numberOf } from './bench-steps';
import type { Stop } from './HardStop';
import type { Judgement } from './scanned-component';

type Wrong = Exclude<Judgement, { kind: 'right' | 'no-lot' }>;

/** Refusals of the server that stop the work like a wrong scan does. */
const HARD = new Set([
  'wrong-product',
  'lot-unusable',
  'scan-mismatch',
  'over-tolerance',
  'over-capacity',
  'out-of-balance',
  'beyond-use',
  'component-held',
  'short',
]);

/** Those that are about the container in the hand. */
const OF_CONTAINER = new Set(['wrong-product', 'lot-unusable', 'scan-mismatch']);

const PREFIX = '/problems/compounding/';

interface Stops {
  ofScan: (wrong: Wrong, wanted: MixComponent) => Stop;
  /** Null: the refusal is told where it happened, without stopping everything. */
  ofRefusal: (error: unknown) => Stop | null;
}

/** Puts into words why the work stops, and what is to be done. */
export function useStops(preparation: Preparation): Stops {
  const { t } = useTranslation(['compounding', 'common']);
  const format = useFormat();
  const problemText = useProblemText();
  const because = (reason: UnusableBecause) => t(`because.${reason}`, { ns: 'common' });
  const fact = (name: string, value: string) => ({ name: t(`fact.${name}`), value });

  const ofScan = (wrong: Wrong, wanted: MixComponent): Stop => {
    const title = t(`stop.${wrong.kind}.title`);
    const advice = t(`stop.${wrong.kind}.advice`);
    if (wrong.kind === 'wrong-product') {
      const found =
        wrong.line === null
          ? wrong.found
          : t('stop.wrong-product.otherStep', {
              item: wrong.found,
              line: numberOf({ line: wrong.line }),
            });
      const facts = [fact('found', found), fact('wanted', wanted.name)];
      return { title, advice, facts, container: true };
    }
    const lot = [fact('product', wanted.name), fact('lot', wrong.lot)];
    if (wrong.kind !== 'unusable') return { title, advice, facts: lot, container: true };
    const expiry = wrong.expiresOn ? [fact('expiry', format.day(wrong.expiresOn))] : [];
    return {
      title: t('stop.unusable.title', { because: because(wrong.because) }),
      advice,
      facts: [...lot, ...expiry],
      container: true,
    };
  };

  const ofRefusal = (error: unknown): Stop | null => {
    if (!(error instanceof ApiError) || !error.type.startsWith(PREFIX)) return null;
    const name = error.type.slice(PREFIX.length);
    if (!HARD.has(name)) return null;
    return {
      title: t(`refused.${name}.title`),
      advice: t(`refused.${name}.advice`),
      facts: [...shortages(error), ...amounts(error), fact('why', problemText(error))],
      container: OF_CONTAINER.has(name),
    };
  };

  const shortages = ({ problem }: ApiError) =>
    ((problem.shortages as Shortage[] | undefined) ?? []).map(({ itemName, short, unit }) => ({
      name: itemName,
      value: t('fact.short', { short: format.quantity(short, unit as Unit) }),
    }));

  /** What the server names as a number, in the unit of the mixture. */
  const amounts = ({ problem }: ApiError) =>
    ['required', 'taken', 'input', 'output', 'waste', 'tolerance', 'capacity'].flatMap((name) => {
      const value = problem[name];
      return typeof value === 'number'
        ? [fact(name, format.quantity(value, preparation.unit))]
        : [];
    });

  return { ofScan, ofRefusal };
}
