import { Button, Group, Stack, Switch, TextInput, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSaveProtocol } from '../../api/protocols';
import type { Protocol } from '../../api/types';
import { useFieldErrors } from '../../api/useFieldErrors';
import { ProblemNote } from '../../components/ProblemNote';
import { AfterwardsFields } from './AfterwardsFields';
import { DeviceFields } from './DeviceFields';
import { HowFields } from './HowFields';
import { MaterialFields } from './MaterialFields';
import { PlanFields } from './PlanFields';
import { bodyOf, formOf, isComplete, newWord, type ProtocolValues } from './protocol-values';
import type { MaterialThings } from './useMaterialThings';
import { WordFields } from './WordFields';

interface ProtocolFormProps {
  protocol: Protocol | null;
  /** The items and groups of its materials. */
  things: MaterialThings;
  /** Called when it was saved, or when it stays as it is. */
  onDone?: () => void;
}

/** Everything a protocol may say; saving it makes its next version. */
export function ProtocolForm({ protocol, things, onDone }: ProtocolFormProps) {
  const { t } = useTranslation(['protocols', 'common']);
  const navigate = useNavigate();
  const [values, setValues] = useState(() => formOf(protocol, things));
  const save = useSaveProtocol(protocol);
  const errors = useFieldErrors()(save.error);
  const change = (part: Partial<ProtocolValues>) => setValues((before) => ({ ...before, ...part }));
  const fields = { values, change, errors };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(bodyOf(values), {
      onSuccess: ({ id }) => {
        notifications.show({ message: t('saved', { ns: 'common' }) });
        onDone?.();
        if (!protocol) {
          void navigate({ to: '/protocols/$protocolId', params: { protocolId: id } });
        }
      },
    });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="lg" maw={760} pb="lg">
        <HowFields {...fields} />
        <Title order={2} size="h4">
          {t('sessions')}
        </Title>
        <PlanFields {...fields} />
        <Title order={2} size="h4">
          {t('materials')}
        </Title>
        <MaterialFields
          materials={values.materials}
          onChange={(materials) => change({ materials })}
          errors={errors}
        />
        <Checklists {...fields} />
        <AfterwardsFields {...fields} />
        <Title order={2} size="h4">
          {t('device')}
        </Title>
        <DeviceFields {...fields} />
        <TextInput
          label={t('source')}
          description={t('sourceHint')}
          value={values.source}
          onChange={(event) => change({ source: event.currentTarget.value })}
          error={errors.source}
          maxLength={200}
        />
        {protocol && (
          <Switch
            size="md"
            label={t('active')}
            checked={values.active}
            onChange={(event) => change({ active: event.currentTarget.checked })}
          />
        )}
        <ProblemNote error={save.error} />
        <Group grow>
          {onDone && (
            <Button variant="default" size="lg" onClick={onDone}>
              {t('cancel', { ns: 'common' })}
            </Button>
          )}
          <Button type="submit" size="lg" loading={save.isPending} disabled={!isComplete(values)}>
            {t('save', { ns: 'common' })}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Checklists({
  values,
  change,
}: {
  values: ProtocolValues;
  change: (part: Partial<ProtocolValues>) => void;
}) {
  const { t } = useTranslation('protocols');
  return (['checklistBefore', 'checklistAfter'] as const).map((list) => (
    <Stack key={list} gap="sm">
      <Title order={2} size="h4">
        {t(list)}
      </Title>
      <WordFields
        group="step"
        values={values[list]}
        onChange={(steps) => change({ [list]: steps })}
        made={newWord}
        label={(number) => t(`${list}Step`, { number })}
        add={t(`${list}Add`)}
      />
    </Stack>
  ));
}
