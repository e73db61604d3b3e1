import { Badge, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConditions, useEndCondition } from '../../api/conditions';
import { useMay } from '../../api/identity';
import type { Condition } from '../../api/types';
import { QueryView } from '../../components/QueryView';
import { ReasonModal } from '../../components/ReasonModal';
import { useFormat } from '../../format/useFormat';
import { ConditionSheet } from './ConditionSheet';
import { DecisionModal } from './DecisionModal';
import classes from './Patients.module.css';
import { useConditionText } from './useConditionText';

/** What speaks against treating the patient, and what doctors decided about it. */
export function Conditions({ patientId }: { patientId: string }) {
  const { t } = useTranslation('patients');
  const may = useMay();
  const conditions = useConditions(patientId);
  const [adding, { open, close }] = useDisclosure(false);
  return (
    <Card component="section" aria-label={t('conditions.title')}>
      <Title order={2} size="h4" mb="sm">
        {t('conditions.title')}
      </Title>
      <QueryView query={conditions}>
        {(all) =>
          all.length === 0 ? (
            <Text c="dimmed">{t('conditions.none')}</Text>
          ) : (
            <ul className={classes.entries}>
              {[...all].sort(openFirst).map((condition) => (
                <li key={condition.id} className={classes.entry}>
                  <Entry patientId={patientId} condition={condition} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
      {may('conditions.write') && (
        <Button
          variant="light"
          mt="md"
          leftSection={<IconPlus size={20} aria-hidden />}
          onClick={open}
        >
          {t('conditions.add')}
        </Button>
      )}
      <ConditionSheet patientId={patientId} opened={adding} onClose={close} />
    </Card>
  );
}

const rank = ({ stops, ended }: Condition) => (stops ? 0 : ended ? 2 : 1);
const openFirst = (a: Condition, b: Condition) => rank(a) - rank(b);

function stateOf({ stops, ended, decisions }: Condition) {
  if (ended) return 'ended';
  if (!stops) return 'allowed';
  return decisions.length > 0 ? 'refused' : 'undecided';
}

const COLOURS = { ended: 'gray', allowed: 'petrol', refused: 'red', undecided: 'red' } as const;

function Entry({ patientId, condition }: { patientId: string; condition: Condition }) {
  const { t } = useTranslation('patients');
  const format = useFormat();
  const text = useConditionText();
  const may = useMay();
  const state = stateOf(condition);
  const { note, recordedAt, recordedByName, decisions, ended } = condition;
  return (
    <Stack gap={6}>
      <Group gap="xs">
        <Text fw={600} className={ended ? classes.struck : ''}>
          {text(condition)}
        </Text>
        <Badge variant="light" size="lg" tt="none" color={COLOURS[state]}>
          {t(`conditions.state.${state}`)}
        </Badge>
      </Group>
      {note && <Text style={{ whiteSpace: 'pre-line' }}>{note}</Text>}
      <Text size="sm" c="dimmed">
        {t('by', { name: recordedByName, when: format.dateTime(recordedAt) })}
      </Text>
      {decisions.map((decision) => (
        <Text key={decision.decidedAt} size="sm">
          {t(decision.allowed ? 'conditions.allowed' : 'conditions.refused', {
            name: decision.decidedByName,
            when: format.dateTime(decision.decidedAt),
            reason: decision.reason,
          })}
        </Text>
      ))}
      {ended && (
        <Text size="sm">
          {t('conditions.ended', {
            name: ended.endedByName,
            when: format.dateTime(ended.endedAt),
            reason: ended.reason,
          })}
        </Text>
      )}
      {!ended && may('conditions.decide') && (
        <Acts patientId={patientId} condition={condition} name={text(condition)} />
      )}
    </Stack>
  );
}

interface ActsProps {
  patientId: string;
  condition: Condition;
  name: string;
}

/** What only a doctor may say about it. */
function Acts({ patientId, condition, name }: ActsProps) {
  const { t } = useTranslation('patients');
  const [asking, setAsking] = useState<'decision' | 'end' | null>(null);
  const end = useEndCondition(patientId);
  const close = () => setAsking(null);
  return (
    <Group gap="sm" mt={4}>
      <Button
        variant={condition.stops ? 'filled' : 'default'}
        onClick={() => setAsking('decision')}
        aria-label={t('conditions.decideOn', { what: name })}
      >
        {t('conditions.decide')}
      </Button>
      <Button
        variant="default"
        onClick={() => setAsking('end')}
        aria-label={t('conditions.endOf', { what: name })}
      >
        {t('conditions.end')}
      </Button>
      <DecisionModal
        patientId={patientId}
        conditionId={condition.id}
        title={name}
        opened={asking === 'decision'}
        onClose={close}
      />
      <ReasonModal
        opened={asking === 'end'}
        onClose={close}
        title={t('conditions.endOf', { what: name })}
        text={t('conditions.endText')}
        confirmLabel={t('conditions.end')}
        pending={end.isPending}
        error={end.error}
        onConfirm={(reason) =>
          end.mutate({ conditionId: condition.id, reason }, { onSuccess: close })
        }
      />
    </Group>
  );
}
