import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MixPair } from '../../api/types';
import rows from '../../components/Rows.module.css';
import { useFormat } from '../../format/useFormat';
import { VerdictBadge } from './VerdictBadge';

/** Each pair with what is known of it, and where that is written. */
export function PairList({ pairs }: { pairs: MixPair[] }) {
  return (
    <ul className={rows.list}>
      {pairs.map((pair) => (
        <li key={`${pair.first.id} ${pair.second.id}`} className={rows.row}>
          <div className={rows.what}>
            <Text fw={600} mb={6}>
              {pair.first.name} + {pair.second.name}
            </Text>
            <VerdictBadge verdict={pair.verdict} />
            <Grounds pair={pair} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Grounds({ pair }: { pair: MixPair }) {
  const { t } = useTranslation('formulas');
  const format = useFormat();
  return (
    <Stack gap={2} mt={6}>
      {pair.entries.map(({ id, condition, reference, enteredBy, enteredAt }) => (
        <Text key={id} size="sm">
          {condition !== null && `${condition}. `}
          {reference}{' '}
          <Text span size="sm" c="dimmed">
            {t('compatibility.enteredBy', {
              who: enteredBy.name,
              when: format.date(enteredAt),
            })}
          </Text>
        </Text>
      ))}
    </Stack>
  );
}
