import { ActionIcon, Button, SegmentedControl, Select, Stack } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useItemGroups } from '../../api/item-groups';
import { ItemSelect } from '../../components/ItemSelect';
import { QuantityInput } from '../../components/QuantityInput';
import classes from './Formulas.module.css';
import { type IngredientValues, newIngredient, unitOf } from './formula-values';

interface IngredientsFieldsProps {
  ingredients: IngredientValues[];
  onChange: (ingredients: IngredientValues[]) => void;
  errors: Record<string, string>;
}

/** The components of a mixture, each an item or any of a group. */
export function IngredientsFields({ ingredients, onChange, errors }: IngredientsFieldsProps) {
  const { t } = useTranslation('formulas');
  return (
    <Stack gap="md">
      {ingredients.map((one, index) => (
        <IngredientFields
          key={one.key}
          ingredient={one}
          label={t('component', { number: index + 1 })}
          path={`components.${index}`}
          errors={errors}
          onChange={(changed) =>
            onChange(ingredients.map((other) => (other.key === one.key ? changed : other)))
          }
          onRemove={() => onChange(ingredients.filter(({ key }) => key !== one.key))}
        />
      ))}
      <Button
        variant="light"
        leftSection={<IconPlus size={20} aria-hidden />}
        onClick={() => onChange([...ingredients, newIngredient()])}
      >
        {t('addComponent')}
      </Button>
    </Stack>
  );
}

interface IngredientFieldsProps {
  ingredient: IngredientValues;
  label: string;
  /** Where the server names it when it refuses something. */
  path: string;
  errors: Record<string, string>;
  onChange: (ingredient: IngredientValues) => void;
  onRemove?: () => void;
}

export function IngredientFields(props: IngredientFieldsProps) {
  const { ingredient, label, path, errors, onChange, onRemove } = props;
  const { t } = useTranslation(['formulas', 'common']);
  const { kind, quantity, tolerance } = ingredient;
  const change = (part: Partial<IngredientValues>) => onChange({ ...ingredient, ...part });
  const unit = unitOf(ingredient);
  const word = unit && t(`unit.${unit}`, { ns: 'common', count: quantity ?? 2 });
  return (
    <fieldset className={classes.fields} aria-label={label}>
      <SegmentedControl
        size="md"
        className={classes.wide}
        aria-label={t('kind.label', { what: label })}
        data={[
          { value: 'item', label: t('kind.item') },
          { value: 'group', label: t('kind.group') },
        ]}
        value={kind}
        onChange={(chosen) => change({ kind: chosen as IngredientValues['kind'] })}
      />
      {kind === 'item' ? (
        <ItemSelect
          className={classes.wide}
          label={label}
          value={ingredient.item}
          onChange={(item) => change({ item })}
          error={errors[`${path}.itemId`] ?? errors[path]}
        />
      ) : (
        <GroupSelect
          label={label}
          ingredient={ingredient}
          onChange={(group) => change({ group })}
          error={errors[`${path}.groupId`] ?? errors[path]}
        />
      )}
      <QuantityInput
        label={t('quantity')}
        value={quantity}
        onChange={(typed) => change({ quantity: typed })}
        whole={unit === 'piece'}
        rightSection={word}
        rightSectionWidth={56}
        error={errors[`${path}.quantity`]}
      />
      <QuantityInput
        label={t('field.tolerance')}
        zero
        value={tolerance}
        onChange={(typed) => change({ tolerance: typed })}
        leftSection="±"
        rightSection={word}
        rightSectionWidth={56}
        error={errors[`${path}.tolerance`]}
      />
      {onRemove && (
        <ActionIcon
          color="gray"
          size={48}
          aria-label={t('remove', { what: label })}
          onClick={onRemove}
        >
          <IconTrash size={20} aria-hidden />
        </ActionIcon>
      )}
    </fieldset>
  );
}

interface GroupSelectProps {
  label: string;
  ingredient: IngredientValues;
  onChange: (group: IngredientValues['group']) => void;
  error: string | undefined;
}

/** A group of items of which any one will do. */
function GroupSelect({ label, ingredient, onChange, error }: GroupSelectProps) {
  const { t } = useTranslation('common');
  const groups = useItemGroups();
  const known = groups.data ?? [];
  const { group } = ingredient;
  const offered = group && !known.some(({ id }) => id === group.id) ? [group, ...known] : known;
  return (
    <Select
      className={classes.wide}
      label={label}
      searchable
      nothingFoundMessage={t('nothingFound')}
      data={offered.map(({ id, name }) => ({ value: id, label: name }))}
      value={group?.id ?? null}
      onChange={(chosen) => {
        const found = known.find(({ id }) => id === chosen);
        onChange(found ? { id: found.id, name: found.name, unit: found.unit } : null);
      }}
      error={error}
    />
  );
}
