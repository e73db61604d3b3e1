import { SimpleGrid, Stack, Switch, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES, LANGUAGES } from '../../app/i18n';
import { QuantityInput } from '../../components/QuantityInput';
import { Section } from './FormulaFacts';
import { type FormulaValues, newOwnMaterial } from './formula-values';

interface OwnMaterialFieldsProps {
  own: FormulaValues['ownMaterial'];
  onChange: (own: FormulaValues['ownMaterial']) => void;
  errors: Record<string, string>;
}

/** Material of the patient that stands in no stock, such as their own blood for PRP or CGF. */
export function OwnMaterialFields({ own, onChange, errors }: OwnMaterialFieldsProps) {
  const { t } = useTranslation('formulas');
  return (
    <Section title={t('field.ownMaterial')}>
      <Stack>
        <Switch
          size="md"
          label={t('own.with')}
          description={t('own.hint')}
          checked={own !== null}
          error={errors.ownMaterial}
          onChange={(event) => onChange(event.currentTarget.checked ? newOwnMaterial() : null)}
        />
        {own && (
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            {LANGUAGES.map((language) => (
              <TextInput
                key={language}
                label={`${t('own.name')}: ${LANGUAGE_NAMES[language]}`}
                withAsterisk
                maxLength={120}
                value={own.name[language]}
                onChange={(event) =>
                  onChange({ ...own, name: { ...own.name, [language]: event.currentTarget.value } })
                }
                error={errors[`ownMaterial.name.${language}`]}
              />
            ))}
            <QuantityInput
              label={t('own.volume')}
              withAsterisk
              value={own.volume}
              onChange={(volume) => onChange({ ...own, volume })}
              rightSection="mL"
              rightSectionWidth={56}
              error={errors['ownMaterial.volume']}
            />
          </SimpleGrid>
        )}
      </Stack>
    </Section>
  );
}
