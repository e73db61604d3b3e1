import { Alert, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconRepeat } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCountCommand } from '../../api/counts';
import { useMay } from '../../api/identity';
import type { Count, CountLine } from '../../api/types';
import { ExpiryText } from '../../components/ExpiryText';
import { ProblemNote } from '../../components/ProblemNote';
import rows from '../../components/Rows.module.css';
import { useFormat } from '../../format/useFormat';
import { useMoney } from '../../format/useMoney';
import classes from './Counts.module.css';
import { spotKey } from './outbox';

interface DifferenceProps {
  line: CountLine;
  count: Count;
  currency: string;
  /** Counting goes on with this line. */
  onRecount: (key: string) => void;
}

/** One line that differs: what was counted, what the book held then, and what that is worth. */
export function Difference({ line, count, currency, onRecount }: DifferenceProps) {
  const { t } = useTranslation(['counts', 'common']);
  const format = useFormat();
  const money = useMoney();
  const may = useMay();
  const command = useCountCommand();
  const difference = line.difference ?? 0;
  const again = may('counts.write') && (count.state === 'review' || count.state === 'approved');
  return (
    <Card component="article">
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" wrap="nowrap" gap="sm">
          <div className={rows.what}>
            <Title order={3} size="h5">
              {line.itemName}
            </Title>
            <Text size="sm">
              <span className={classes.lotNumber}>{line.lotNumber}</span>
              {' · '}
              <ExpiryText expiresOn={line.expiresOn} />
            </Text>
            <Text size="sm" c="dimmed">
              {line.placeName}
              {line.placeKind === 'container' && ` · ${t('openContainer')}`}
            </Text>
          </div>
          <div className={classes.gap} data-sign={Math.sign(difference)}>
            <Text fw={700} fz={20} className="tabular" lh={1.2}>
              {difference > 0 ? '+' : '−'}
              {format.quantity(Math.abs(difference), line.unit)}
            </Text>
            <Text size="sm" className="tabular">
              {line.value === null ? t('noCost') : money(line.value, currency, { signed: true })}
            </Text>
          </div>
        </Group>
        <Text>
          {t('compared', {
            counted: format.quantity(line.countedQuantity ?? 0, line.unit),
            expected: format.quantity(line.expected ?? 0, line.unit),
          })}
        </Text>
        <Entries line={line} />
        {line.outcome !== 'post' && line.outcome !== 'nothing' && line.outcome !== null && (
          <Alert color="orange">{t(`outcome.${line.outcome}`)}</Alert>
        )}
        <ProblemNote error={command.error} />
        {again && (
          <Button
            variant="default"
            leftSection={<IconRepeat size={20} aria-hidden />}
            aria-label={t('recountOf', { item: line.itemName, lot: line.lotNumber })}
            loading={command.isPending}
            onClick={() =>
              command.mutate(
                { id: count.id, command: 'reopen' },
                { onSuccess: () => onRecount(spotKey(line)) },
              )
            }
          >
            {t('recount')}
          </Button>
        )}
      </Stack>
    </Card>
  );
}

function Entries({ line }: { line: CountLine }) {
  const { t } = useTranslation('counts');
  const format = useFormat();
  if (!line.disagree && line.countedBy && line.countedAt)
    return (
      <Text size="sm" c="dimmed">
        {t('countedBy', { who: line.countedBy.name, when: format.time(line.countedAt) })}
      </Text>
    );
  return (
    <Alert color="orange" title={t('disagree')}>
      {line.entries.map((entry) => (
        <Text size="sm" key={entry.countedAt + entry.countedBy.id}>
          {t('entry', {
            who: entry.countedBy.name,
            when: format.time(entry.countedAt),
            quantity: format.quantity(entry.countedQuantity, line.unit),
          })}
        </Text>
      ))}
    </Alert>
  );
}
