import { Button, Group, Menu, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowsExchange, IconDots, IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDiscardContainer } from '../../api/containers';
import { useMay } from '../../api/identity';
import type { Item, StockRow } from '../../api/types';
import { PrintLabels } from '../../components/PrintLabels';
import { ReasonModal } from '../../components/ReasonModal';
import { useFormat } from '../../format/useFormat';
import { DrawButton } from './DrawButton';
import { FlagBadge } from './FlagBadge';
import { OpenButton } from './OpenButton';
import classes from './Stock.module.css';
import { TransferModal } from './TransferModal';
import { useStockSearch } from './useStockSearch';

interface PlaceRowProps {
  item: Item;
  row: StockRow;
  past: boolean;
}

/** What stands of a lot in one place, and what can be done with it there. */
export function PlaceRow({ item, row, past }: PlaceRowProps) {
  const { t } = useTranslation(['stock', 'common']);
  const format = useFormat();
  const isOpen = row.placeKind === 'container';
  const count = row.containers ?? 0;
  return (
    <Stack gap={6} className={classes.place}>
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="sm">
        <div>
          <Text>{row.placeName}</Text>
          {isOpen && <FlagBadge flag="open" />}
          {row.openedAt && (
            <Text size="sm" c="dimmed">
              {t('opened', { when: format.dateTime(row.openedAt) })}
            </Text>
          )}
          {row.discardAt && (
            <Text size="sm" c="dimmed">
              {t('discardBy', { when: format.dateTime(row.discardAt) })}
            </Text>
          )}
        </div>
        <div style={{ textAlign: 'right' }}>
          <Text fw={650} className="tabular">
            {format.quantity(row.quantity, row.unit)}
          </Text>
          {!isOpen && (
            <Text size="sm" c="dimmed">
              {t(`containers.${row.containerKind}`, { ns: 'common', count })}
            </Text>
          )}
        </div>
      </Group>
      {!past && (
        <Group gap="xs">
          {isOpen ? (
            <>
              <DrawButton row={row} />
              <DiscardButton row={row} />
              <PrintLabels
                size="sm"
                of={t('openOne', { lot: row.lotNumber })}
                items={[{ containerId: row.placeId }]}
              />
            </>
          ) : (
            <>
              <OpenButton item={item} row={row} />
              <MoveButton item={item} row={row} />
            </>
          )}
          <DisposeMenu row={row} />
        </Group>
      )}
    </Stack>
  );
}

const LEAVES = [
  { kind: 'waste', permission: 'wastes.write' },
  { kind: 'return', permission: 'returns.write' },
  { kind: 'adjustment', permission: 'adjustments.write' },
] as const;

/** The other ways by which stock leaves a place: each a document of its own. */
function DisposeMenu({ row }: { row: StockRow }) {
  const { t } = useTranslation(['stock', 'common']);
  const may = useMay();
  const ways = LEAVES.filter(
    ({ kind, permission }) =>
      may(permission) && (kind !== 'return' || row.placeKind === 'location'),
  );
  if (ways.length === 0) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="sm" variant="default" leftSection={<IconDots size={18} aria-hidden />}>
          {t('more', { ns: 'common' })}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {ways.map(({ kind }) => (
          <Menu.Item
            key={kind}
            mih={44}
            renderRoot={(props) => (
              <Link
                to="/disposals"
                search={{ kind, fresh: true, lot: row.lotId, place: row.placeId }}
                {...props}
              />
            )}
          >
            {t(`dispose.${kind}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function MoveButton({ item, row }: { item: Item; row: StockRow }) {
  const { t } = useTranslation('stock');
  const may = useMay();
  const { search, moved } = useStockSearch();
  const asked = search.lot === row.lotId && search.place === row.placeId ? search : null;
  const [opened, { open, close }] = useDisclosure(Boolean(asked?.to));
  if (!may('transfers.write')) return null;
  return (
    <>
      <Button
        size="sm"
        variant="default"
        leftSection={<IconArrowsExchange size={18} aria-hidden />}
        onClick={open}
      >
        {t('move.action')}
      </Button>
      <TransferModal
        opened={opened}
        onClose={() => {
          close();
          if (asked) moved();
        }}
        item={item}
        row={row}
        to={asked?.to}
        containers={asked?.containers}
      />
    </>
  );
}

function DiscardButton({ row }: { row: StockRow }) {
  const { t } = useTranslation('stock');
  const may = useMay();
  const format = useFormat();
  const discard = useDiscardContainer();
  const [opened, { open, close }] = useDisclosure(false);
  if (!may('containers.write')) return null;
  return (
    <>
      <Button
        size="sm"
        variant="default"
        leftSection={<IconTrash size={18} aria-hidden />}
        onClick={() => {
          discard.reset();
          open();
        }}
      >
        {t('discard.action')}
      </Button>
      <ReasonModal
        opened={opened}
        onClose={close}
        title={t('discard.title', { item: row.itemName })}
        text={t('discard.text', { quantity: format.quantity(row.quantity, row.unit) })}
        confirmLabel={t('discard.action')}
        suggestions={['expired', 'contaminated', 'damaged'].map((key) =>
          t(`discard.reasons.${key}`),
        )}
        danger
        pending={discard.isPending}
        error={discard.error}
        onConfirm={(reason) => discard.mutate({ id: row.placeId, reason }, { onSuccess: close })}
      />
    </>
  );
}
