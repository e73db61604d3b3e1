import { Card, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Dashboard } from '../../api/dashboard';
import classes from './Dashboard.module.css';

const MOST = 10;

/** Sessions by protocol; each leads to its sessions. */
export function Protocols({ data }: { data: Dashboard }) {
  const { t } = useTranslation('dashboard');
  const { from, to } = data;
  return (
    <Card component="section" aria-labelledby="protocols">
      <Title order={2} size="h4" id="protocols">
        {t('protocols.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('figure.weeks')}
      </Text>
      {data.protocols.length === 0 && <Text>{t('nothing')}</Text>}
      <ul className={classes.rows}>
        {data.protocols.slice(0, MOST).map(({ protocolId, protocolName, sessions }) => (
          <li key={protocolId ?? 'none'}>
            <Link
              to="/reports/$name"
              params={{ name: 'practitioner-sessions' }}
              search={{ from, to, ...(protocolId ? { protocolId } : {}) }}
              className={classes.row}
            >
              <Text component="span" fw={550} className={classes.words}>
                {protocolName ?? t('protocols.none')}
              </Text>
              <Text component="span" fw={650} className={classes.number}>
                {sessions}
              </Text>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
