import { Button, Select, Stack, Switch, TagsInput, TextInput, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSaveProtocol } from '../../api/protocols';
import type { Item, Protocol } from '../../api/types';
import { useFieldErrors } from '../../api/useFieldErrors';
import { ProblemNote } from '../../components/ProblemNote';
import { MaterialFields } from './MaterialFields';
import { bodyOf, formOf, isComplete, type ProtocolValues } from './protocol-values';

interface ProtocolFormProps {
  protocol: Protocol | null;
  /** The items of its materials. */
  items: Item[];
  onClose: () => void;
}

const TECHNIQUES = [
  'intradermal',
  'nappage',
  'papule',
  'point-by-point',
  'acupuncture-points',
  'microneedling',
  'topical',
];
const ROUTES = [
  'intradermal',
  'subcutaneous',
  'intramuscular',
  'intra-articular',
  'intravenous',
  'topical',
  'microneedling',
];

export function ProtocolForm({ protocol, items, onClose }: ProtocolFormProps) {
  const { t } = useTranslation(['protocols', 'common']);
  const [values, setValues] = useState(() => formOf(protocol, items));
  const save = useSaveProtocol(protocol?.id ?? null);
  const errors = useFieldErrors()(save.error);
  const change = (part: Partial<ProtocolValues>) => setValues((before) => ({ ...before, ...part }));
  const options = (group: string, slugs: string[]) =>
    slugs.map((value) => ({ value, label: t(`${group}.${value}`, { ns: 'common' }) }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(bodyOf(values), {
      onSuccess: () => {
        notifications.show({ message: t('saved', { ns: 'common' }) });
        onClose();
      },
    });
  };
  return (
    <form onSubmit={submit}>
      <Stack pb="lg">
        <TextInput
          label={t('name')}
          value={values.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
          error={errors.name}
          maxLength={160}
          required
        />
        <Select
          label={t('technique')}
          data={options('technique', TECHNIQUES)}
          value={values.technique}
          onChange={(technique) => change({ technique })}
          clearable
        />
        <Select
          label={t('route')}
          data={options('route', ROUTES)}
          value={values.route}
          onChange={(route) => change({ route })}
          clearable
        />
        <TagsInput
          size="md"
          label={t('zones')}
          description={t('zonesHint')}
          value={values.zones}
          onChange={(zones) => change({ zones })}
          error={errors.zones}
          acceptValueOnBlur
        />
        <Title order={3} size="h5">
          {t('materials')}
        </Title>
        <MaterialFields
          materials={values.materials}
          onChange={(materials) => change({ materials })}
          errors={errors}
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
        <Button type="submit" size="lg" loading={save.isPending} disabled={!isComplete(values)}>
          {t('save', { ns: 'common' })}
        </Button>
      </Stack>
    </form>
  );
}
