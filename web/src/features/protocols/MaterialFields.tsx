import { ActionIcon, Button, Checkbox, Group, Select, Stack } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useItemGroups } from '../../api/item-groups';
import { ItemSelect } from '../../components/ItemSelect';
import { QuantityInput } from '../../components/QuantityInput';
import classes from './Protocols.module.css';
import { type MaterialValues, newMaterial, unitOf } from './protocol-values';

interface MaterialFieldsProps {
  materials: MaterialValues[];
  onChange: (materials: MaterialValues[]) => void;
  errors: Record<string, string>;
}

/** What one session uses: items, or groups of which any item will do. */
export function MaterialFields({ materials, onChange, errors }: MaterialFieldsProps) {
  const { t } = useTranslation('protocols');
  return (
    <Stack gap="sm">
      {materials.map((material, index) => (
        <MaterialEntry
          key={material.key}
          material={material}
          number={index + 1}
          error={(member) => errors[`materials.${index}.${member}`]}
          onChange={(part) =>
            onChange(materials.map((one) => (one.key === material.key ? { ...one, ...part } : one)))
          }
          onRemove={() => onChange(materials.filter(({ key }) => key !== material.key))}
        />
      ))}
      <Group gap="sm">
        {[false, true].map((isGroup) => (
          <Button
            key={String(isGroup)}
            variant="light"
            leftSection={<IconPlus size={20} aria-hidden />}
            onClick={() => onChange([...materials, newMaterial(isGroup)])}
          >
            {t(isGroup ? 'addGroup' : 'addMaterial')}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}

interface MaterialEntryProps {
  material: MaterialValues;
  number: number;
  error: (member: string) => string | undefined;
  onChange: (part: Partial<MaterialValues>) => void;
  onRemove: () => void;
}

function MaterialEntry({ material, number, error, onChange, onRemove }: MaterialEntryProps) {
  const { t } = useTranslation(['protocols', 'common']);
  const groups = useItemGroups().data ?? [];
  const { isGroup, item, group, quantity, optional } = material;
  const unit = unitOf(material);
  return (
    <div className={classes.materialFields}>
      {isGroup ? (
        <Select
          className={classes.item}
          label={t('group', { number })}
          data={groups.map(({ id, name }) => ({ value: id, label: name }))}
          value={group?.id ?? null}
          onChange={(id) => onChange({ group: groups.find((one) => one.id === id) ?? null })}
          error={error('groupId')}
          searchable
        />
      ) : (
        <ItemSelect
          className={classes.item}
          label={t('material', { number })}
          value={item}
          onChange={(chosen) => onChange({ item: chosen })}
          error={error('itemId')}
        />
      )}
      <QuantityInput
        label={t('quantityOf', { number })}
        value={quantity}
        onChange={(typed) => onChange({ quantity: typed })}
        whole={unit === 'piece'}
        rightSection={unit && t(`unit.${unit}`, { ns: 'common', count: quantity ?? 2 })}
        rightSectionWidth={56}
        error={error('quantity')}
      />
      <ActionIcon
        color="gray"
        size={48}
        aria-label={t('removeMaterial', { number })}
        onClick={onRemove}
      >
        <IconTrash size={20} aria-hidden />
      </ActionIcon>
      <Checkbox
        size="md"
        className={classes.item}
        label={t('onlyIfNeeded', { number })}
        checked={optional}
        onChange={(event) => onChange({ optional: event.currentTarget.checked })}
      />
    </div>
  );
}
