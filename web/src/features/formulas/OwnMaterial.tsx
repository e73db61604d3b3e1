import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Formula } from '../../api/types';
import { LANGUAGES } from '../../app/i18n';
import { useFormat } from '../../format/useFormat';

interface OwnMaterialProps {
  own: NonNullable<Formula['ownMaterial']>;
}

/** The patient's own material, which comes from no stock: what it is, how much, and whose. */
export function OwnMaterial({ own }: OwnMaterialProps) {
  const { t, i18n } = useTranslation('formulas');
  const format = useFormat();
  const language = LANGUAGES.find((one) => one === i18n.language) ?? 'en';
  return (
    <div>
      <Text fw={650} fz="lg" lh={1.3} className="tabular">
        {own.name[language]} {format.quantity(own.volume, 'mL')}
      </Text>
      <Text size="sm" c="dimmed">
        {t('ownMaterial')}
      </Text>
    </div>
  );
}
