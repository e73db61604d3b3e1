import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Unit } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import classes from './Trace.module.css';

interface RowProps {
  title: ReactNode;
  children?: ReactNode;
  quantity: number;
  unit: Unit;
}

/** One line of a list: what it is, and at the right how much. */
export function Row({ title, children, quantity, unit }: RowProps) {
  const format = useFormat();
  return (
    <>
      <div className={classes.what}>
        <Text fw={600} component="div">
          {title}
        </Text>
        {children && (
          <Text size="sm" c="dimmed" component="div">
            {children}
          </Text>
        )}
      </div>
      <Text fw={600} className="tabular" style={{ whiteSpace: 'nowrap' }}>
        {format.quantity(quantity, unit)}
      </Text>
    </>
  );
}
