import { Button, Modal, Stack, Text, Title } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './HardStop.module.css';

/** Why the work stops. */
export interface Stop {
  title: string;
  /** What was found, and what would have been right. */
  facts: readonly { name: string; value: string }[];
  /** What to do now. */
  advice: string;
  /** It is about the container in the hand. */
  container: boolean;
}

interface HardStopProps {
  stop: Stop | null;
  onClose: () => void;
}

/** Nothing else can be seen or done until somebody has read why. */
export function HardStop({ stop, onClose }: HardStopProps) {
  const { t } = useTranslation('compounding');
  return (
    <Modal
      opened={stop !== null}
      onClose={onClose}
      fullScreen
      withCloseButton={false}
      zIndex={350}
      attributes={{ content: { 'aria-label': t('stop.label') } }}
      classNames={{ content: classes.stop ?? '', body: classes.stopBody ?? '' }}
    >
      {stop && (
        <Stack gap="lg" align="center" maw={640} w="100%">
          <IconHandStop size={104} stroke={1.4} aria-hidden />
          <Title order={2} fz={{ base: 30, sm: 42 }} ta="center" lh={1.15}>
            {stop.title}
          </Title>
          <dl className={classes.stopFacts}>
            {stop.facts.map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <Text ta="center" fz="xl" fw={550}>
            {stop.advice}
          </Text>
          <Button
            size="xl"
            fullWidth
            fz="lg"
            className={classes.stopButton ?? ''}
            onClick={onClose}
            data-autofocus
          >
            {t(stop.container ? 'stop.aside' : 'stop.understood')}
          </Button>
        </Stack>
      )}
    </Modal>
  );
}
