import { Card, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Dashboard } from '../../api/dashboard';
import { useFormat } from '../../format/useFormat';
import { useRough } from '../reorder/useRough';
import classes from './Dashboard.module.css';

/** What lasts least long, first. */
export function Cover({ data }: { data: Dashboard }) {
  const { t } = useTranslation('dashboard');
  const format = useFormat();
  const rough = useRough();
  return (
    <Card component="section" aria-labelledby="cover">
      <Title order={2} size="h4" id="cover">
        {t('cover.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('cover.text')}
      </Text>
      {data.cover.length === 0 && <Text>{t('nothing')}</Text>}
      <ul className={classes.rows}>
        {data.cover.map(({ itemId, itemName, unit, usable, weeklyUse, days }) => (
          <li key={itemId}>
            <Link to="/stock" search={{ item: itemId }} className={classes.row}>
              <span className={classes.words}>
                <Text component="span" fw={550} lh={1.3}>
                  {itemName}
                </Text>
                <Text component="span" size="sm" c="dimmed">
                  {t('cover.rate', {
                    usable: format.quantity(usable, unit),
                    use: rough(weeklyUse, unit),
                  })}
                </Text>
              </span>
              <Text component="span" fw={650} className={classes.number}>
                {t('cover.days', { count: days })}
              </Text>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
