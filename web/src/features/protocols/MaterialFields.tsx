import { ActionIcon, Button, Stack } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ItemSelect } from '../../components/ItemSelect';
import { QuantityInput } from '../../components/QuantityInput';
import classes from './Protocols.module.css';
import { type MaterialValues, newMaterial } from './protocol-values';

interface MaterialFieldsProps {
  materials: MaterialValues[];
  onChange: (materials: MaterialValues[]) => void;
  errors: Record<string, string>;
}

/** What one session uses. */
export function MaterialFields({ materials, onChange, errors }: MaterialFieldsProps) {
  const { t } = useTranslation(['protocols', 'common']);
  const change = (key: string, part: Partial<MaterialValues>) =>
    onChange(materials.map((one) => (one.key === key ? { ...one, ...part } : one)));
  return (
    <Stack gap="sm">
      {materials.map(({ key, item, quantity }, index) => {
        const unit = item && t(`unit.${item.unit}`, { ns: 'common', count: quantity ?? 2 });
        return (
          <div key={key} className={classes.materialFields}>
            <ItemSelect
              className={classes.item}
              label={t('material', { number: index + 1 })}
              value={item}
              onChange={(chosen) => change(key, { item: chosen })}
              error={errors[`materials.${index}.itemId`]}
            />
            <QuantityInput
              label={t('quantity')}
              value={quantity}
              onChange={(typed) => change(key, { quantity: typed })}
              whole={item?.unit === 'piece'}
              rightSection={unit}
              rightSectionWidth={56}
              error={errors[`materials.${index}.quantity`]}
            />
            <ActionIcon
              color="gray"
              size={48}
              aria-label={t('removeMaterial', { number: index + 1 })}
              onClick={() => onChange(materials.filter((one) => one.key !== key))}
            >
              <IconTrash size={20} aria-hidden />
            </ActionIcon>
          </div>
        );
      })}
      <Button
        variant="light"
        leftSection={<IconPlus size={20} aria-hidden />}
        onClick={() => onChange([...materials, newMaterial()])}
      >
        {t('addMaterial')}
      </Button>
    </Stack>
  );
}
