import { Alert, Button, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconAlertTriangle, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useKnownLot } from '../../api/lots';
import { useNumberSetting } from '../../api/settings';
import type { Lot } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import { parseExpiry } from './expiry';
import type { TypedLine } from './lines';

const DAY = 86_400_000;

interface ExpiryHintProps {
  line: TypedLine;
  onUse: (expiry: string) => void;
}

/** What the typed expiry means, and what the book knows of the lot, before anything is sent. */
export function ExpiryHint({ line, onUse }: ExpiryHintProps) {
  const { t } = useTranslation('receive');
  const format = useFormat();
  const [lotNumber] = useDebouncedValue(line.lotNumber.trim(), 300);
  const known = useKnownLot(line.item?.id ?? null, lotNumber).data ?? null;
  const typed = parseExpiry(line.expiry);
  return (
    <Stack gap="xs" aria-live="polite">
      {typed && (
        <Text size="sm" c="dimmed">
          {t('lastDay', { day: format.day(typed.lastDay) })}
        </Text>
      )}
      {typed && <ExpiryWarning lastDay={typed.lastDay} line={line} />}
      {known && lotNumber === line.lotNumber.trim() && (
        <KnownLot lot={known} lastDay={typed?.lastDay ?? null} onUse={onUse} />
      )}
    </Stack>
  );
}

function ExpiryWarning({ lastDay, line }: { lastDay: string; line: TypedLine }) {
  const { t } = useTranslation('receive');
  const format = useFormat();
  const practiceDays = useNumberSetting('expiryWarningDays');
  const days = Math.round((Date.parse(lastDay) - Date.parse(format.today())) / DAY);
  const warned = line.item?.expiryWarningDays ?? practiceDays ?? 0;
  if (days > warned) return null;
  const code = days < 0 ? 'expired' : 'expiring';
  return (
    <Alert color={days < 0 ? 'red' : 'orange'} icon={<IconAlertTriangle aria-hidden />} py="xs">
      {t(`warning.${code}`)}
    </Alert>
  );
}

interface KnownLotProps {
  lot: Lot;
  lastDay: string | null;
  onUse: (expiry: string) => void;
}

function KnownLot({ lot, lastDay, onUse }: KnownLotProps) {
  const { t } = useTranslation('receive');
  const format = useFormat();
  const { expiresOn, hold } = lot;
  const differs = lastDay !== null && expiresOn !== lastDay;
  return (
    <>
      {expiresOn && lastDay === null && (
        <Button size="sm" variant="default" onClick={() => onUse(expiresOn)}>
          {t('useKnown', { day: format.day(expiresOn) })}
        </Button>
      )}
      {differs && (
        <Alert color="red" icon={<IconAlertTriangle aria-hidden />} py="xs">
          {t('warning.differs', { day: expiresOn ? format.day(expiresOn) : '–' })}
        </Alert>
      )}
      {hold && (
        <Alert color="red" icon={<IconLock aria-hidden />} py="xs">
          {t('warning.heldBecause', { reason: hold.reason })}
        </Alert>
      )}
    </>
  );
}
