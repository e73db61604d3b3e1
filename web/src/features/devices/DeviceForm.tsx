import { Button, Select, Stack, Switch, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSaveDevice } from '../../api/devices';
import { useItemGroups } from '../../api/item-groups';
import type { Device, DeviceKind, NewDevice } from '../../api/types';
import { useFieldErrors } from '../../api/useFieldErrors';
import { ProblemNote } from '../../components/ProblemNote';
import { useWords } from '../../components/useWords';

interface DeviceFormProps {
  device: Device | null;
  onClose: () => void;
}

const NEW: NewDevice = {
  name: '',
  kind: 'mesotherapy-gun',
  serialNumber: '',
  partGroupId: null,
  active: true,
};

/** A device as it is being typed. */
function formOf(device: Device | null): NewDevice {
  if (!device) return NEW;
  const { id: _, ...form } = device;
  return form;
}

export function DeviceForm({ device, onClose }: DeviceFormProps) {
  const { t } = useTranslation(['devices', 'common']);
  const [values, setValues] = useState(() => formOf(device));
  const groups = useItemGroups().data ?? [];
  const { names } = useWords('deviceKind');
  const save = useSaveDevice(device?.id ?? null);
  const errors = useFieldErrors()(save.error);
  const change = (part: Partial<NewDevice>) => setValues((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { name, serialNumber } = values;
    const body = { ...values, name: name.trim(), serialNumber: serialNumber.trim() };
    save.mutate(body, {
      onSuccess: () => {
        notifications.show({ message: t('saved', { ns: 'common' }) });
        onClose();
      },
    });
  };
  return (
    <form onSubmit={submit}>
      <Stack maw={560} pb="lg">
        <TextInput
          label={t('name')}
          value={values.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
          error={errors.name}
          maxLength={160}
          required
        />
        <Select
          label={t('kind')}
          data={names.map(([value, label]) => ({ value, label }))}
          value={values.kind}
          onChange={(kind) => kind && change({ kind: kind as DeviceKind })}
          allowDeselect={false}
        />
        <TextInput
          label={t('serialNumber')}
          value={values.serialNumber}
          onChange={(event) => change({ serialNumber: event.currentTarget.value })}
          error={errors.serialNumber}
          maxLength={80}
          autoComplete="off"
          required
        />
        <Select
          label={t('parts')}
          placeholder={t('noParts')}
          data={groups.map(({ id, name }) => ({ value: id, label: name }))}
          value={values.partGroupId ?? null}
          onChange={(partGroupId) => change({ partGroupId })}
          error={errors.partGroupId}
          searchable
          clearable
        />
        {device && (
          <Switch
            size="md"
            label={t('active')}
            checked={values.active ?? true}
            onChange={(event) => change({ active: event.currentTarget.checked })}
          />
        )}
        <ProblemNote error={save.error} />
        <Button
          type="submit"
          size="lg"
          loading={save.isPending}
          disabled={!values.name.trim() || !values.serialNumber.trim()}
        >
          {t('save', { ns: 'common' })}
        </Button>
      </Stack>
    </form>
  );
}
