import { Button, Text } from '@mantine/core';
import { IconBarcode } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { allowSound } from '../../scanning/feedback';
import { LearnModal } from '../../scanning/LearnModal';
import { ScanSheet } from '../../scanning/ScanSheet';
import type { ScanState } from '../../scanning/useScan';
import classes from './Bench.module.css';

/** The one thing to do now: scan. A scanner that types is heard without touching anything. */
export function BigScan({ scan }: { scan: ScanState }) {
  const { t } = useTranslation('compounding');
  return (
    <>
      <Button
        h={80}
        fz={26}
        fullWidth
        leftSection={<IconBarcode size={40} aria-hidden />}
        onClick={() => {
          allowSound();
          scan.open();
        }}
      >
        {t('scan.button')}
      </Button>
      <ScanSheet scan={scan} />
      <LearnModal unknown={scan.unknown} />
    </>
  );
}

/** What became of the last scan; before the first, how to scan. */
export function ScanTold({ scan }: { scan: ScanState }) {
  const { t } = useTranslation('compounding');
  const [last] = scan.told;
  return (
    <div aria-live="polite">
      {last && !scan.opened ? (
        <Text ta="center" fw={550} className={classes.told} data-tone={last.tone}>
          {last.text}
        </Text>
      ) : (
        <Text ta="center" c="dimmed">
          {t('scan.hint')}
        </Text>
      )}
    </div>
  );
}
