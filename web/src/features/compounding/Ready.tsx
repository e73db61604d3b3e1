import { Alert, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconClockX, IconPrinter, IconVaccine } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/identity';
import { preparationPdf } from '../../api/preparations';
import type { Preparation } from '../../api/types';
import { LinkButton } from '../../components/links';
import { useFormat } from '../../format/useFormat';
import { BenchBar } from './BenchBar';
import { useBenchHolds } from './bench-holds';
import { DiscardPreparation } from './DiscardPreparation';

/** Released: label, use, or away with it. */
export function Ready({ preparation }: { preparation: Preparation }) {
  const { t } = useTranslation('compounding');
  const format = useFormat();
  const may = useMay();
  const { stopped } = useBenchHolds();
  const { id, remaining, unit, pastUse } = preparation;
  return (
    <>
      <Card component="section" padding="lg">
        <Stack gap="md">
          <Title order={2} fz={{ base: 26, sm: 34 }} lh={1.2}>
            {t('ready.left', { quantity: format.quantity(remaining, unit) })}
          </Title>
          {pastUse ? (
            <Alert color="red" icon={<IconClockX aria-hidden />} title={t('ready.past')}>
              {t('ready.pastText')}
            </Alert>
          ) : (
            <Text fz="lg">
              {preparation.patientCode
                ? t('ready.forPatient', { patient: preparation.patientCode })
                : t('ready.stock')}
            </Text>
          )}
          <Group grow gap="sm" preventGrowOverflow={false}>
            <Button
              component="a"
              href={preparationPdf(id, 'label')}
              target="_blank"
              rel="noopener"
              variant="default"
              size="xl"
              leftSection={<IconPrinter size={26} aria-hidden />}
            >
              {t('ready.label')}
            </Button>
            <DiscardPreparation preparation={preparation} />
          </Group>
        </Stack>
      </Card>
      {!pastUse && remaining > 0 && may('sessions.log') && (
        <BenchBar>
          {stopped ? (
            <Button size="xl" fz="xl" fullWidth disabled>
              {t('held.stopped')}
            </Button>
          ) : (
            <LinkButton
              to="/sessions/log"
              search={{ preparation: id }}
              size="xl"
              fz="xl"
              fullWidth
              leftSection={<IconVaccine size={28} aria-hidden />}
            >
              {t('ready.use')}
            </LinkButton>
          )}
        </BenchBar>
      )}
    </>
  );
}
