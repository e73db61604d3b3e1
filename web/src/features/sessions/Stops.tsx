import { Alert, Stack, Text } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../api/problem';
import type { Problem } from '../../api/types';
import { useProblemText } from '../../api/useProblemText';
import { LinkButton } from '../../components/links';
import { useSubstances } from '../../components/useSubstances';

/** What stops a session whatever is changed on this screen. */
const KINDS = [
  'contraindicated',
  'consent-missing',
  'allergy',
  'patient-merged',
  'course-over',
] as const;
type Kind = (typeof KINDS)[number];

function kindOf({ type }: Problem): Kind | undefined {
  return KINDS.find((kind) => type === `/problems/sessions/${kind}`);
}

interface Condition {
  id: string;
  kind: string;
  substance: string | null;
  note: string;
}

/** The facts of a refusal, one by one. */
function factsOf(refusal: Problem): string[] {
  const { items = [], itemName } = refusal as { items?: { itemName: string }[]; itemName?: string };
  return [...items.map((item) => item.itemName), ...(itemName ? [itemName] : [])];
}

interface StopsProps {
  /** Why the session would be refused as it stands. */
  refusal: Problem | null;
  patientId: string | undefined;
}

/** Says before anything is confirmed what stands in the way, and where it is put right. */
export function Stops({ refusal, patientId }: StopsProps) {
  const { t } = useTranslation('sessions');
  const problemText = useProblemText();
  const { nameOf } = useSubstances();
  const kind = refusal && kindOf(refusal);
  if (!refusal || !kind) return null;
  const { conditions = [], mergedInto } = refusal as {
    conditions?: Condition[];
    mergedInto?: string;
  };
  const goTo = mergedInto ?? patientId;
  return (
    <Alert color="red" role="alert" icon={<IconHandStop aria-hidden />} title={t(`stop.${kind}`)}>
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{problemText(new ApiError(refusal))}</Text>
        {[...factsOf(refusal), ...conditions.map((one) => conditionText(one))].map((fact) => (
          <Text key={fact} size="sm" fw={600}>
            {fact}
          </Text>
        ))}
        {goTo && kind !== 'course-over' && (
          <LinkButton
            to="/patients/$patientId"
            params={{ patientId: goTo }}
            variant="default"
            size="md"
          >
            {t(`stop.${kind}Link`)}
          </LinkButton>
        )}
      </Stack>
    </Alert>
  );

  function conditionText({ kind: of, substance, note }: Condition): string {
    const name = t(`condition.${of}`);
    return [name, substance && nameOf(substance), note].filter(Boolean).join(' · ');
  }
}
