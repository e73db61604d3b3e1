import { Button, Card, Collapse, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Count, CountLine, CountTotals } from '../../api/types';
import { Empty } from '../../components/Empty';
import rows from '../../components/Rows.module.css';
import { useFormat } from '../../format/useFormat';
import { useMoney } from '../../format/useMoney';
import classes from './Counts.module.css';
import { biggestFirst, differs } from './count-lines';
import { Decisions } from './Decisions';
import { Difference } from './Difference';

interface ReviewProps {
  count: Count;
  /** Counting goes on with this line. */
  onRecount: (key: string) => void;
}

/** What was counted beside the book: the largest differences first, then what to do about them. */
export function Review({ count, onRecount }: ReviewProps) {
  const { t } = useTranslation('counts');
  const counted = count.lines.filter(({ countedQuantity }) => countedQuantity !== null);
  const differing = counted.filter(differs).sort(biggestFirst);
  const agreeing = counted.filter((line) => !differs(line));
  const uncounted = count.lines.filter(({ countedQuantity }) => countedQuantity === null);
  const revealed = count.totals !== null;
  return (
    <div className={classes.reviewing}>
      <Stack gap="md" className={classes.decide}>
        {count.totals && <Totals totals={count.totals} />}
        <Decisions count={count} differing={differing} />
      </Stack>
      <Stack gap="md" className={classes.differences}>
        {revealed && (
          <Stack gap="sm" component="section">
            <Title order={2} size="h4">
              {t('differences', { count: differing.length })}
            </Title>
            {differing.length === 0 && <Empty icon={IconCircleCheck} text={t('allAgrees')} />}
            {differing.map((line) => (
              <Difference
                key={line.lotId + line.placeId}
                line={line}
                count={count}
                onRecount={onRecount}
                currency={count.totals?.currency ?? 'EUR'}
              />
            ))}
          </Stack>
        )}
        <Rest
          title={t(revealed ? 'agreeing' : 'counted', { count: agreeing.length })}
          lines={agreeing}
        />
        <Rest title={t('uncounted', { count: uncounted.length })} lines={uncounted} />
        <Steps count={count} />
      </Stack>
    </div>
  );
}

function Totals({ totals }: { totals: CountTotals }) {
  const { t } = useTranslation('counts');
  const money = useMoney();
  return (
    <div>
      <dl className={classes.figures}>
        <div>
          <dt>{t('totals.differing')}</dt>
          <dd>{totals.differing}</dd>
        </div>
        <div>
          <dt>{t('totals.value')}</dt>
          <dd>{money(totals.value, totals.currency)}</dd>
        </div>
        <div>
          <dt>{t('totals.net')}</dt>
          <dd>{money(totals.net, totals.currency, { signed: true })}</dd>
        </div>
      </dl>
      {totals.unvalued > 0 && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('totals.unvalued', { count: totals.unvalued })}
        </Text>
      )}
    </div>
  );
}

/** What was done with the count, by whom, the first first. */
function Steps({ count }: { count: Count }) {
  const { t } = useTranslation('counts');
  const format = useFormat();
  return (
    <Card component="section" aria-label={t('steps')}>
      <ol className={classes.timeline}>
        {count.steps.map((step) => (
          <li key={step.at + step.state}>
            <Text fw={600} size="sm">
              {t(`step.${step.state}`, { who: step.by.name })}
            </Text>
            <Text size="sm" c="dimmed">
              {format.dateTime(step.at)}
              {step.reason && ` · ${step.reason}`}
            </Text>
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Rest({ title, lines }: { title: string; lines: CountLine[] }) {
  const format = useFormat();
  const [opened, { toggle }] = useDisclosure(false);
  if (lines.length === 0) return null;
  return (
    <div>
      <Button
        variant="default"
        fullWidth
        justify="space-between"
        aria-expanded={opened}
        rightSection={<IconChevronDown size={20} aria-hidden />}
        onClick={toggle}
      >
        {title}
      </Button>
      <Collapse expanded={opened}>
        <ul className={classes.lines}>
          {lines.map((line) => (
            <li key={line.lotId + line.placeId} className={classes.line}>
              <div className={rows.what}>
                <Text fw={600}>{line.itemName}</Text>
                <Text size="sm" c="dimmed">
                  <span className={classes.lotNumber}>{line.lotNumber}</span> · {line.placeName}
                </Text>
              </div>
              <Text className="tabular" fw={600}>
                {line.countedQuantity !== null && format.quantity(line.countedQuantity, line.unit)}
              </Text>
            </li>
          ))}
        </ul>
      </Collapse>
    </div>
  );
}
