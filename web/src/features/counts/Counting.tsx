import { Alert, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCloudOff, IconEyeOff, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Count, CountLine } from '../../api/types';
import { Empty } from '../../components/Empty';
import { ScanButton } from '../../scanning/ScanButton';
import { CountCard, type Focus } from './CountCard';
import classes from './Counts.module.css';
import { countersOf, nextUncounted, shownLines } from './count-lines';
import { EndCounting } from './EndCounting';
import { FoundLot } from './FoundLot';
import { LineList } from './LineList';
import { type Spot, spotKey } from './outbox';
import { useCountScan } from './useCountScan';
import { type Counting as OwnCounting, useOutbox } from './useOutbox';

interface CountingProps {
  count: Count;
  userId: string;
  /** The line to begin with, when one is to be counted again. */
  first: string | null;
}

/** One lot after the other on a big card, with all of them beside it. */
export function Counting({ count, userId, first }: CountingProps) {
  const { t } = useTranslation('counts');
  const own = useOutbox(userId, count.id);
  const [found, setFound] = useState<CountLine[]>([]);
  const [chosen, setChosen] = useState(first);
  const [finding, { open: find, close: leaveFinding }] = useDisclosure(false);
  const [focus, setFocus] = useState<Focus>(null);
  const lines = shownLines(count.lines, found, own.unsent);
  const current =
    lines.find(({ key }) => key === chosen) ??
    lines.find(({ countedQuantity }) => countedQuantity === null) ??
    lines[0];
  const at = current ? lines.indexOf(current) : 0;

  const show = (key: string, on: Focus = 'card') => {
    void own.flush();
    setFocus(on);
    setChosen(key);
    leaveFinding();
  };
  const add = (line: CountLine) => {
    setFound((before) => [...before.filter((one) => spotKey(one) !== spotKey(line)), line]);
    show(spotKey(line));
  };
  const next = (on: Focus) => {
    if (!current) return;
    show(nextUncounted(lines, current.key) ?? lines[at + 1]?.key ?? current.key, on);
  };
  const put = (spot: Spot, quantity: number | null) => {
    // The card stays where it is while somebody counts, also when another person counts the next one.
    setChosen(spotKey(spot));
    own.put(spot, quantity);
  };
  const scan = useCountScan({ count, lines, show, add });
  return (
    <div className={classes.counting}>
      <Stack gap="md" className={classes.now}>
        <ProgressOf count={count} own={own} lines={lines} />
        {current ? (
          <CountCard
            key={current.key}
            focus={focus}
            line={current}
            blind={count.blind}
            position={{ at: at + 1, of: lines.length }}
            onCount={(quantity) => put(current, quantity)}
            onDrop={() => own.drop(current)}
            onPrevious={at > 0 ? () => show(lines[at - 1]?.key ?? current.key) : undefined}
            onNext={next}
            last={nextUncounted(lines, current.key) === null}
          />
        ) : (
          <Empty icon={IconSearch} text={t('nothingToCount')} />
        )}
        <div className={classes.tools}>
          <ScanButton scan={scan} />
          <Button
            size="lg"
            variant="default"
            leftSection={<IconSearch size={22} aria-hidden />}
            onClick={find}
          >
            {t('found.open')}
          </Button>
        </div>
      </Stack>
      <Stack gap="md">
        <LineList lines={lines} current={current?.key ?? null} onChoose={show} />
        <EndCounting count={count} lines={lines} own={own} />
      </Stack>
      <FoundLot opened={finding} onClose={leaveFinding} count={count} onFound={add} />
    </div>
  );
}

interface ProgressProps {
  count: Count;
  own: OwnCounting;
  lines: ReturnType<typeof shownLines>;
}

/** How far the count has come, who counts along, and what has not reached the server yet. */
function ProgressOf({ count, own, lines }: ProgressProps) {
  const { t } = useTranslation('counts');
  const counted = lines.filter(({ countedQuantity }) => countedQuantity !== null).length;
  const waiting = [...own.unsent.values()];
  const delayed = waiting.some((one) => one.delayed);
  const kept = waiting.filter(({ refused }) => refused === null).length;
  const people = countersOf(count.lines);
  const text = t('progress', { counted, count: lines.length });
  return (
    <Stack gap={6}>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Text fw={650} className="tabular">
          {text}
        </Text>
        {count.blind && (
          <Group gap={6} c="dimmed" wrap="nowrap">
            <IconEyeOff size={18} aria-hidden />
            <Text size="sm">{t('blind')}</Text>
          </Group>
        )}
      </Group>
      <Progress
        size="lg"
        radius="xl"
        value={lines.length === 0 ? 0 : (counted / lines.length) * 100}
        aria-label={text}
      />
      {people.length > 0 && (
        <Text size="sm" c="dimmed">
          {people.map(({ name, count: lines }) => t('person', { name, lines })).join(' · ')}
        </Text>
      )}
      {delayed && (
        <Alert color="orange" icon={<IconCloudOff aria-hidden />} role="status">
          {t('offline', { count: kept })}
        </Alert>
      )}
    </Stack>
  );
}
