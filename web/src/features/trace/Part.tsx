import { Button, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Trace.module.css';

interface PartProps<T> {
  title: string;
  items: T[];
  keyOf: (item: T) => string;
  children: (item: T) => ReactNode;
  /** What is said when there is nothing; without it, nothing is shown at all. */
  nothing?: string;
}

/** As many rows as are shown before one asks for all. */
const FIRST = 20;

/** A list of the trace under its heading. */
export function Part<T>({ title, items, keyOf, children, nothing }: PartProps<T>) {
  const { t } = useTranslation('trace');
  const [all, setAll] = useState(false);
  if (items.length === 0 && nothing === undefined) return null;
  const shown = all ? items : items.slice(0, FIRST);
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {title}
      </Title>
      {items.length === 0 && <p className={classes.nothing}>{nothing}</p>}
      <ul className={classes.list}>
        {shown.map((item) => (
          <li key={keyOf(item)} className={classes.row}>
            {children(item)}
          </li>
        ))}
      </ul>
      {shown.length < items.length && (
        <Button variant="default" fullWidth mt="xs" onClick={() => setAll(true)}>
          {t('showAll', { count: items.length })}
        </Button>
      )}
    </section>
  );
}
