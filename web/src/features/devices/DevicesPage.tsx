import { Badge, Text } from '@mantine/core';
import { IconChevronRight, IconPlugConnected, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDevices } from '../../api/devices';
import { useMay } from '../../api/identity';
import type { Device } from '../../api/types';
import { Allowed } from '../../components/Allowed';
import { Empty } from '../../components/Empty';
import { LinkButton } from '../../components/links';
import { PageHeader } from '../../components/PageHeader';
import { QueryView } from '../../components/QueryView';
import rows from '../../components/Rows.module.css';
import { useWords } from '../../components/useWords';

/** The reusable devices: everybody sees them, doctors and administrators keep them. */
export function DevicesPage() {
  const { t } = useTranslation('devices');
  const may = useMay();
  const devices = useDevices();
  return (
    <Allowed title={t('title')} permission="devices.read">
      <PageHeader title={t('title')} subtitle={t('subtitle')}>
        {may('devices.write') && (
          <LinkButton
            to="/devices/$deviceId"
            params={{ deviceId: 'new' }}
            leftSection={<IconPlus size={20} aria-hidden />}
          >
            {t('add')}
          </LinkButton>
        )}
      </PageHeader>
      <QueryView query={devices}>
        {(all) =>
          all.length === 0 ? (
            <Empty icon={IconPlugConnected} text={t('empty')} />
          ) : (
            <ul className={rows.list}>
              {all.map((device) => (
                <li key={device.id}>
                  <Link
                    to="/devices/$deviceId"
                    params={{ deviceId: device.id }}
                    className={rows.row}
                  >
                    <DeviceRow device={device} />
                    <IconChevronRight size={20} aria-hidden />
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Allowed>
  );
}

function DeviceRow({ device }: { device: Device }) {
  const { t } = useTranslation('devices');
  const words = useWords('deviceKind');
  return (
    <div className={rows.what}>
      <Text fw={600} lh={1.3}>
        {device.name}
      </Text>
      <Text size="sm" c="dimmed">
        {words.nameOf(device.kind)} · {t('serialIs', { serial: device.serialNumber })}
      </Text>
      {!device.active && (
        <Badge variant="outline" color="gray" c="dimmed" tt="none" mt={6}>
          {t('inactive')}
        </Badge>
      )}
    </div>
  );
}
