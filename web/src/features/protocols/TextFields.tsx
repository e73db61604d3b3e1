import { SegmentedControl, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language, LocalText } from '../../api/types';
import { LANGUAGE_NAMES, LANGUAGES } from '../../app/i18n';

interface TextFieldsProps {
  /** What the text is, "Dopo la seduta". */
  label: string;
  value: LocalText;
  onChange: (value: LocalText) => void;
  path: string;
  errors: Record<string, string>;
}

/** A text in the three languages, one at a time; those that are not written yet are named. */
export function TextFields({ label, value, onChange, path, errors }: TextFieldsProps) {
  const { t, i18n } = useTranslation('protocols');
  const [language, setLanguage] = useState(i18n.language as Language);
  const refused = LANGUAGES.map((one) => errors[`${path}.${one}`]).find(Boolean);
  const begun = LANGUAGES.some((one) => value[one] !== '');
  const missing = LANGUAGES.filter((one) => begun && value[one] === '');
  return (
    <Stack gap={6}>
      <SegmentedControl
        aria-label={t('languageOf', { what: label })}
        data={LANGUAGES.map((one) => ({ value: one, label: LANGUAGE_NAMES[one] }))}
        value={language}
        onChange={(chosen) => setLanguage(chosen as Language)}
      />
      <Textarea
        lang={language}
        label={t('inLanguage', { what: label, language: LANGUAGE_NAMES[language] })}
        description={
          missing.length > 0 &&
          t('missingIn', { languages: missing.map((one) => LANGUAGE_NAMES[one]).join(', ') })
        }
        value={value[language]}
        onChange={(event) => onChange({ ...value, [language]: event.currentTarget.value })}
        error={refused}
        maxLength={4000}
        autosize
        minRows={2}
      />
    </Stack>
  );
}
