import { Alert, Badge, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { lotsOfQuery } from '../../api/stock';
import type { MixComponent, Preparation, StockRow } from '../../api/types';
import { ExpiryText } from '../../components/ExpiryText';
import { Sheet } from '../../components/Sheet';
import { UnusableBadge } from '../../components/UnusableBadge';
import { useFormat } from '../../format/useFormat';
import classes from './Compounding.module.css';
import { isProposed } from './scanned-component';
import type { InHand } from './useBenchScan';

interface LotChoiceProps {
  opened: boolean;
  onClose: () => void;
  preparation: Preparation;
  component: MixComponent;
  onChoose: (inHand: InHand) => void;
}

/** Without a readable code: the lot is read from the container and chosen here. */
export function LotChoice(props: LotChoiceProps) {
  const { t } = useTranslation('compounding');
  return (
    <Sheet full opened={props.opened} onClose={props.onClose} title={t('lots.title')}>
      {props.opened && <Choices {...props} />}
    </Sheet>
  );
}

function Choices({ preparation, component, onChoose }: LotChoiceProps) {
  const { t } = useTranslation('compounding');
  const rows = useQueries({
    queries: component.items.map(({ itemId }) => lotsOfQuery(itemId, preparation.locationId)),
    combine: (lists) => lists.flatMap(({ data }) => data?.items ?? []),
  });
  return (
    <Stack pb="lg">
      <Text fw={650} fz="lg">
        {component.name}
      </Text>
      <Alert color="orange">{t('lots.note')}</Alert>
      {rows.length === 0 && <Text>{t('lots.none')}</Text>}
      <ul className={classes.takes}>
        {rows.map((row) => (
          <li key={row.lotId + row.placeId}>
            <UnstyledButton
              className={classes.choice}
              disabled={!row.usable}
              onClick={() => onChoose({ row, scan: null, proposed: isProposed(component, row) })}
            >
              <LotRow row={row} component={component} />
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Stack>
  );
}

function LotRow({ row, component }: { row: StockRow; component: MixComponent }) {
  const { t } = useTranslation('compounding');
  const format = useFormat();
  return (
    <>
      <div className={classes.what}>
        <Group gap="xs">
          <span className={classes.lot}>{row.lotNumber}</span>
          {isProposed(component, row) && (
            <Badge variant="light" size="lg" tt="none">
              {t('lots.first')}
            </Badge>
          )}
          {row.unusableBecause && <UnusableBadge because={row.unusableBecause} />}
        </Group>
        {component.items.length > 1 && <Text>{row.itemName}</Text>}
        <Text size="sm" c="dimmed">
          <ExpiryText {...row} /> · {row.placeName}
          {row.discardAt && ` · ${t('lots.openUntil', { until: format.dateTime(row.discardAt) })}`}
        </Text>
      </div>
      <Text fw={650} className="tabular">
        {format.quantity(row.quantity, row.unit)}
      </Text>
    </>
  );
}
