import { Badge, Button, Collapse, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/useFormat';
import { useMoney } from '../../format/useMoney';
import classes from './Items.module.css';
import { nextPrice, type PriceInTime } from './prices';

interface PriceHistoryProps {
  supplierName: string;
  prices: PriceInTime[];
  currency: string;
}

/** What a supplier asked for a pack, asks, and will ask. */
export function PriceHistory({ supplierName, prices, currency }: PriceHistoryProps) {
  const { t } = useTranslation('items');
  const format = useFormat();
  const money = useMoney();
  const [opened, { toggle }] = useDisclosure();
  const next = nextPrice(prices);
  if (prices.length === 0) return null;
  return (
    <>
      {next && (
        <Text size="sm">
          {t('offers.prices.next', {
            day: format.day(next.validFrom),
            price: money(next.perPack, currency),
          })}
          <Change of={next} />
        </Text>
      )}
      <Button
        size="sm"
        variant="subtle"
        px={0}
        aria-expanded={opened}
        aria-label={t('offers.prices.of', { supplier: supplierName })}
        rightSection={<IconChevronDown size={18} aria-hidden />}
        onClick={toggle}
      >
        {t('offers.prices.open', { count: prices.length })}
      </Button>
      <Collapse expanded={opened}>
        {opened && (
          <ol
            className={classes.prices}
            aria-label={t('offers.prices.of', { supplier: supplierName })}
          >
            {prices.map((price) => (
              <li key={`${price.validFrom} ${price.until} ${price.perPack}`}>
                <Group gap="xs">
                  <Text fw={600} className="tabular">
                    {money(price.perPack, currency)}
                    <Change of={price} />
                  </Text>
                  <Badge
                    variant={price.state === 'now' ? 'light' : 'outline'}
                    color={price.state === 'past' ? 'gray' : undefined}
                    c={price.state === 'past' ? 'dimmed' : undefined}
                    tt="none"
                  >
                    {t(`offers.prices.state.${price.state}`)}
                  </Badge>
                </Group>
                <Text size="sm" c="dimmed">
                  {t(price.until === null ? 'offers.prices.since' : 'offers.prices.span', {
                    from: format.day(price.validFrom),
                    until: price.until === null ? '' : format.day(price.until),
                  })}
                </Text>
              </li>
            ))}
          </ol>
        )}
      </Collapse>
    </>
  );
}

/** By how much it went up or down. */
function Change({ of: { change } }: { of: PriceInTime }) {
  const format = useFormat();
  if (change === null || change === 0) return null;
  return (
    <Text
      component="span"
      size="sm"
      fw={400}
      c={change > 0 ? undefined : 'dimmed'}
      style={{ whiteSpace: 'nowrap' }}
    >
      {` (${change > 0 ? '+' : '−'}${format.number(Math.abs(change))} %)`}
    </Text>
  );
}
