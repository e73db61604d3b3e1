import { Alert, Badge, Button, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/identity';
import { useLotsOf } from '../../api/stock';
import type { StockRow } from '../../api/types';
import { ExpiryText } from '../../components/ExpiryText';
import { QueryView } from '../../components/QueryView';
import { REASON_MIN, ReasonField } from '../../components/ReasonModal';
import { Sheet } from '../../components/Sheet';
import { UnusableBadge } from '../../components/UnusableBadge';
import { useFormat } from '../../format/useFormat';
import type { FormLine } from './form';
import classes from './Sessions.module.css';

interface LotSheetProps {
  opened: boolean;
  onClose: () => void;
  line: FormLine;
  locationId: string | null;
  onChoose: (part: Partial<FormLine>) => void;
}

const AUTO: Partial<FormLine> = {
  lotId: undefined,
  containerId: undefined,
  reason: undefined,
  incidentReason: undefined,
  checkedLot: undefined,
};

/** Takes another lot than the proposed one, with a reason that is kept. */
export function LotSheet(props: LotSheetProps) {
  const { t } = useTranslation('sessions');
  return (
    <Sheet opened={props.opened} onClose={props.onClose} title={t('lots.title')}>
      {props.opened && <Lots {...props} />}
    </Sheet>
  );
}

function Lots({ line, locationId, onChoose, onClose }: LotSheetProps) {
  const { t } = useTranslation('sessions');
  const lots = useLotsOf(line.itemId, locationId);
  const [chosen, setChosen] = useState<StockRow | null>(null);
  const choose = (part: Partial<FormLine>) => {
    onChoose({ ...AUTO, ...part });
    onClose();
  };
  const handPicked = Boolean(line.lotId ?? line.containerId);
  return (
    <Stack pb="lg">
      <Text fw={600}>{line.itemName}</Text>
      <Text size="sm" c="dimmed">
        {t('lots.hint')}
      </Text>
      {handPicked && (
        <Button variant="light" onClick={() => choose({})}>
          {t('lots.auto')}
        </Button>
      )}
      <QueryView query={lots}>
        {(rows) => (
          <Choices
            rows={rows}
            chosen={chosen}
            onPick={(row, isFirst) => (isFirst ? choose({}) : setChosen(row))}
          />
        )}
      </QueryView>
      {chosen && <WhyThisLot key={chosen.placeId + chosen.lotId} row={chosen} onChoose={choose} />}
    </Stack>
  );
}

interface ChoicesProps {
  rows: StockRow[];
  chosen: StockRow | null;
  onPick: (row: StockRow, isFirst: boolean) => void;
}

function Choices({ rows, chosen, onPick }: ChoicesProps) {
  const { t } = useTranslation('sessions');
  const may = useMay();
  const first = rows.find(({ usable }) => usable);
  if (rows.length === 0) return <Text>{t('lots.none')}</Text>;
  return (
    <Stack gap="xs" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
      {rows.map((row) => (
        <li key={row.lotId + row.placeId}>
          <UnstyledButton
            className={classes.lotChoice}
            aria-pressed={row === chosen}
            disabled={!row.usable && !may('sessions.incident')}
            onClick={() => onPick(row, row === first)}
          >
            <LotRow row={row} first={row === first} />
          </UnstyledButton>
        </li>
      ))}
    </Stack>
  );
}

function LotRow({ row, first }: { row: StockRow; first: boolean }) {
  const { t } = useTranslation('sessions');
  const format = useFormat();
  return (
    <>
      <Stack gap={2} style={{ flex: 1, minWidth: 0 }}>
        <Group gap="xs">
          <Text fw={650}>{row.lotNumber}</Text>
          {first && (
            <Badge variant="light" tt="none">
              {t('lots.first')}
            </Badge>
          )}
          {row.unusableBecause && <UnusableBadge because={row.unusableBecause} />}
        </Group>
        <Text size="sm" c="dimmed">
          <ExpiryText {...row} /> · {row.placeName}
        </Text>
        {row.discardAt && (
          <Text size="sm" c="dimmed">
            {t('lots.open', { until: format.dateTime(row.discardAt) })}
          </Text>
        )}
      </Stack>
      <Text fw={600} className="tabular">
        {format.quantity(row.quantity, row.unit)}
      </Text>
    </>
  );
}

const QUICK = ['opened', 'closer', 'damaged', 'doctor'] as const;

interface WhyThisLotProps {
  row: StockRow;
  onChoose: (part: Partial<FormLine>) => void;
}

function WhyThisLot({ row, onChoose }: WhyThisLotProps) {
  const { t } = useTranslation('sessions');
  const [reason, setReason] = useState('');
  const enough = reason.trim().length >= REASON_MIN;
  const lot = {
    lotId: row.lotId,
    ...(row.placeKind === 'container' ? { containerId: row.placeId } : {}),
  };
  const use = () =>
    onChoose(
      row.usable ? { ...lot, reason: reason.trim() } : { ...lot, incidentReason: reason.trim() },
    );
  return (
    <Stack gap="sm">
      {!row.usable && <Alert color="red">{t('lots.incidentNote')}</Alert>}
      <ReasonField
        label={t(row.usable ? 'lots.reason' : 'lots.incident')}
        value={reason}
        onChange={setReason}
        suggestions={row.usable ? QUICK.map((key) => t(`lots.quick.${key}`)) : []}
      />
      <Button size="lg" disabled={!enough} color={row.usable ? 'petrol' : 'red.8'} onClick={use}>
        {t(row.usable ? 'lots.use' : 'lots.recordIncident')}
      </Button>
    </Stack>
  );
}
