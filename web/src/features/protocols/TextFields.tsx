import { Stack, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LocalText } from '../../api/types';
import { LANGUAGE_NAMES, LANGUAGES } from '../../app/i18n';

interface TextFieldsProps {
  /** What the text is, "Dopo la seduta". */
  label: string;
  value: LocalText;
  onChange: (value: LocalText) => void;
  path: string;
  errors: Record<string, string>;
}

/** A text in the three languages. */
export function TextFields({ label, value, onChange, path, errors }: TextFieldsProps) {
  const { t } = useTranslation('protocols');
  return (
    <Stack gap="sm">
      {LANGUAGES.map((language) => (
        <Textarea
          key={language}
          lang={language}
          label={t('inLanguage', { what: label, language: LANGUAGE_NAMES[language] })}
          value={value[language]}
          onChange={(event) => onChange({ ...value, [language]: event.currentTarget.value })}
          error={errors[`${path}.${language}`]}
          maxLength={4000}
          autosize
          minRows={2}
        />
      ))}
    </Stack>
  );
}
