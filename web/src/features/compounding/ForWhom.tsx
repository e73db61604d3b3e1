import { Button, Card, Group, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { IconPackage, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PatientPicker } from '../sessions/PatientPicker';
import classes from './Bench.module.css';
import { forWhomOf, type NewForm } from './new-preparation';

interface ForWhomProps {
  form: NewForm;
  set: (part: Partial<NewForm>) => void;
}

const WAYS = [
  { forWhom: 'patient', Icon: IconUser },
  { forWhom: 'stock', Icon: IconPackage },
] as const;

/** For one patient, by code; or as stock, for anybody. */
export function ForWhom({ form, set }: ForWhomProps) {
  const { t } = useTranslation(['compounding', 'common']);
  const chosen = forWhomOf(form);
  // What is made of own material leaves no choice.
  const ways = WAYS.filter(({ forWhom }) => forWhomOf({ ...form, forWhom }) === forWhom);
  return (
    <Card component="section">
      <Title order={2} size="h4" mb="sm">
        {t('new.forWhom')}
      </Title>
      <Stack gap="md">
        <div className={classes.answers}>
          {ways.map(({ forWhom, Icon }) => (
            <UnstyledButton
              key={forWhom}
              className={classes.answer}
              aria-pressed={chosen === forWhom}
              onClick={() => set({ forWhom })}
            >
              <Icon size={32} aria-hidden />
              {t(`new.for.${forWhom}`)}
            </UnstyledButton>
          ))}
        </div>
        {chosen === 'patient' &&
          (form.patient ? (
            <Group justify="space-between" wrap="nowrap">
              <Text fw={700} fz={28} className="tabular">
                {form.patient.code}
              </Text>
              <Button
                variant="default"
                size="lg"
                aria-label={t('new.changePatient')}
                onClick={() => set({ patient: null })}
              >
                {t('change', { ns: 'common' })}
              </Button>
            </Group>
          ) : (
            <PatientPicker onPick={(patient) => set({ patient })} />
          ))}
      </Stack>
    </Card>
  );
}
