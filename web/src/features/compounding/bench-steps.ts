import type { Preparation } from '../../api/types';

/** A screen of the bench: one component, the formula's own steps, or what came of it. */
export type BenchStep =
  | { key: string; kind: 'component'; line: number; number: number; name: string; done: boolean }
  | { key: 'free'; kind: 'free'; done: boolean }
  | { key: 'instructions'; kind: 'instructions'; done: boolean }
  | { key: 'result'; kind: 'result'; done: boolean };

type Mixture = Pick<Preparation, 'formulaId'> & {
  steps: readonly Pick<Preparation['steps'][number], 'doneAt'>[];
  components: readonly Pick<Preparation['components'][number], 'line' | 'name' | 'verdict'>[];
};

/** The number by which people know a component: the formula counts from 0. */
export function numberOf({ line }: { line: number }): number {
  return line + 1;
}

/** The screens in their order, each with whether it is done. */
export function stepsOf({ components, formulaId, steps }: Mixture): BenchStep[] {
  const taking: BenchStep[] =
    formulaId === null
      ? [{ key: 'free', kind: 'free', done: components.length > 0 }]
      : components.map(({ line, name, verdict }) => ({
          key: `component-${line}`,
          kind: 'component',
          line,
          number: numberOf({ line }),
          name,
          done: verdict === 'within',
        }));
  const own: BenchStep[] =
    steps.length === 0
      ? []
      : [
          {
            key: 'instructions',
            kind: 'instructions',
            done: steps.every(({ doneAt }) => doneAt !== null),
          },
        ];
  return [...taking, ...own, { key: 'result', kind: 'result', done: false }];
}

/** Where the work goes on: the first screen that is not done. */
export function openStep(steps: readonly BenchStep[]): BenchStep | undefined {
  return steps.find(({ done }) => !done) ?? steps.at(-1);
}

/** The screen after this one that is not done yet; the last one when all are. */
export function stepAfter(steps: readonly BenchStep[], key: string): BenchStep | undefined {
  const index = steps.findIndex((step) => step.key === key);
  const later = steps.slice(index + 1).find(({ done }) => !done);
  return later ?? steps.find((step) => !step.done && step.key !== key) ?? steps.at(-1);
}
