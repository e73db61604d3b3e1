import { ActionIcon, Stack, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePairs } from '../../api/compatibility';
import type { Item } from '../../api/types';
import { ItemSelect } from '../../components/ItemSelect';
import { QueryView } from '../../components/QueryView';
import rows from '../../components/Rows.module.css';
import { Section } from './FormulaFacts';
import classes from './Formulas.module.css';
import { PairList } from './PairList';

/** Asks before anything is opened: may these be mixed? */
export function TryMixing() {
  const { t } = useTranslation('formulas');
  const [items, setItems] = useState<Item[]>([]);
  const pairs = usePairs(items.map(({ id }) => id));
  const add = (item: Item | null) => {
    if (item && !items.some(({ id }) => id === item.id)) setItems([...items, item]);
  };
  return (
    <Section title={t('compatibility.try')}>
      <Stack>
        {items.length > 0 && (
          <ul className={rows.list}>
            {items.map((item) => (
              <li key={item.id} className={classes.ingredient}>
                <Text fw={600} className={rows.what}>
                  {item.name}
                </Text>
                <ActionIcon
                  size={48}
                  color="gray"
                  aria-label={t('remove', { what: item.name })}
                  onClick={() => setItems(items.filter(({ id }) => id !== item.id))}
                >
                  <IconX size={20} aria-hidden />
                </ActionIcon>
              </li>
            ))}
          </ul>
        )}
        <ItemSelect
          key={items.length}
          label={t('compatibility.addItem')}
          value={null}
          onChange={add}
        />
        {items.length > 1 && (
          <QueryView query={pairs}>{(answer) => <PairList pairs={answer.items} />}</QueryView>
        )}
      </Stack>
    </Section>
  );
}
