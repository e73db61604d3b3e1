import { Button, Stack, Text } from '@mantine/core';
import { IconBarcode } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { allowSound } from './feedback';
import { LearnModal } from './LearnModal';
import classes from './Scanning.module.css';
import { ScanSheet } from './ScanSheet';
import type { ScanState } from './useScan';

/** Opens the camera; beside it what became of the last scan, also of one by a wedge scanner. */
export function ScanButton({ scan }: { scan: ScanState }) {
  const { t } = useTranslation('scanning');
  const [last] = scan.told;
  return (
    <Stack gap="xs">
      <Button
        size="lg"
        variant="light"
        leftSection={<IconBarcode size={26} aria-hidden />}
        onClick={() => {
          allowSound();
          scan.open();
        }}
      >
        {t('scan')}
      </Button>
      <div aria-live="polite">
        {last && !scan.opened && (
          <Text className={classes.last} data-tone={last.tone} fw={550} size="sm">
            {last.text}
          </Text>
        )}
      </div>
      <ScanSheet scan={scan} />
      <LearnModal unknown={scan.unknown} />
    </Stack>
  );
}
