import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconBarcode, IconCheck } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay, useMe } from '../../api/identity';
import { useConfirmLot } from '../../api/lots';
import type { Lot } from '../../api/types';
import { ProblemNote } from '../../components/ProblemNote';
import { allowSound } from '../../scanning/feedback';
import { LearnModal } from '../../scanning/LearnModal';
import { rawText } from '../../scanning/package-reader';
import { ScanSheet } from '../../scanning/ScanSheet';
import { useScan } from '../../scanning/useScan';

/** Who typed the lot, and the two ways to confirm it: another person's eyes, or a scan. */
export function TypedNote({ lot }: { lot: Lot }) {
  const { t } = useTranslation('stock');
  const may = useMay();
  const me = useMe();
  const confirm = useConfirmLot();
  const ownId = useId();
  const [scanning, { open: scan, close: stopScanning }] = useDisclosure(false);
  const own = lot.typedBy !== null && lot.typedBy.id === me?.user.id;
  const who = lot.typedBy?.name;
  return (
    <Stack gap="xs">
      <Text size="sm">{who ? t('typed.by', { who }) : t('typed.bySomebody')}</Text>
      {may('lots.confirm') && (
        <>
          {own && (
            <Text size="sm" c="dimmed" id={ownId}>
              {t('typed.own')}
            </Text>
          )}
          <Group gap="xs">
            <Button
              size="sm"
              variant="light"
              leftSection={<IconCheck size={18} aria-hidden />}
              disabled={own}
              aria-describedby={own ? ownId : undefined}
              loading={confirm.isPending}
              onClick={() =>
                confirm.mutate(
                  { lotId: lot.id },
                  { onSuccess: () => notifications.show({ message: t('typed.done') }) },
                )
              }
            >
              {t('typed.matches')}
            </Button>
            <Button
              size="sm"
              variant="default"
              leftSection={<IconBarcode size={18} aria-hidden />}
              onClick={() => {
                allowSound();
                scan();
              }}
            >
              {t('typed.scan')}
            </Button>
          </Group>
          {confirm.error && <ProblemNote error={confirm.error} />}
          {scanning && <ConfirmingScan lot={lot} onClose={stopScanning} />}
        </>
      )}
    </Stack>
  );
}

/**
 * Listens to scans only while it is shown, so that a scan confirms the lot it was asked for and no
 * other. A code that is typed is no scan, and so cannot be typed here.
 */
function ConfirmingScan({ lot, onClose }: { lot: Lot; onClose: () => void }) {
  const { t } = useTranslation('stock');
  const confirm = useConfirmLot();
  const scan = useScan(async (read) => {
    await confirm.mutateAsync({ lotId: lot.id, scan: rawText(read) });
    notifications.show({ message: t('typed.done') });
    onClose();
    return { tone: 'good', text: t('typed.done') };
  });
  return (
    <>
      <ScanSheet scan={{ ...scan, opened: true, close: onClose }} typing={false} />
      <LearnModal unknown={scan.unknown} />
    </>
  );
}
