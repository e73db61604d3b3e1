import { Button, Group, Select, Stack, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useItems } from '../../api/catalog';
import { useUsualItems } from '../../api/sessions';
import type { Item } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import type { FormAction, FormLine, SessionForm } from './form';
import classes from './Sessions.module.css';
import { firstStep } from './steps';

interface AddItemsProps {
  form: SessionForm;
  change: (action: FormAction) => void;
}

const SHOWN = 6;

/** Favourites one tap away, everything else by search. */
export function AddItems({ form, change }: AddItemsProps) {
  const { t } = useTranslation('sessions');
  const add = (line: FormLine) => change({ do: 'add', line });
  return (
    <Stack component="section" gap="sm">
      <Title order={2} size="h4">
        {t('add.title')}
      </Title>
      <Usual taken={form.lines} onAdd={add} />
      <ItemSearch onAdd={add} />
    </Stack>
  );
}

function Usual({ taken, onAdd }: { taken: FormLine[]; onAdd: (line: FormLine) => void }) {
  const { t } = useTranslation('sessions');
  const format = useFormat();
  const { data } = useUsualItems();
  const offered = (data ?? []).filter(
    ({ itemId }) => !taken.some((line) => line.itemId === itemId),
  );
  if (offered.length === 0) return null;
  return (
    <>
      <Text size="sm" c="dimmed">
        {t('add.usual')}
      </Text>
      <Group gap="xs">
        {offered.slice(0, SHOWN).map(({ itemId, itemName, unit, quantity }) => {
          const amount = format.quantity(quantity, unit);
          return (
            <Button
              key={itemId}
              variant="default"
              px="sm"
              className={classes.usual}
              leftSection={<IconPlus size={16} aria-hidden />}
              rightSection={
                <Text span size="sm" c="dimmed">
                  {amount}
                </Text>
              }
              aria-label={t('add.addUsual', { item: itemName, quantity: amount })}
              onClick={() => onAdd({ itemId, itemName, unit, quantity })}
            >
              {itemName}
            </Button>
          );
        })}
      </Group>
    </>
  );
}

/** A whole piece, or one step's worth, until the steppers say otherwise. */
function lineFor(item: Item): FormLine {
  return {
    itemId: item.id,
    itemName: item.name,
    unit: item.unit,
    quantity: firstStep(item.unit, item.containerQuantity),
  };
}

function ItemSearch({ onAdd }: { onAdd: (line: FormLine) => void }) {
  const { t } = useTranslation(['sessions', 'common']);
  const [search, setSearch] = useState('');
  const [settled] = useDebouncedValue(search.trim(), 200);
  const { data } = useItems({ search: settled, active: true, limit: 20 }, settled !== '');
  const found = settled === '' ? [] : (data?.items ?? []);
  const pick = (itemId: string | null) => {
    const item = found.find(({ id }) => id === itemId);
    if (!item) return;
    onAdd(lineFor(item));
    setSearch('');
  };
  return (
    <Select
      aria-label={t('add.search')}
      placeholder={t('add.search')}
      size="lg"
      leftSection={<IconSearch size={20} aria-hidden />}
      rightSection={<span />}
      searchable
      searchValue={search}
      onSearchChange={setSearch}
      value={null}
      onChange={pick}
      data={found.map(({ id, name }) => ({ value: id, label: name }))}
      filter={({ options }) => options}
      nothingFoundMessage={settled === '' ? undefined : t('nothingFound', { ns: 'common' })}
    />
  );
}
