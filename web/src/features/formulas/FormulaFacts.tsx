import { Card, List, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Formula, Ingredient } from '../../api/types';
import { LANGUAGE_NAMES, LANGUAGES } from '../../app/i18n';
import rows from '../../components/Rows.module.css';
import { useFormat } from '../../format/useFormat';
import classes from './Formulas.module.css';
import { OwnMaterial } from './OwnMaterial';

/** Everything a version of a formula says. */
export function FormulaFacts({ formula }: { formula: Formula }) {
  const { t } = useTranslation('formulas');
  const { components, diluent, ownMaterial, steps, equipment, labelText } = formula;
  return (
    <>
      <Section title={t('field.components')}>
        <ul className={rows.list}>
          {ownMaterial && (
            <li className={classes.ingredient}>
              <OwnMaterial own={ownMaterial} />
            </li>
          )}
          {components.map((one) => (
            <IngredientRow key={one.itemId ?? one.groupId} ingredient={one} />
          ))}
          {diluent && <IngredientRow ingredient={diluent} isDiluent />}
        </ul>
      </Section>
      <Section title={t('part.result')}>
        <ResultFacts formula={formula} />
      </Section>
      <Section title={t('field.steps')}>
        {steps.length === 0 ? (
          <Text c="dimmed">{t('noSteps')}</Text>
        ) : (
          <ol className={classes.steps}>
            {steps.map((step, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the order, and two may say the same.
              <li key={index}>
                <span>{step}</span>
              </li>
            ))}
          </ol>
        )}
      </Section>
      {equipment.length > 0 && (
        <Section title={t('field.equipment')}>
          <List>
            {equipment.map((one) => (
              <List.Item key={one}>{one}</List.Item>
            ))}
          </List>
        </Section>
      )}
      <Section title={t('field.labelText')}>
        <dl className={classes.facts}>
          {LANGUAGES.map((language) => (
            <div key={language}>
              <dt>{LANGUAGE_NAMES[language]}</dt>
              <dd lang={language}>{labelText[language] || '—'}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </>
  );
}

interface SectionProps {
  title: string;
  children: ReactNode;
}

/** A part of the screen under its own heading. */
export function Section({ title, children }: SectionProps) {
  return (
    <Card component="section" aria-label={title}>
      <Title order={2} size="h4" mb="sm">
        {title}
      </Title>
      {children}
    </Card>
  );
}

interface IngredientRowProps {
  ingredient: Ingredient;
  isDiluent?: boolean;
}

function IngredientRow({ ingredient, isDiluent = false }: IngredientRowProps) {
  const { t } = useTranslation('formulas');
  const format = useFormat();
  const { name, groupId, itemIds, quantity, tolerance, unit } = ingredient;
  const kind = [
    isDiluent && t('field.diluent'),
    groupId !== null && t('anyOf', { count: itemIds.length }),
  ].filter(Boolean);
  return (
    <li className={classes.ingredient}>
      <div className={rows.what}>
        <Text fw={600}>{name}</Text>
        {kind.length > 0 && (
          <Text size="sm" c="dimmed">
            {kind.join(' · ')}
          </Text>
        )}
      </div>
      <div className={classes.amount}>
        <Text fw={700} className="tabular">
          {format.quantity(quantity, unit)}
        </Text>
        <Text size="sm" c="dimmed" className="tabular">
          ± {format.quantity(tolerance, unit)}
        </Text>
      </div>
    </li>
  );
}

function ResultFacts({ formula }: { formula: Formula }) {
  const { t } = useTranslation(['formulas', 'common']);
  const format = useFormat();
  const { unit, finalQuantity, containerKind, containerCapacity } = formula;
  const container = t(`containerKind.${containerKind}`, { ns: 'common' });
  const facts: [string, string][] = [
    ['form', formula.form],
    ['finalQuantity', format.quantity(finalQuantity, unit)],
    [
      'containerKind',
      `${container}, ${t('upTo', { what: format.quantity(containerCapacity, unit) })}`,
    ],
    ['storage', t(`storage.${formula.storage}`)],
    [
      'beyondUseHours',
      `${t('hoursFromStart', { count: formula.effectiveBeyondUseHours })} – ${
        formula.beyondUseHours === null ? t('practiceLimit') : formula.beyondUseBasis
      }`,
    ],
    ['compatibilityReferences', formula.compatibilityReferences.join('\n')],
    ['source', formula.source ?? ''],
    ['notes', formula.notes ?? ''],
  ];
  return (
    <Stack>
      <dl className={classes.facts}>
        {facts
          .filter(([, value]) => value !== '')
          .map(([field, value]) => (
            <div key={field}>
              <dt>{t(`field.${field}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </Stack>
  );
}
