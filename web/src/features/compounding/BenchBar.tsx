import type { ReactNode } from 'react';
import { ProblemNote } from '../../components/ProblemNote';
import classes from './Bench.module.css';

/** Always under the thumb: the one thing that comes next. */
export function BenchBar({ error, children }: { error?: unknown; children: ReactNode }) {
  return (
    <div className={classes.bar}>
      <div className={classes.barInner} data-bar>
        <ProblemNote error={error} />
        {children}
      </div>
    </div>
  );
}
