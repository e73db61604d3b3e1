import { Badge, Group, Stack, Text } from '@mantine/core';
import { IconBellCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAlerts } from '../../api/alerts';
import type { Alert } from '../../api/types';
import { destinations } from '../../app/shell/navigation';
import { LinkAnchor } from '../../components/links';
import { QueryView } from '../../components/QueryView';
import { Section } from './Section';
import classes from './Today.module.css';

const SEVERITIES = ['now', 'today', 'week'] as const;
const COLOURS = { now: 'red', today: 'orange', week: 'gray' } as const;
const TOP = 3;

/** How many alerts there are, and the first that cannot wait. */
export function AlertsSummary() {
  const { t } = useTranslation('today');
  const alerts = useAlerts();
  const screen = destinations.find(({ key }) => key === 'alerts');
  return (
    <Section
      title={t('alerts.title')}
      aside={
        screen && (
          <LinkAnchor to={screen.to} fw={550} py={10}>
            {t('alerts.all')}
          </LinkAnchor>
        )
      }
    >
      <QueryView query={alerts}>{({ items }) => <Summary items={items} />}</QueryView>
    </Section>
  );
}

function Summary({ items }: { items: Alert[] }) {
  const { t } = useTranslation('today');
  if (items.length === 0) {
    return (
      <Group className={classes.row} c="dimmed">
        <IconBellCheck size={24} aria-hidden />
        {t('alerts.none')}
      </Group>
    );
  }
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: items.filter((alert) => alert.severity === severity).length,
  })).filter(({ count }) => count > 0);
  return (
    <Stack gap="xs" p="md">
      <Group gap="xs">
        {counts.map(({ severity, count }) => (
          <Badge key={severity} size="xl" tt="none" variant="light" color={COLOURS[severity]}>
            {count} {t(`alerts.severity.${severity}`)}
          </Badge>
        ))}
      </Group>
      <Stack component="ul" gap={4} className={classes.list}>
        {items
          .filter(({ severity }) => severity === 'now')
          .slice(0, TOP)
          .map((alert) => (
            <Text component="li" size="sm" key={alert.key} style={{ border: 0 }}>
              {alert.itemName ?? alert.placeName ?? alert.supplierName}
              {' – '}
              <Text span inherit c="var(--ms-danger)" fw={550}>
                {t(`alerts.kind.${alert.kind}`)}
              </Text>
            </Text>
          ))}
      </Stack>
    </Stack>
  );
}
