import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface ProductsFieldProps {
  value: string;
  /** Nothing else says what the notice is about. */
  required?: boolean;
  onChange: (products: string) => void;
}

/** Products of the notice that the catalog does not have, in the notice's own words. */
export function ProductsField({ value, required = false, onChange }: ProductsFieldProps) {
  const { t } = useTranslation('recalls');
  return (
    <Textarea
      label={t('products')}
      description={t('productsHint')}
      required={required}
      autosize
      minRows={2}
      maxRows={8}
      maxLength={2000}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
