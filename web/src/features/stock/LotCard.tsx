import { Button, Card, Collapse, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import {
  IconChevronDown,
  IconLock,
  IconLockOpen,
  IconRoute,
  IconTestPipe2,
} from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/identity';
import { useHoldLot } from '../../api/lots';
import type { Item, Lot, StockRow } from '../../api/types';
import { LinkButton } from '../../components/links';
import { PrintLabels } from '../../components/PrintLabels';
import { ReasonModal } from '../../components/ReasonModal';
import { UnusableBadge } from '../../components/UnusableBadge';
import { useFormat } from '../../format/useFormat';
import { Countdown } from './Countdown';
import { LotTimeline } from './LotTimeline';
import { PlaceRow } from './PlaceRow';
import classes from './Stock.module.css';
import { TypedBadge } from './TypedBadge';
import { TypedNote } from './TypedNote';

interface LotCardProps {
  item: Item;
  /** Where the lot stands; at least one. */
  rows: StockRow[];
  /** The lot with its hold, once it is known. */
  lot: Lot | undefined;
  /** Whether this is the lot that was asked for. */
  asked: boolean;
  /** Shown as it was: nothing can be done about it. */
  past: boolean;
}

export function LotCard({ item, rows, lot, asked, past }: LotCardProps) {
  const { t } = useTranslation('stock');
  const card = useRef<HTMLDivElement>(null);
  const [history, { toggle }] = useDisclosure(false);
  useEffect(() => {
    if (asked) card.current?.scrollIntoView({ block: 'center' });
  }, [asked]);
  const [first] = rows;
  if (!first) return null;
  return (
    <Card ref={card} className={asked ? classes.asked : undefined} component="article">
      <Stack gap="sm">
        <div>
          <Group gap="xs">
            <Title order={3} size="h4" className={classes.lotNumber}>
              {first.lotNumber}
            </Title>
            {reasonsOf(rows).map((because) => (
              <UnusableBadge key={because} because={because} />
            ))}
            {first.typed && <TypedBadge />}
          </Group>
          <Countdown {...first} />
        </div>
        {lot?.preparationId && <PreparationNote preparationId={lot.preparationId} />}
        {lot?.hold && <HoldNote lot={lot} />}
        {!past && lot?.typed && <TypedNote lot={lot} />}
        {rows.map((row) => (
          <PlaceRow key={row.placeId} item={item} row={row} past={past} />
        ))}
        <Group gap="xs">
          {!past && lot && <HoldButton lot={lot} />}
          {!past && <PrintLabels size="sm" of={first.lotNumber} items={[{ lotId: first.lotId }]} />}
          <Button
            size="sm"
            variant="subtle"
            aria-expanded={history}
            rightSection={<IconChevronDown size={18} aria-hidden />}
            onClick={toggle}
          >
            {t('history')}
          </Button>
          <LinkButton
            to="/lots/$lotId/trace"
            params={{ lotId: first.lotId }}
            size="sm"
            variant="subtle"
            leftSection={<IconRoute size={18} aria-hidden />}
          >
            {t('trace')}
          </LinkButton>
        </Group>
        <Collapse expanded={history}>{history && <LotTimeline lotId={first.lotId} />}</Collapse>
      </Stack>
    </Card>
  );
}

function reasonsOf(rows: StockRow[]) {
  return [...new Set(rows.flatMap(({ unusableBecause }) => unusableBecause ?? []))];
}

/** The lot was mixed here: its record says of what, by whom, and until when. */
function PreparationNote({ preparationId }: { preparationId: string }) {
  const { t } = useTranslation('stock');
  return (
    <LinkButton
      to="/compounding/$preparationId"
      params={{ preparationId }}
      size="sm"
      variant="light"
      leftSection={<IconTestPipe2 size={18} aria-hidden />}
    >
      {t('preparation')}
    </LinkButton>
  );
}

function HoldNote({ lot }: { lot: Lot }) {
  const { t } = useTranslation('stock');
  const format = useFormat();
  if (!lot.hold) return null;
  return (
    <Text size="sm">
      {t('hold.because', { reason: lot.hold.reason })}
      <Text size="sm" c="dimmed" component="span" display="block">
        {t('hold.by', { when: format.dateTime(lot.hold.heldAt), who: lot.hold.heldBy })}
      </Text>
    </Text>
  );
}

/** Holds the lot, or releases it, with a reason; by permission. A recall's hold ends with the recall. */
function HoldButton({ lot }: { lot: Lot }) {
  const { t } = useTranslation('stock');
  const may = useMay();
  const change = useHoldLot();
  const [opened, { open, close }] = useDisclosure(false);
  const hold = lot.hold === null;
  const allowed = hold ? may('lots.hold') : may('lots.release') && lot.hold?.kind === 'held';
  if (!allowed) return null;
  const words = hold ? 'hold' : 'release';
  const suggestions = hold ? ['quarantine', 'damaged', 'temperature'] : ['checked', 'mistake'];
  return (
    <>
      <Button
        size="sm"
        variant="default"
        leftSection={
          hold ? <IconLock size={18} aria-hidden /> : <IconLockOpen size={18} aria-hidden />
        }
        onClick={() => {
          change.reset();
          open();
        }}
      >
        {t(`${words}.action`)}
      </Button>
      <ReasonModal
        opened={opened}
        onClose={close}
        title={t(`${words}.title`, { lot: lot.lotNumber })}
        text={t(`${words}.text`)}
        confirmLabel={t(`${words}.action`)}
        suggestions={suggestions.map((key) => t(`${words}.reasons.${key}`))}
        danger={hold}
        pending={change.isPending}
        error={change.error}
        onConfirm={(reason) => change.mutate({ lotId: lot.id, hold, reason }, { onSuccess: close })}
      />
    </>
  );
}
