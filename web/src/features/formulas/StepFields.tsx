import { ActionIcon, Button, Stack, Textarea } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './Formulas.module.css';
import { newStep, type StepValues } from './formula-values';

interface StepFieldsProps {
  steps: StepValues[];
  onChange: (steps: StepValues[]) => void;
}

/** How it is made, one step after the other, as the bench will show them. */
export function StepFields({ steps, onChange }: StepFieldsProps) {
  const { t } = useTranslation('formulas');
  return (
    <Stack gap="sm">
      {steps.map(({ key, text }, index) => (
        <div key={key} className={classes.stepFields}>
          <Textarea
            label={t('step', { number: index + 1 })}
            autosize
            maxLength={1000}
            value={text}
            onChange={(event) => {
              const typed = event.currentTarget.value;
              onChange(steps.map((one) => (one.key === key ? { key, text: typed } : one)));
            }}
          />
          <ActionIcon
            color="gray"
            size={48}
            aria-label={t('remove', { what: t('step', { number: index + 1 }) })}
            onClick={() => onChange(steps.filter((one) => one.key !== key))}
          >
            <IconTrash size={20} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="light"
        leftSection={<IconPlus size={20} aria-hidden />}
        onClick={() => onChange([...steps, newStep()])}
      >
        {t('addStep')}
      </Button>
    </Stack>
  );
}
