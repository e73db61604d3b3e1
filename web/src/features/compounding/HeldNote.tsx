import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowBackUp, IconHandStop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useHeldLots } from '../../api/held-lots';
import { useMay } from '../../api/identity';
import { usePutBack } from '../../api/preparations';
import type { Preparation } from '../../api/types';
import { LinkAnchor } from '../../components/links';
import { ProblemNote } from '../../components/ProblemNote';
import { useFormat } from '../../format/useFormat';
import { useBenchHolds } from './bench-holds';
import { useHeldWords } from './useHeldWords';

/** Stays for as long as something that is in the preparation is held: what it is, why, and the ways out. */
export function HeldNote({ preparation }: { preparation: Preparation }) {
  const { t } = useTranslation('compounding');
  const may = useMay();
  const words = useHeldWords(preparation);
  const held = useBenchHolds().held.filter(({ part }) => part !== 'offered');
  const recallId = useHeldLots().find(
    (lot) => lot.recallId && held.some((one) => one.lot.id === lot.lotId),
  )?.recallId;
  if (held.length === 0) return null;
  const recalled = held.some(({ lot }) => lot.hold.kind === 'recalled') && may('recalls.read');
  return (
    <Alert color="red" mb="md" icon={<IconHandStop aria-hidden />} title={words.title(held)}>
      <Stack gap="sm">
        <ul style={{ margin: 0, paddingInlineStart: 20 }}>
          {held.map((one) => (
            <li key={one.lot.id}>
              <strong>{words.lot(one)}</strong> · {words.because(one)}
            </li>
          ))}
        </ul>
        <Text fw={550}>{words.advice(held)}</Text>
        {preparation.state === 'draft' && may('preparations.make') && (
          <PutBack preparation={preparation} lotIds={held.map(({ lot }) => lot.id)} />
        )}
        {recalled &&
          (recallId ? (
            <LinkAnchor to="/recalls/$recallId" params={{ recallId }} fw={600} c="inherit">
              {t('held.recall')}
            </LinkAnchor>
          ) : (
            <LinkAnchor to="/recalls" fw={600} c="inherit">
              {t('held.recall')}
            </LinkAnchor>
          ))}
      </Stack>
    </Alert>
  );
}

interface PutBackProps {
  preparation: Preparation;
  lotIds: readonly string[];
}

/** What was recorded of the held lots, each with the way back. */
function PutBack({ preparation: { id, components }, lotIds }: PutBackProps) {
  const { t } = useTranslation('compounding');
  const format = useFormat();
  const putBack = usePutBack(id);
  const { held } = useBenchHolds();
  const numberOf = (lotId: string) => held.find(({ lot }) => lot.id === lotId)?.lot.lotNumber;
  const takes = components.flatMap(({ takes: all, unit }) =>
    all.flatMap((take) =>
      take.lotId !== null && lotIds.includes(take.lotId)
        ? [{ ...take, unit, lots: numberOf(take.lotId) ?? '' }]
        : [],
    ),
  );
  return (
    <>
      <Group gap="sm">
        {takes.map((take) => (
          <Button
            key={take.id}
            variant="default"
            size="lg"
            leftSection={<IconArrowBackUp size={22} aria-hidden />}
            loading={putBack.isPending && putBack.variables === take.id}
            onClick={() => putBack.mutate(take.id)}
          >
            {t('takes.putBackOf', {
              quantity: format.quantity(take.quantity, take.unit),
              lots: take.lots,
            })}
          </Button>
        ))}
      </Group>
      <ProblemNote error={putBack.error} />
    </>
  );
}
