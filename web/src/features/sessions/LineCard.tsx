import { Badge, Button, Card, CloseButton, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowsExchange, IconCheck, IconInfoCircle, IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { itemQuery } from '../../api/catalog';
import { useMay } from '../../api/identity';
import { ApiError } from '../../api/problem';
import type { PreviewLine, Problem, Warning } from '../../api/types';
import { useProblemText } from '../../api/useProblemText';
import { ReasonModal } from '../../components/ReasonModal';
import type { FormAction, FormLine } from './form';
import { LineLots, Skipped } from './LineLots';
import { LotSheet } from './LotSheet';
import classes from './Sessions.module.css';
import { Stepper } from './Stepper';

interface LineCardProps {
  line: FormLine;
  locationId: string | null;
  preview: PreviewLine | undefined;
  stale: boolean;
  warnings: Warning[];
  /** Somebody opened it a moment ago: the keyboard goes on in it. */
  openedNow?: boolean;
  /** Why the session would be refused because of this line. */
  refusal: Problem | null;
  change: (action: FormAction) => void;
}

/** One material: how much, from which lot, and what to know about it. */
export function LineCard(props: LineCardProps) {
  const { line, locationId, preview, change } = props;
  const { t } = useTranslation('sessions');
  const { data: item } = useQuery(itemQuery(line.itemId));
  const [choosing, { open, close }] = useDisclosure();
  const set = (part: Partial<FormLine>) => change({ do: 'change', itemId: line.itemId, part });
  const short = (preview?.short ?? 0) > 0;
  return (
    <Card
      component="li"
      padding="sm"
      className={`${classes.line} ${short ? classes.lineShort : ''}`}
    >
      <Stack gap="xs">
        <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
          <Text fw={600} lh={1.3} pt={9}>
            {line.itemName}
          </Text>
          <CloseButton
            size={44}
            iconSize={22}
            aria-label={t('line.remove', { item: line.itemName })}
            onClick={() => change({ do: 'remove', itemId: line.itemId })}
          />
        </Group>
        <Stepper
          itemName={line.itemName}
          unit={line.unit}
          containerQuantity={item?.containerQuantity}
          value={line.quantity}
          onChange={(quantity) => set({ quantity })}
          focused={props.openedNow ?? false}
        />
        {line.checkedLot && (
          <Badge
            variant="light"
            tt="none"
            size="lg"
            leftSection={<IconCheck size={16} aria-hidden />}
          >
            {t('scan.checked', { lot: line.checkedLot })}
          </Badge>
        )}
        <LineLots preview={preview} stale={props.stale} containerKind={item?.containerKind} />
        <LineNotes {...props} set={set} />
        <Group justify="space-between" wrap="nowrap" gap="xs" mih={44}>
          <Skipped skips={preview?.skips ?? []} />
          {locationId && (
            <Button
              variant="subtle"
              size="sm"
              ml="auto"
              px="xs"
              style={{ flex: 'none' }}
              leftSection={<IconArrowsExchange size={18} aria-hidden />}
              aria-label={t('line.otherLotOf', { item: line.itemName })}
              onClick={open}
            >
              {t('line.otherLot')}
            </Button>
          )}
        </Group>
      </Stack>
      <LotSheet
        opened={choosing}
        onClose={close}
        line={line}
        locationId={locationId}
        onChoose={set}
      />
    </Card>
  );
}

interface LineNotesProps extends LineCardProps {
  set: (part: Partial<FormLine>) => void;
}

/** These already show with the lot, the reason or the refusal. */
const SHOWN = new Set(['lot-hand-picked', 'incident', 'cosmetic-by-injection']);
const COSMETIC = '/problems/sessions/cosmetic-by-injection';

/** Warnings, and the reasons already given or still to give. */
function LineNotes({ line, warnings, refusal, set }: LineNotesProps) {
  const { t } = useTranslation(['sessions', 'common']);
  const may = useMay();
  const problemText = useProblemText();
  const [writing, { open, close }] = useDisclosure();
  const told = warnings.filter(({ code }) => !SHOWN.has(code));
  return (
    <>
      {told.map(({ code }) => (
        <Group key={code} gap={8} wrap="nowrap" align="flex-start" c="var(--ms-warning)">
          <IconInfoCircle size={18} aria-hidden style={{ flex: 'none', marginTop: 2 }} />
          <Text size="sm">{t(`warning.${code}`)}</Text>
        </Group>
      ))}
      {line.incidentReason && (
        <Text size="sm" fw={550} c="var(--ms-danger)">
          {t('line.incident', { reason: line.incidentReason })}
        </Text>
      )}
      {line.reason && <Text size="sm">{t('line.reason', { reason: line.reason })}</Text>}
      {refusal && (
        <Text size="sm" fw={550} c="var(--ms-danger)">
          {problemText(new ApiError(refusal))}
        </Text>
      )}
      {refusal?.type === COSMETIC && may('sessions.incident') && (
        <Button
          variant="light"
          leftSection={<IconPencil size={18} aria-hidden />}
          aria-label={t('line.reasonOf', { item: line.itemName })}
          onClick={open}
        >
          {t('line.writeReason')}
        </Button>
      )}
      <ReasonModal
        opened={writing}
        onClose={close}
        title={t('line.cosmeticReason')}
        confirmLabel={t('save', { ns: 'common' })}
        onConfirm={(reason) => {
          set({ reason });
          close();
        }}
      />
    </>
  );
}
