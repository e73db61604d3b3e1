import { Badge, Text } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useDeviceSessions } from '../../api/devices';
import { Allowed } from '../../components/Allowed';
import { Empty } from '../../components/Empty';
import { LoadMore } from '../../components/LoadMore';
import { QueryView } from '../../components/QueryView';
import rows from '../../components/Rows.module.css';
import { useFormat } from '../../format/useFormat';

/** The sessions a device was used in, the newest first: whom it touched, when and where. */
export function DeviceTrace({ deviceId }: { deviceId: string }) {
  return (
    <Allowed permission="sessions.read">
      <Trace deviceId={deviceId} />
    </Allowed>
  );
}

function Trace({ deviceId }: { deviceId: string }) {
  const { t } = useTranslation('devices');
  const format = useFormat();
  const sessions = useDeviceSessions(deviceId);
  return (
    <QueryView query={sessions}>
      {(all) =>
        all.length === 0 ? (
          <Empty icon={IconListSearch} text={t('noSessions')} />
        ) : (
          <>
            <ul className={rows.list}>
              {all.map((session) => (
                <li key={session.sessionId} className={rows.row}>
                  <div className={rows.what}>
                    <Text fw={600} className="tabular">
                      {format.dateTime(session.performedAt)} · {session.patientCode}
                    </Text>
                    <Text size="sm" c="dimmed">
                      {[session.protocolName, session.locationName].filter(Boolean).join(' · ')}
                    </Text>
                  </div>
                  {session.status === 'voided' && (
                    <Badge variant="outline" color="gray" c="dimmed" tt="none">
                      {t('voided')}
                    </Badge>
                  )}
                </li>
              ))}
            </ul>
            <LoadMore query={sessions} />
          </>
        )
      }
    </QueryView>
  );
}
