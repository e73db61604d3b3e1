import { Button, Card, Group, Stack, TagsInput, Text, Title } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '../../api/types';
import { ItemSelect } from '../../components/ItemSelect';
import { ProductsField } from './ProductsField';
import classes from './Recalls.module.css';
import { type Meant, meantItem } from './scope';

interface ScopeByHandProps {
  meant: readonly Meant[];
  onAdd: (more: Meant[]) => void;
  onRemove: (one: Meant) => void;
  products: string;
  onProducts: (products: string) => void;
}

/** What is meant, as confirmed, and a product with its lot numbers by hand. */
export function ScopeByHand(props: ScopeByHandProps) {
  const { meant, onAdd, onRemove, products, onProducts } = props;
  const { t } = useTranslation('recalls');
  const [item, setItem] = useState<Item | null>(null);
  const [numbers, setNumbers] = useState<string[]>([]);
  const [typed, setTyped] = useState('');
  const add = () => {
    if (!item) return;
    const all = [...new Set([...numbers, typed.trim()].filter((one) => one !== ''))];
    const lots: (string | null)[] = all.length > 0 ? all : [null];
    onAdd(lots.map((number) => meantItem(item.id, item.name, number)));
    setItem(null);
    setNumbers([]);
    setTyped('');
  };
  return (
    <Card component="section" aria-labelledby="meant">
      <Stack gap="md">
        <Title order={2} size="h4" id="meant">
          {t('meant', { count: meant.length })}
        </Title>
        {meant.length > 0 && (
          <ul className={classes.list}>
            {meant.map((one) => (
              <li key={one.key} className={classes.row}>
                <Text className={classes.what ?? ''} fw={600}>
                  {labelOf(one)}
                </Text>
                <Button
                  size="sm"
                  variant="default"
                  aria-label={t('removeOne', { what: labelOf(one) })}
                  leftSection={<IconX size={18} aria-hidden />}
                  onClick={() => onRemove(one)}
                >
                  {t('remove')}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <Text size="sm" c="dimmed">
          {t('byHand')}
        </Text>
        <ItemSelect key={meant.length} value={item} onChange={setItem} />
        <TagsInput
          label={t('lotNumbers')}
          description={t('lotNumbersHint')}
          value={numbers}
          onChange={setNumbers}
          searchValue={typed}
          onSearchChange={setTyped}
          maxLength={60}
        />
        <Group>
          <Button
            variant="light"
            disabled={!item}
            leftSection={<IconPlus size={20} aria-hidden />}
            onClick={add}
          >
            {t('addMeant')}
          </Button>
        </Group>
        <ProductsField value={products} onChange={onProducts} />
      </Stack>
    </Card>
  );

  function labelOf({ name, lotNumber, deviceId }: Meant): string {
    if (deviceId) return name;
    return `${name} · ${lotNumber === null ? t('everyLot') : t('lot', { lot: lotNumber })}`;
  }
}
