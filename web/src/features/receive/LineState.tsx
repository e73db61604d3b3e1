import { Alert, Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAlertTriangle, IconBarcode, IconKeyboard, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ReasonModal } from '../../components/ReasonModal';
import { useFormat } from '../../format/useFormat';
import { isTyped, isUntouched, type TypedLine, unusableBecause } from './lines';

/** Whether a scan or a person says which lot it is. */
export function HowKnown({ line }: { line: TypedLine }) {
  const { t } = useTranslation('receive');
  if (isUntouched(line)) return null;
  const typed = isTyped(line);
  const Icon = typed ? IconKeyboard : IconBarcode;
  return (
    <Badge
      variant="light"
      color={typed ? 'orange' : 'petrol'}
      tt="none"
      size="lg"
      leftSection={<Icon size={16} aria-hidden />}
    >
      {t(typed ? 'typed' : 'scanned')}
    </Badge>
  );
}

interface LineStateProps {
  line: TypedLine;
  /** The server would not take the lot in. */
  refused: boolean;
  onChange: (part: Partial<TypedLine>) => void;
  onRemove: () => void;
}

/** What a scan left open: the expiry it lost, its serial numbers, and a lot that may not be used. */
export function LineState({ line, refused, onChange, onRemove }: LineStateProps) {
  const { t } = useTranslation('receive');
  const { scanned, serials, expiry, lotNumber, item } = line;
  const lacksExpiry = scanned !== null && expiry === '' && (item?.expiryRequired ?? true);
  const lacksLot = scanned !== null && lotNumber === '';
  return (
    <Stack gap="xs" aria-live="polite">
      {scanned?.doubtful && (
        <Alert color="orange" icon={<IconAlertTriangle aria-hidden />} py="xs">
          {t('swallowed')}
        </Alert>
      )}
      {(lacksExpiry || lacksLot) && !scanned?.doubtful && (
        <Text c="var(--ms-warning)" fw={550}>
          {t(lacksLot ? 'askLot' : 'askExpiry')}
        </Text>
      )}
      {serials.length > 0 && (
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {t('serials', { count: serials.length, serials: serials.join(', ') })}
        </Text>
      )}
      <Quarantine line={line} refused={refused} onChange={onChange} onRemove={onRemove} />
    </Stack>
  );
}

const REASONS = ['expired', 'held', 'check'] as const;

/** A lot that may not be used: left out, or taken in where nobody takes it from. */
function Quarantine({ line, refused, onChange, onRemove }: LineStateProps) {
  const { t } = useTranslation('receive');
  const { today } = useFormat();
  const [asking, { open, close }] = useDisclosure(false);
  const because = unusableBecause(line, today());
  if (line.quarantine !== null) {
    return (
      <Group gap="sm" justify="space-between">
        <Text fw={550}>{t('quarantine.is', { reason: line.quarantine })}</Text>
        <Button size="sm" variant="subtle" onClick={() => onChange({ quarantine: null })}>
          {t('quarantine.not')}
        </Button>
      </Group>
    );
  }
  if (!refused && !(line.scanned && because)) return null;
  return (
    <Alert color="red" icon={<IconLock aria-hidden />} title={t(`refused.${because ?? 'held'}`)}>
      <Group gap="sm">
        <Button variant="default" onClick={open}>
          {t('quarantine.take')}
        </Button>
        <Button variant="subtle" color="red" onClick={onRemove}>
          {t('quarantine.leave')}
        </Button>
      </Group>
      <ReasonModal
        opened={asking}
        onClose={close}
        title={t('quarantine.title', { lot: line.lotNumber })}
        text={t('quarantine.text')}
        confirmLabel={t('quarantine.take')}
        suggestions={REASONS.map((key) => t(`quarantine.reasons.${key}`))}
        onConfirm={(quarantine) => {
          onChange({ quarantine });
          close();
        }}
      />
    </Alert>
  );
}
