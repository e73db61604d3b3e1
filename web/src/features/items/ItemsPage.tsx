import { Badge, Button, Select, SimpleGrid, Stack, Switch, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconChevronRight, IconListSearch, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ItemFilter, useItemPages } from '../../api/catalog';
import { useMay } from '../../api/identity';
import type { Category, Item } from '../../api/types';
import { Allowed } from '../../components/Allowed';
import { CATEGORIES } from '../../components/categories';
import { Empty } from '../../components/Empty';
import { ListSkeleton } from '../../components/ListSkeleton';
import { LoadMore } from '../../components/LoadMore';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNote } from '../../components/ProblemNote';
import rows from '../../components/Rows.module.css';
import { SearchInput } from '../../components/SearchInput';
import { useFormat } from '../../format/useFormat';
import classes from './Items.module.css';

/** The catalog: everybody reads it, administrators keep it. */
export function ItemsPage() {
  const { t } = useTranslation(['items', 'common']);
  const may = useMay();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 200);
  const [category, setCategory] = useState<Category | null>(null);
  const [inactive, setInactive] = useState(false);
  return (
    <Allowed title={t('title')} permission="catalog.read">
      <PageHeader title={t('title')}>
        {may('catalog.write') && (
          <Button
            leftSection={<IconPlus size={20} aria-hidden />}
            renderRoot={(props) => (
              <Link to="/items/$itemId" params={{ itemId: 'new' }} {...props} />
            )}
          >
            {t('add')}
          </Button>
        )}
      </PageHeader>
      <Stack gap="md">
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          <SearchInput label={t('search')} value={typed} onChange={setTyped} />
          <Select
            aria-label={t('field.category')}
            placeholder={t('field.category')}
            clearable
            searchable
            nothingFoundMessage={t('nothingFound', { ns: 'common' })}
            data={CATEGORIES.map((value) => ({
              value,
              label: t(`category.${value}`, { ns: 'common' }),
            }))}
            value={category}
            onChange={(value) => setCategory(value as Category | null)}
          />
        </SimpleGrid>
        <Switch
          size="md"
          label={t('showInactive')}
          checked={inactive}
          onChange={(event) => setInactive(event.currentTarget.checked)}
        />
        <ItemList
          filter={{
            ...(search ? { search } : {}),
            ...(category ? { category } : {}),
            ...(inactive ? {} : { active: true }),
          }}
        />
      </Stack>
    </Allowed>
  );
}

function ItemList({ filter }: { filter: Omit<ItemFilter, 'limit'> }) {
  const { t } = useTranslation('items');
  const items = useItemPages(filter);
  if (items.error) return <ProblemNote error={items.error} onRetry={() => void items.refetch()} />;
  if (!items.data) return <ListSkeleton height={72} />;
  if (items.data.length === 0) return <Empty icon={IconListSearch} text={t('empty')} />;
  return (
    <div>
      <ul className={rows.list}>
        {items.data.map((item) => (
          <li key={item.id}>
            <Link to="/items/$itemId" params={{ itemId: item.id }} className={rows.row}>
              <ItemRow item={item} />
              <IconChevronRight size={20} aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
      <LoadMore query={items} />
    </div>
  );
}

function ItemRow({ item }: { item: Item }) {
  const { t } = useTranslation(['items', 'common']);
  const format = useFormat();
  const kind =
    item.containerKind === 'piece'
      ? ''
      : t(`containerKind.${item.containerKind}`, { ns: 'common' });
  return (
    <div className={rows.what}>
      <Text fw={600} lh={1.3}>
        {item.name}
      </Text>
      <Text size="sm" c="dimmed">
        {t(`category.${item.category}`, { ns: 'common' })} · {kind}{' '}
        {format.quantity(item.containerQuantity, item.unit)}
      </Text>
      <div className={classes.badges}>
        <Badge
          variant="outline"
          tt="none"
          c={item.regulatoryClass === 'to-be-confirmed' ? 'var(--ms-warning)' : 'dimmed'}
          color="gray"
        >
          {t(`regulatoryClass.${item.regulatoryClass}`)}
        </Badge>
        {!item.active && (
          <Badge variant="outline" tt="none" c="dimmed" color="gray">
            {t('inactive')}
          </Badge>
        )}
      </div>
    </div>
  );
}
