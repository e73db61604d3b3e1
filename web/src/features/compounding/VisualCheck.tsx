import { Stack, Text, Textarea, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconEyeCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './Bench.module.css';

/** What somebody saw; `passed` is null until they said. */
export interface Look {
  passed: boolean | null;
  note: string;
}

interface VisualCheckProps {
  value: Look;
  onChange: (look: Look) => void;
}

/** Whether the look at the mixture is said and, where it did not pass, told. */
export function isLooked({ passed, note }: Look): boolean {
  return passed === true || (passed === false && note.trim().length > 0);
}

/** The look as the server takes it. */
export function lookBody({ passed, note }: Look): { passed: boolean; note?: string } {
  const text = note.trim();
  return { passed: passed === true, ...(text ? { note: text } : {}) };
}

/** The look at the mixture: two large answers, and words when it is not as it should be. */
export function VisualCheck({ value, onChange }: VisualCheckProps) {
  const { t } = useTranslation('compounding');
  const answers = [
    { passed: true, key: 'good', Icon: IconEyeCheck },
    { passed: false, key: 'bad', Icon: IconAlertTriangle },
  ] as const;
  return (
    <Stack gap="sm" role="group" aria-label={t('look.title')}>
      <Text fw={650} fz="lg">
        {t('look.title')}
      </Text>
      <div className={classes.answers}>
        {answers.map(({ passed, key, Icon }) => (
          <UnstyledButton
            key={key}
            className={classes.answer}
            data-answer={key}
            aria-pressed={value.passed === passed}
            onClick={() => onChange({ ...value, passed })}
          >
            <Icon size={32} aria-hidden />
            {t(`look.${key}`)}
          </UnstyledButton>
        ))}
      </div>
      {value.passed === false && (
        <Textarea
          label={t('look.note')}
          required
          maxLength={500}
          value={value.note}
          onChange={(event) => onChange({ ...value, note: event.currentTarget.value })}
        />
      )}
    </Stack>
  );
}
