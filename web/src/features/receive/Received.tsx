import { Alert, Badge, Button, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Receipt } from '../../api/types';
import { MOST_COPIES, PrintLabels } from '../../components/PrintLabels';
import { useFormat } from '../../format/useFormat';
import { DeliveryNote } from './DeliveryNote';
import { DeliveryProgress } from './DeliveryProgress';
import { orderProgress } from './delivery-progress';
import classes from './Receive.module.css';

interface ReceivedProps {
  receipt: Receipt;
  onAgain: () => void;
}

/** What was recorded: each lot, where it stands now, and what somebody should know about it. */
export function Received({ receipt, onAgain }: ReceivedProps) {
  const { t } = useTranslation('receive');
  const format = useFormat();
  return (
    <Stack gap="md" maw={720}>
      <Alert icon={<IconCircleCheck aria-hidden />} role="status">
        <Text fw={650}>{t('done', { count: receipt.lines.length })}</Text>
        <Text size="sm">
          {[format.dateTime(receipt.receivedAt), receipt.locationName, receipt.supplierName]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </Alert>
      <Stack component="ul" gap="sm" className={classes.list}>
        {receipt.lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one lot may stand on two lines, and nothing moves
          <li key={index}>
            <ReceivedLine receipt={receipt} line={line} />
          </li>
        ))}
      </Stack>
      {receipt.order && (
        <DeliveryProgress
          title={t('delivery.order', { number: receipt.order.number })}
          lines={orderProgress(receipt.order)}
        />
      )}
      {receipt.delivery && (
        <DeliveryProgress
          title={t(`delivery.${receipt.delivery.status}`)}
          lines={receipt.delivery.lines}
        />
      )}
      <PrintLabels items={labelsOf(receipt)} size="lg" />
      <DeliveryNote receiptId={receipt.id} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Button variant="default" renderRoot={(props) => <Link to="/stock" {...props} />}>
          {t('toStock')}
        </Button>
        <Button onClick={onAgain}>{t('again')}</Button>
      </SimpleGrid>
    </Stack>
  );
}

/** A label for each container that came in whole. */
function labelsOf({ lines }: Receipt) {
  return lines
    .filter(({ containers, damaged }) => containers > damaged)
    .map(({ lotId, containers, damaged }) => ({
      lotId,
      copies: Math.min(MOST_COPIES, containers - damaged),
    }));
}

interface ReceivedLineProps {
  receipt: Receipt;
  line: Receipt['lines'][number];
}

function ReceivedLine({ receipt, line }: ReceivedLineProps) {
  const { t } = useTranslation('receive');
  const format = useFormat();
  const warnings = receipt.warnings.filter(({ lotId }) => lotId === line.lotId);
  return (
    <Card>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Title order={2} size="h5">
            <Link
              to="/stock"
              search={{ item: line.itemId, lot: line.lotId }}
              className={classes.lotLink}
            >
              {line.itemName}
            </Link>
          </Title>
          <Text size="sm" c="dimmed">
            {t('lotLine', { lot: line.lotNumber })}
            {line.expiresOn && ` · ${format.day(line.expiresOn)}`}
          </Text>
          {line.typed && (
            <Badge variant="light" color="orange" tt="none" size="lg" mt={4}>
              {t('typedToConfirm')}
            </Badge>
          )}
          {line.damaged > 0 && (
            <Text size="sm">{t('delivery.damaged', { count: line.damaged })}</Text>
          )}
        </div>
        <Text fw={650} className="tabular" style={{ whiteSpace: 'nowrap' }}>
          {format.quantity(line.quantity, line.unit)}
        </Text>
      </Group>
      {warnings.map(({ code }) => (
        <Alert
          key={code}
          mt="sm"
          py="xs"
          color={code === 'expiring' || code === 'price-differs' ? 'orange' : 'red'}
          icon={<IconAlertTriangle aria-hidden />}
        >
          {t(`warning.${code}`)}
        </Alert>
      ))}
    </Card>
  );
}
