import { Button, Title } from '@mantine/core';
import { IconPencil, IconPlugConnectedX } from '@tabler/icons-react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevices } from '../../api/devices';
import { useMay } from '../../api/identity';
import type { Device } from '../../api/types';
import { Allowed } from '../../components/Allowed';
import { Empty } from '../../components/Empty';
import { LinkAnchor } from '../../components/links';
import { PageHeader } from '../../components/PageHeader';
import { QueryView } from '../../components/QueryView';
import { Sheet } from '../../components/Sheet';
import { useWords } from '../../components/useWords';
import { DeviceForm } from './DeviceForm';
import { DeviceTrace } from './DeviceTrace';

/** One device and the sessions it was used in; `new` instead of an id: its form. */
export function DevicePage() {
  const { t } = useTranslation('devices');
  const { deviceId } = useParams({ from: '/shell/devices/$deviceId' });
  const devices = useDevices();
  const navigate = useNavigate();
  const isNew = deviceId === 'new';
  return (
    <Allowed title={t('title')} permission={isNew ? 'devices.write' : 'devices.read'}>
      <LinkAnchor to="/devices" display="inline-block" py={10}>
        {t('back')}
      </LinkAnchor>
      {isNew ? (
        <>
          <PageHeader title={t('add')} />
          <DeviceForm device={null} onClose={() => void navigate({ to: '/devices' })} />
        </>
      ) : (
        <QueryView query={devices}>
          {(all) => {
            const device = all.find(({ id }) => id === deviceId);
            return device ? (
              <OneDevice device={device} />
            ) : (
              <Empty icon={IconPlugConnectedX} text={t('unknown')} />
            );
          }}
        </QueryView>
      )}
    </Allowed>
  );
}

function OneDevice({ device }: { device: Device }) {
  const { t } = useTranslation('devices');
  const may = useMay();
  const words = useWords('deviceKind');
  const [editing, setEditing] = useState(false);
  const subtitle = [
    words.nameOf(device.kind),
    t('serialIs', { serial: device.serialNumber }),
    device.active ? '' : t('inactive'),
  ];
  return (
    <>
      <PageHeader title={device.name} subtitle={subtitle.filter(Boolean).join(' · ')}>
        {may('devices.write') && (
          <Button
            leftSection={<IconPencil size={20} aria-hidden />}
            onClick={() => setEditing(true)}
          >
            {t('change')}
          </Button>
        )}
      </PageHeader>
      <Title order={2} size="h4" mb="sm">
        {t('trace')}
      </Title>
      <DeviceTrace deviceId={device.id} />
      <Sheet opened={editing} onClose={() => setEditing(false)} title={device.name}>
        <DeviceForm device={device} onClose={() => setEditing(false)} />
      </Sheet>
    </>
  );
}
