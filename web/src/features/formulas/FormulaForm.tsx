import { Button, Group, Stack, Switch, TagsInput, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSaveFormula } from '../../api/formula-versions';
import type { Formula, Item } from '../../api/types';
import { useFieldErrors } from '../../api/useFieldErrors';
import { LANGUAGE_NAMES, LANGUAGES } from '../../app/i18n';
import { ProblemNote } from '../../components/ProblemNote';
import { Section } from './FormulaFacts';
import { bodyOf, type FormulaValues, formOf, isComplete, newIngredient } from './formula-values';
import { IngredientFields, IngredientsFields } from './IngredientFields';
import { OwnMaterialFields } from './OwnMaterialFields';
import { ResultFields } from './ResultFields';
import { StepFields } from './StepFields';

interface FormulaFormProps {
  formula: Formula | null;
  /** The items of its ingredients. */
  items: Item[];
}

/** Writes what a formula says; what the server refuses stands at the field it refuses. */
export function FormulaForm({ formula, items }: FormulaFormProps) {
  const { t } = useTranslation(['formulas', 'common']);
  const navigate = useNavigate();
  const [values, setValues] = useState(() => formOf(formula, items));
  const save = useSaveFormula(formula?.id ?? null);
  const errors = useFieldErrors()(save.error);
  const change = (part: Partial<FormulaValues>) => setValues((before) => ({ ...before, ...part }));
  const text = (field: 'name' | 'strength' | 'form' | 'source' | 'notes', maxLength: number) => ({
    label: t(`field.${field}`),
    value: values[field],
    onChange: (event: { currentTarget: { value: string } }) =>
      change({ [field]: event.currentTarget.value }),
    error: errors[field],
    maxLength,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(bodyOf(values), {
      onSuccess: (saved) => {
        notifications.show({ message: t('saved', { ns: 'common' }) });
        void navigate({
          to: '/formulas/$formulaId',
          params: { formulaId: saved.id },
          search: { version: saved.version },
        });
      },
    });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="lg" maw={860}>
        <Section title={t('part.what')}>
          <Stack>
            <TextInput {...text('name', 160)} withAsterisk />
            <TextInput {...text('strength', 300)} description={t('hint.strength')} />
            <TextInput {...text('form', 160)} description={t('hint.form')} withAsterisk />
          </Stack>
        </Section>
        <Section title={t('field.components')}>
          <IngredientsFields
            ingredients={values.components}
            onChange={(components) => change({ components })}
            errors={errors}
          />
        </Section>
        <Section title={t('field.diluent')}>
          <Stack>
            <Switch
              size="md"
              label={t('withDiluent')}
              checked={values.diluent !== null}
              onChange={(event) =>
                change({ diluent: event.currentTarget.checked ? newIngredient() : null })
              }
            />
            {values.diluent && (
              <IngredientFields
                ingredient={values.diluent}
                label={t('field.diluent')}
                onChange={(diluent) => change({ diluent })}
                path="diluent"
                errors={errors}
              />
            )}
          </Stack>
        </Section>
        {values.unit === 'mL' && (
          <OwnMaterialFields
            own={values.ownMaterial}
            onChange={(ownMaterial) => change({ ownMaterial })}
            errors={errors}
          />
        )}
        <ResultFields values={values} change={change} errors={errors} isNew={formula === null} />
        <Section title={t('field.steps')}>
          <StepFields steps={values.steps} onChange={(steps) => change({ steps })} />
        </Section>
        <Section title={t('part.papers')}>
          <Stack>
            <TagsInput
              size="md"
              label={t('field.equipment')}
              description={t('hint.list')}
              splitChars={[]}
              acceptValueOnBlur
              value={values.equipment}
              onChange={(equipment) => change({ equipment })}
            />
            <TagsInput
              size="md"
              label={t('field.compatibilityReferences')}
              description={t('hint.list')}
              splitChars={[]}
              acceptValueOnBlur
              value={values.compatibilityReferences}
              onChange={(compatibilityReferences) => change({ compatibilityReferences })}
            />
            {LANGUAGES.map((language) => (
              <Textarea
                key={language}
                label={`${t('field.labelText')}: ${LANGUAGE_NAMES[language]}`}
                autosize
                maxLength={300}
                value={values.labelText[language]}
                onChange={(event) =>
                  change({
                    labelText: { ...values.labelText, [language]: event.currentTarget.value },
                  })
                }
                error={errors[`labelText.${language}`]}
              />
            ))}
            <Textarea {...text('source', 1000)} autosize />
            <Textarea {...text('notes', 2000)} autosize />
          </Stack>
        </Section>
        <ProblemNote error={save.error} />
        <Group justify="flex-end">
          <Button type="submit" size="lg" loading={save.isPending} disabled={!isComplete(values)}>
            {t('saveDraft')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
