import { ActionIcon, Button, Stack, Switch } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { QuantityInput } from '../../components/QuantityInput';
import type { FieldsProps } from './fields';
import classes from './Protocols.module.css';
import { newPhase, type PhaseValues } from './protocol-values';
import { SpanFields } from './SpanFields';
import { TextFields } from './TextFields';

/** How many sessions, how far apart, for how long; what stays empty is for the doctor. */
export function PlanFields({ values, change, errors }: FieldsProps) {
  const { t } = useTranslation('protocols');
  const days = t('unitDays');
  return (
    <Stack gap="md">
      <SpanFields
        label={t('number')}
        value={values.number}
        onChange={(number) => change({ number })}
        path="sessions"
        errors={numberErrors(errors)}
      />
      <SpanFields
        label={t('spacingDays')}
        unit={days}
        value={values.spacing}
        onChange={(spacing) => change({ spacing })}
        path="sessions.spacingDays"
        errors={errors}
      />
      <Phases phases={values.phases} onChange={(phases) => change({ phases })} errors={errors} />
      <SpanFields
        label={t('duration')}
        unit={t('unitMinutes')}
        value={values.duration}
        onChange={(duration) => change({ duration })}
        path="durationMinutes"
        errors={errors}
      />
      <Switch
        size="md"
        label={t('maintained')}
        checked={values.maintained}
        onChange={(event) => change({ maintained: event.currentTarget.checked })}
      />
      {values.maintained && (
        <>
          <SpanFields
            label={t('maintenance')}
            unit={days}
            value={values.maintenance}
            onChange={(maintenance) => change({ maintenance })}
            path="maintenance.spacingDays"
            errors={errors}
          />
          <TextFields
            label={t('maintenanceNote')}
            value={values.maintenanceNote}
            onChange={(maintenanceNote) => change({ maintenanceNote })}
            path="maintenance.note"
            errors={errors}
          />
        </>
      )}
    </Stack>
  );
}

/** The plan's numbers are not called min and max in the request. */
function numberErrors(errors: Record<string, string>): Record<string, string> {
  const named = { 'sessions.min': errors['sessions.minimum'] };
  const also = { 'sessions.max': errors['sessions.maximum'] ?? errors['sessions.phases'] };
  return Object.fromEntries(
    Object.entries({ ...named, ...also }).filter((entry): entry is [string, string] => !!entry[1]),
  );
}

interface PhasesProps {
  phases: PhaseValues[];
  onChange: (phases: PhaseValues[]) => void;
  errors: Record<string, string>;
}

/** The first sessions, where they are closer together or further apart than the rest. */
function Phases({ phases, onChange, errors }: PhasesProps) {
  const { t } = useTranslation('protocols');
  const change = (key: string, part: Partial<PhaseValues>) =>
    onChange(phases.map((one) => (one.key === key ? { ...one, ...part } : one)));
  return (
    <Stack gap="sm">
      {phases.map(({ key, sessions, spacing }, index) => (
        <div key={key} className={classes.entry}>
          <QuantityInput
            label={t('phaseSessions', { number: index + 1 })}
            value={sessions}
            onChange={(typed) => change(key, { sessions: typed })}
            whole
            error={errors[`sessions.phases.${index}.sessions`]}
          />
          <ActionIcon
            color="gray"
            size={48}
            aria-label={t('removePhase', { number: index + 1 })}
            onClick={() => onChange(phases.filter((one) => one.key !== key))}
          >
            <IconTrash size={20} aria-hidden />
          </ActionIcon>
          <div className={classes.item}>
            <SpanFields
              label={t('phaseDays', { number: index + 1 })}
              unit={t('unitDays')}
              value={spacing}
              onChange={(typed) => change(key, { spacing: typed })}
              path={`sessions.phases.${index}.spacingDays`}
              errors={errors}
            />
          </div>
        </div>
      ))}
      <Button
        variant="light"
        leftSection={<IconPlus size={20} aria-hidden />}
        onClick={() => onChange([...phases, newPhase()])}
      >
        {t('addPhase')}
      </Button>
    </Stack>
  );
}
