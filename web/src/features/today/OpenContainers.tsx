import { Badge, Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconFlask2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDiscardContainer, useOpenContainers } from '../../api/containers';
import { useMay } from '../../api/identity';
import { useNumberSetting } from '../../api/settings';
import type { OpenContainer } from '../../api/types';
import { Empty } from '../../components/Empty';
import { LinkButton } from '../../components/links';
import { PrintLabels } from '../../components/PrintLabels';
import { QueryView } from '../../components/QueryView';
import { ReasonModal } from '../../components/ReasonModal';
import { useFormat } from '../../format/useFormat';
import { firstOfSeveral, type InUse, inUse } from './in-use';
import { Section } from './Section';
import classes from './Today.module.css';
import { useNow } from './useNow';

/** What is open, the first to be discarded on top, each with the time it has left. */
export function OpenContainers() {
  const { t } = useTranslation('today');
  const containers = useOpenContainers();
  const [discarding, setDiscarding] = useState<OpenContainer | null>(null);
  return (
    <Section title={t('containers.title')}>
      <QueryView query={containers}>
        {(items) =>
          items.length === 0 ? (
            <Empty icon={IconFlask2} text={t('containers.none')} />
          ) : (
            <Rows items={items} onDiscard={setDiscarding} />
          )
        }
      </QueryView>
      <Discard container={discarding} onClose={() => setDiscarding(null)} />
    </Section>
  );
}

interface RowsProps {
  items: OpenContainer[];
  onDiscard: (container: OpenContainer) => void;
}

const AT_FIRST = 6;

function Rows({ items, onDiscard }: RowsProps) {
  const { t } = useTranslation('today');
  const [all, setAll] = useState(false);
  const now = useNow();
  const warningHours = useNumberSetting('inUseWarningHours') ?? 24;
  const first = firstOfSeveral(items);
  const ordered = [...items].sort((one, other) =>
    (one.discardAt ?? '').localeCompare(other.discardAt ?? ''),
  );
  const shown = all ? ordered : ordered.slice(0, AT_FIRST);
  return (
    <>
      <ul className={classes.list}>
        {shown.map((container) => (
          <Row
            key={container.id}
            container={container}
            state={inUse(container, now, warningHours)}
            useFirst={first.has(container.id)}
            onDiscard={() => onDiscard(container)}
          />
        ))}
      </ul>
      {shown.length < ordered.length && (
        <Button variant="subtle" fullWidth radius={0} onClick={() => setAll(true)}>
          {t('containers.all', { count: ordered.length })}
        </Button>
      )}
    </>
  );
}

interface RowProps {
  container: OpenContainer;
  state: InUse;
  useFirst: boolean;
  onDiscard: () => void;
}

const COLOURS = { good: 'var(--ms-good)', soon: 'var(--ms-warning)', over: 'var(--ms-danger)' };

function Row({ container, state, useFirst, onDiscard }: RowProps) {
  const { t } = useTranslation(['today', 'common']);
  const format = useFormat();
  const may = useMay();
  const { itemName, lotNumber, remaining, containerQuantity, unit } = container;
  const full = format.quantity(containerQuantity, unit);
  return (
    <li className={classes.row}>
      <span className={classes.meter} data-state={state.state} aria-hidden />
      <div className={classes.grow}>
        <Text fw={600} lh={1.3}>
          {itemName}
        </Text>
        <Group gap="xs">
          <Text fw={600} size="sm" c={COLOURS[state.state]}>
            {leftWords()}
          </Text>
          {useFirst && (
            <Badge variant="light" tt="none">
              {t('containers.useFirst')}
            </Badge>
          )}
        </Group>
        <Text size="sm" c="dimmed">
          {t('containers.remaining', { remaining: format.number(remaining), full })}
          {' · '}
          {t('containers.lot', { number: lotNumber })}
          {' · '}
          {container.locationName}
        </Text>
      </div>
      <div className={classes.acts}>
        <PrintLabels
          variant="subtle"
          color="gray"
          px="sm"
          of={t('containers.labelOf', { item: itemName, number: lotNumber })}
          items={[{ containerId: container.id }]}
        />
        {state.state === 'over' && may('wastes.write') ? (
          <LinkButton
            to="/disposals"
            search={{ kind: 'waste', fresh: true, lot: container.lotId, place: container.id }}
            variant="light"
            color="red"
            px="sm"
            aria-label={t('containers.disposeOf', { item: itemName, number: lotNumber })}
          >
            {t('containers.dispose')}
          </LinkButton>
        ) : (
          may('containers.write') && (
            <Button
              variant="subtle"
              color="gray"
              px="sm"
              aria-label={t('containers.discardOf', { item: itemName, number: lotNumber })}
              onClick={onDiscard}
            >
              {t('containers.discard')}
            </Button>
          )
        )}
      </div>
    </li>
  );

  function leftWords(): string {
    if (container.unusableBecause && container.unusableBecause !== 'in-use-expired') {
      return t(`because.${container.unusableBecause}`, { ns: 'common' });
    }
    if (state.left === null) return t('containers.unknown');
    const key = state.left < 0 ? 'containers.over' : 'containers.left';
    return t(key, { time: format.duration(state.left) });
  }
}

const REASONS = ['over', 'dirty', 'empty'] as const;

function Discard({ container, onClose }: { container: OpenContainer | null; onClose: () => void }) {
  const { t } = useTranslation('today');
  const format = useFormat();
  const discard = useDiscardContainer();
  if (!container) return null;
  const confirm = (reason: string) =>
    discard.mutate(
      { id: container.id, reason },
      {
        onSuccess: () => {
          notifications.show({ message: t('containers.done') });
          onClose();
        },
      },
    );
  return (
    <ReasonModal
      opened
      onClose={onClose}
      title={t('containers.discardTitle')}
      text={
        <>
          <Text fw={600} span>
            {container.itemName}
          </Text>
          <br />
          {t('containers.discardText', {
            remaining: format.quantity(container.remaining, container.unit),
          })}
        </>
      }
      confirmLabel={t('containers.discard')}
      suggestions={REASONS.map((key) => t(`containers.reasons.${key}`))}
      danger
      pending={discard.isPending}
      error={discard.error}
      onConfirm={confirm}
    />
  );
}
