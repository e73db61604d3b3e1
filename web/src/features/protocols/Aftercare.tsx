import { SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language, LocalText } from '../../api/types';
import { LANGUAGE_NAMES, LANGUAGES } from '../../app/i18n';
import classes from './Protocols.module.css';

/** What the patient is told, in the language the patient reads. */
export function Aftercare({ texts }: { texts: LocalText | null }) {
  const { t, i18n } = useTranslation('protocols');
  const [language, setLanguage] = useState(i18n.language as Language);
  if (!texts) return <Text>{t('plan.doctor')}</Text>;
  return (
    <Stack gap="sm">
      <SegmentedControl
        aria-label={t('patientLanguage')}
        data={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        value={language}
        onChange={(value) => setLanguage(value as Language)}
      />
      <p lang={language} className={classes.aftercare}>
        {texts[language] || t('notWritten')}
      </p>
    </Stack>
  );
}
