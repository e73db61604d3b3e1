import { Button, Group, Stack, Title } from '@mantine/core';
import { IconVaccine } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { preparationQuery, usePreparationsIn } from '../../api/preparations';
import { queryClient } from '../../api/query-client';
import type { PreparationRow } from '../../api/types';
import { useMutation } from '../../api/use-mutation';
import { ProblemNote } from '../../components/ProblemNote';
import { thousandths } from '../../format/quantity';
import { useFormat } from '../../format/useFormat';
import type { FormAction, FormLine } from '../sessions/form';
import { sessionLineOf } from './session-line';
import { STAGES } from './states';

interface ForPatientProps {
  patientId: string;
  lines: readonly FormLine[];
  change: (action: FormAction) => void;
}

/** What was prepared for this patient and may be used now, one tap away. */
export function ForPatient({ patientId, lines, change }: ForPatientProps) {
  const { t } = useTranslation('compounding');
  const { data = [] } = usePreparationsIn(STAGES.ready, patientId);
  const add = useMutation({
    mutationFn: async ({ id, code }: PreparationRow) => {
      const preparation = await queryClient.fetchQuery({ ...preparationQuery(id), staleTime: 0 });
      const line = sessionLineOf(preparation, t('session.reason', { code }));
      if (line) change(taking(line, lines));
    },
  });
  const offered = data.filter(
    ({ pastUse, remaining, lotId }) =>
      !pastUse && remaining > 0 && !lines.some((line) => line.lotId === lotId),
  );
  if (offered.length === 0) return null;
  return (
    <Stack component="section" gap="sm">
      <Title order={2} size="h4">
        {t('session.title')}
      </Title>
      <Group gap="xs">
        {offered.map((preparation) => (
          <Offer
            key={preparation.id}
            preparation={preparation}
            pending={add.isPending && add.variables.id === preparation.id}
            onTake={() => add.mutate(preparation)}
          />
        ))}
      </Group>
      <ProblemNote error={add.error} />
    </Stack>
  );
}

/** Of two preparations of one formula both go, in the order in which they are to be used. */
function taking(line: FormLine, lines: readonly FormLine[]): FormAction {
  const before = lines.find(({ itemId }) => itemId === line.itemId);
  if (!before) return { do: 'add', line };
  const quantity = thousandths((before.quantity ?? 0) + (line.quantity ?? 0));
  const part = { quantity, lotId: undefined, containerId: undefined, reason: undefined };
  return { do: 'change', itemId: line.itemId, part };
}

interface OfferProps {
  preparation: PreparationRow;
  pending: boolean;
  onTake: () => void;
}

function Offer({ preparation, pending, onTake }: OfferProps) {
  const { t } = useTranslation('compounding');
  const format = useFormat();
  const { code, name, useUntil } = preparation;
  const quantity = format.quantity(preparation.remaining, preparation.unit);
  return (
    <Button
      variant="light"
      size="lg"
      h="auto"
      py="sm"
      loading={pending}
      leftSection={<IconVaccine size={24} aria-hidden />}
      aria-label={t('session.add', { code, name, quantity })}
      onClick={onTake}
    >
      <Stack gap={0} align="flex-start">
        <span>{code}</span>
        <span style={{ fontWeight: 400, fontSize: 14 }}>
          {quantity}
          {useUntil && ` · ${t('useBy.untilDay', { until: format.dateTime(useUntil) })}`}
        </span>
      </Stack>
    </Button>
  );
}
