import {
  Alert,
  Badge,
  Button,
  Card,
  Group,
  SegmentedControl,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AmountStepper } from '../../components/AmountStepper';
import { ExpiryText } from '../../components/ExpiryText';
import { ProblemNote } from '../../components/ProblemNote';
import { thousandths } from '../../format/quantity';
import { useFormat } from '../../format/useFormat';
import classes from './Counts.module.css';
import type { ShownLine } from './count-lines';

/** Where the next card is gone on with: who types goes on typing, who taps hears what it is. */
export type Focus = 'amount' | 'card' | null;

interface CountCardProps {
  focus: Focus;
  line: ShownLine;
  blind: boolean;
  position: { at: number; of: number };
  onCount: (quantity: number | null) => void;
  /** Forgets what the server refused. */
  onDrop: () => void;
  onPrevious: (() => void) | undefined;
  onNext: (focus: Focus) => void;
  /** Everything else is counted. */
  last: boolean;
}

/** One lot in one place, and how much of it is there. */
export function CountCard(props: CountCardProps) {
  const { t } = useTranslation(['counts', 'common']);
  const format = useFormat();
  const { focus, line, blind, position, onCount, onDrop, onPrevious, onNext, last } = props;
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus === 'card') card.current?.focus();
  }, [focus]);
  const isOpen = line.placeKind === 'container';
  return (
    <Card
      ref={card}
      component="section"
      tabIndex={-1}
      aria-label={t('card', { item: line.itemName, lot: line.lotNumber })}
      className={classes.card}
      padding="lg"
    >
      <Stack gap="md">
        <div>
          <Group justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
            <Title order={2} fz={22} lh={1.25}>
              {line.itemName}
            </Title>
            <Text size="sm" c="dimmed" className="tabular" style={{ flex: 'none' }}>
              {t('position', position)}
            </Text>
          </Group>
          <Group gap="xs" mt={4}>
            <Text className={classes.lotNumber} fw={600}>
              {line.lotNumber}
            </Text>
            <ExpiryText expiresOn={line.expiresOn} />
          </Group>
          <Text c="dimmed">{line.placeName}</Text>
          {(isOpen || line.doubts.length > 0) && (
            <Group gap={6} mt={6}>
              {isOpen && (
                <Badge variant="light" size="lg" tt="none">
                  {t('openContainer')}
                </Badge>
              )}
              {line.doubts.map((doubt) => (
                <Badge key={doubt} variant="default" size="lg" tt="none">
                  {t(`doubt.${doubt}`)}
                </Badge>
              ))}
            </Group>
          )}
        </div>
        <Amount
          line={line}
          focus={focus === 'amount'}
          onCount={onCount}
          onEnter={() => onNext('amount')}
        />
        {!blind && line.expected !== null && (
          <Text ta="center" c="dimmed">
            {t('expected', { quantity: format.quantity(line.expected, line.unit) })}
          </Text>
        )}
        <SaidBefore line={line} />
        {line.state === 'refused' && (
          <>
            <ProblemNote error={line.error} />
            <Button variant="default" onClick={onDrop}>
              {t('forget')}
            </Button>
          </>
        )}
        <Group grow gap="sm">
          <Button
            size="lg"
            px="xs"
            variant="default"
            onClick={() => {
              onCount(0);
              onNext('card');
            }}
          >
            {t('notFound')}
          </Button>
          <Button
            size="lg"
            px="xs"
            variant="default"
            disabled={line.countedQuantity === null}
            onClick={() => onCount(null)}
          >
            {t('takeBack')}
          </Button>
        </Group>
        <div className={classes.steps}>
          <Button
            size="xl"
            px="md"
            variant="default"
            disabled={!onPrevious}
            onClick={onPrevious}
            aria-label={t('previous')}
          >
            <IconArrowLeft size={24} aria-hidden />
          </Button>
          <Button
            size="xl"
            fullWidth
            disabled={last && position.at === position.of}
            rightSection={<IconArrowRight size={24} aria-hidden />}
            onClick={() => onNext('card')}
          >
            {t('next')}
          </Button>
        </div>
      </Stack>
    </Card>
  );
}

interface AmountProps {
  line: ShownLine;
  focus: boolean;
  onCount: (quantity: number | null) => void;
  onEnter: () => void;
}

type By = 'containers' | 'units';

/** Half a millilitre is what an eye tells apart in a small vial; of larger ones a whole unit. */
function stepOf({ unit, containerQuantity }: ShownLine): number {
  return unit !== 'piece' && containerQuantity <= 10 ? 0.5 : 1;
}

/** Sealed stock is counted by containers, or by units when somebody prefers; what is open by units. */
function Amount({ line, focus, onCount, onEnter }: AmountProps) {
  const { t } = useTranslation(['counts', 'common']);
  const format = useFormat();
  const [by, setBy] = useState<By>('containers');
  const size = line.containerQuantity;
  const sealed = line.placeKind === 'location';
  const choice = sealed && size !== 1;
  const inContainers = sealed && by === 'containers';
  const factor = inContainers ? size : 1;
  const kind = (count: number) => t(`containers.${line.containerKind}`, { ns: 'common', count });
  const quantity = line.countedQuantity;
  const unitWord = t(`unit.${line.unit}`, { ns: 'common', count: 2 });
  const containers = quantity === null ? null : thousandths(quantity / size);
  const broken = sealed && containers !== null && !Number.isInteger(containers);
  return (
    <Stack gap="xs">
      {choice && (
        <SegmentedControl
          aria-label={t('by.label')}
          size="md"
          fullWidth
          value={by}
          onChange={(value) => setBy(value === 'units' ? 'units' : 'containers')}
          data={[
            { value: 'containers', label: t('by.containers') },
            { value: 'units', label: t('by.units', { unit: unitWord }) },
          ]}
        />
      )}
      <AmountStepper
        key={String(inContainers)}
        quiet
        focus={focus}
        label={t(inContainers ? 'label.containers' : 'label.units', { unit: unitWord })}
        value={quantity === null ? null : thousandths(quantity / factor)}
        step={inContainers ? 1 : sealed ? size : stepOf(line)}
        whole={inContainers || line.unit === 'piece'}
        onChange={(value) => onCount(value === null ? null : thousandths(value * factor))}
        onEnter={onEnter}
      />
      <Text ta="center" size="lg" fw={600} mih={28} aria-live="polite">
        {quantity === null
          ? ' '
          : inContainers && !broken
            ? `${kind(containers ?? 0)}${choice ? ` = ${format.quantity(quantity, line.unit)}` : ''}`
            : format.quantity(quantity, line.unit)}
      </Text>
      {broken && (
        <Alert color="orange" role="status">
          {t('wholeOnly', { size: format.quantity(size, line.unit) })}
        </Alert>
      )}
    </Stack>
  );
}

/** Who counted the lot here before, when it is worth knowing: two people, or not on this device. */
function SaidBefore({ line }: { line: ShownLine }) {
  const { t } = useTranslation('counts');
  const format = useFormat();
  if (line.state === 'waiting')
    return (
      <Text size="sm" c="dimmed" ta="center">
        {t('saving')}
      </Text>
    );
  if (!line.countedBy || !line.countedAt || line.state === 'refused') return null;
  return (
    <Text size="sm" c="dimmed" ta="center">
      {t('countedBy', { who: line.countedBy.name, when: format.time(line.countedAt) })}
    </Text>
  );
}
