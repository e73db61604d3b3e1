import { Badge, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLotMovements } from '../../api/lots';
import type { Movement, Posting } from '../../api/types';
import { ListSkeleton } from '../../components/ListSkeleton';
import { LoadMore } from '../../components/LoadMore';
import { ProblemNote } from '../../components/ProblemNote';
import { useFormat } from '../../format/useFormat';
import classes from './Stock.module.css';

/** The ledger of a lot: what happened, when, by whom, from where to where. */
export function LotTimeline({ lotId }: { lotId: string }) {
  const { t } = useTranslation('stock');
  const movements = useLotMovements(lotId);
  if (movements.error)
    return <ProblemNote error={movements.error} onRetry={() => void movements.refetch()} />;
  if (!movements.data) return <ListSkeleton rows={3} height={56} />;
  return (
    <>
      <ol className={classes.timeline} aria-label={t('history')}>
        {movements.data.map((movement) => (
          <Entry key={movement.id} movement={movement} lotId={lotId} />
        ))}
      </ol>
      <LoadMore query={movements} manual />
    </>
  );
}

function Entry({ movement, lotId }: { movement: Movement; lotId: string }) {
  const { t, i18n } = useTranslation('stock');
  const format = useFormat();
  const key = `movement.${movement.kind}`;
  const kind = i18n.exists(key, { ns: 'stock' }) ? t(key) : movement.kind;
  return (
    <li className={classes.movement} data-reversed={movement.reversedBy !== null}>
      <Group gap="xs">
        <Text fw={600}>{movement.reverses ? t('reversalOf', { kind }) : kind}</Text>
        {movement.reversedBy && (
          <Badge color="gray" variant="outline" tt="none" c="dimmed">
            {t('reversed')}
          </Badge>
        )}
      </Group>
      <Text size="sm" c="dimmed">
        {format.dateTime(movement.occurredAt)} · {movement.actorName}
      </Text>
      {movement.postings
        .filter((posting) => posting.lotId === lotId)
        .map((posting) => (
          <PostingLine key={`${posting.from} ${posting.to}`} posting={posting} />
        ))}
    </li>
  );
}

function PostingLine({ posting }: { posting: Posting }) {
  const { t } = useTranslation('stock');
  const format = useFormat();
  const { from, to, fromName, toName, quantity, unit } = posting;
  const place = (id: string, name: string) =>
    id.startsWith('@') ? t(`outside.${id.slice(1)}`) : name;
  const sign = from.startsWith('@') ? '+' : to.startsWith('@') ? '−' : '';
  const inPlace = fromName === toName;
  return (
    <Text size="sm" component="div" className={classes.posting}>
      <span>
        {inPlace
          ? t('within', { place: toName })
          : `${place(from, fromName)} → ${place(to, toName)}`}
      </span>
      <Text fw={600} size="sm" component="span" className="tabular">
        {sign}
        {format.quantity(quantity, unit)}
      </Text>
    </Text>
  );
}
