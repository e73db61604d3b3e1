import { Badge, Card, Group, Stack, Text } from '@mantine/core';
import {
  IconAlertTriangle,
  IconClockExclamation,
  IconDropletHalf2,
  IconHourglassEmpty,
  IconLock,
  IconMapPin,
  type IconProps,
  IconShieldExclamation,
  IconTrendingDown,
  IconTruckDelivery,
  IconUserCheck,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { Alert, AlertKind } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import { AlertMenu } from './AlertMenu';
import classes from './Alerts.module.css';
import { Remedy } from './Remedy';
import { useAlertName } from './useAlertName';

const ICONS: Record<AlertKind, ComponentType<IconProps>> = {
  expired: IconAlertTriangle,
  expiring: IconClockExclamation,
  'in-use-expired': IconHourglassEmpty,
  'in-use-ending': IconDropletHalf2,
  'beyond-use': IconHourglassEmpty,
  'use-ending': IconClockExclamation,
  unreleased: IconLock,
  low: IconTrendingDown,
  'running-out': IconTrendingDown,
  'order-late': IconTruckDelivery,
  held: IconLock,
  'location-held': IconMapPin,
  incident: IconShieldExclamation,
};

/** One alert: what, why, where, and one tap to put it right. */
export function AlertCard({ alert }: { alert: Alert }) {
  const { t } = useTranslation('alerts');
  const Icon = ICONS[alert.kind];
  const text = useAlertText()(alert);
  const nameOf = useAlertName();
  return (
    <Card component="article">
      <Stack gap="sm">
        <Group wrap="nowrap" align="flex-start" gap="sm">
          <Icon size={24} className={classes.icon} aria-hidden />
          <div className={classes.words}>
            <Text fw={650} lh={1.3}>
              {nameOf(alert)}
            </Text>
            <Text className={classes.why}>{text}</Text>
            {alert.lotNumber && (
              <Text size="sm" c="dimmed">
                {t('lot', { lot: alert.lotNumber })}
                {alert.placeName && ` · ${alert.placeName}`}
              </Text>
            )}
            {alert.ownerName && (
              <Badge variant="light" mt={4} leftSection={<IconUserCheck size={14} aria-hidden />}>
                {t('owner', { name: alert.ownerName })}
              </Badge>
            )}
          </div>
          <AlertMenu alert={alert} />
        </Group>
        <Remedy alert={alert} />
      </Stack>
    </Card>
  );
}

/** Says an alert in the reader's language from its kind and facts. */
function useAlertText(): (alert: Alert) => string {
  const { t } = useTranslation('alerts');
  const format = useFormat();
  return ({ kind, dueAt, quantity, unit }) =>
    t(`text.${kind}`, {
      quantity: quantity === null || unit === null ? '' : format.quantity(quantity, unit),
      day: dueAt ? format.date(dueAt) : '',
      when: dueAt ? format.dateTime(dueAt) : '',
    });
}
