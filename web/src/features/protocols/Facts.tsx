import { Card, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Protocols.module.css';

/** A part of a protocol under its heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <Card component="section" aria-labelledby={id}>
      <Title order={2} size="h5" mb="sm" id={id}>
        {title}
      </Title>
      {children}
    </Card>
  );
}

/** `undefined` is left out; `null` is for the doctor to decide. */
export function Facts({
  facts,
}: {
  facts: readonly (readonly [string, string | null | undefined])[];
}) {
  const { t } = useTranslation('protocols');
  return (
    <dl className={classes.facts}>
      {facts.flatMap(([name, value]) =>
        value === undefined
          ? []
          : [
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value ?? t('plan.doctor')}</dd>
              </div>,
            ],
      )}
    </dl>
  );
}
