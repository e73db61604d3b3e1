import { MultiSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDevices } from '../../api/devices';
import type { FormAction, SessionForm } from './form';

interface DevicesProps {
  form: SessionForm;
  change: (action: FormAction) => void;
}

/** The reusable devices of the session; those of the protocol's kind are offered first. */
export function Devices({ form, change }: DevicesProps) {
  const { t } = useTranslation('sessions');
  const { data = [] } = useDevices();
  const offered = data
    .filter(({ id, active }) => active || form.deviceIds.includes(id))
    .sort((a, b) => rank(a.kind) - rank(b.kind) || a.name.localeCompare(b.name));
  if (offered.length === 0) return null;
  return (
    <MultiSelect
      label={t('details.devices')}
      description={t('details.devicesHint')}
      data={offered.map(({ id, name, serialNumber }) => ({
        value: id,
        label: `${name} · ${serialNumber}`,
      }))}
      value={form.deviceIds}
      onChange={(deviceIds) => change({ do: 'set', part: { deviceIds } })}
    />
  );

  function rank(kind: string): number {
    return kind === form.deviceKind ? 0 : 1;
  }
}
