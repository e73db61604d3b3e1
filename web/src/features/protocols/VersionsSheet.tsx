import { Text } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useProtocolVersions } from '../../api/protocols';
import { LoadMore } from '../../components/LoadMore';
import { QueryView } from '../../components/QueryView';
import rows from '../../components/Rows.module.css';
import { Sheet } from '../../components/Sheet';
import { useFormat } from '../../format/useFormat';

interface VersionsSheetProps {
  protocolId: string;
  opened: boolean;
  onClose: () => void;
}

/** Every version of a protocol, with who wrote it when. */
export function VersionsSheet({ protocolId, opened, onClose }: VersionsSheetProps) {
  const { t } = useTranslation('protocols');
  return (
    <Sheet opened={opened} onClose={onClose} title={t('versions')}>
      {opened && <Versions protocolId={protocolId} onClose={onClose} />}
    </Sheet>
  );
}

function Versions({ protocolId, onClose }: Omit<VersionsSheetProps, 'opened'>) {
  const { t } = useTranslation('protocols');
  const format = useFormat();
  const versions = useProtocolVersions(protocolId);
  return (
    <QueryView query={versions}>
      {(all) => (
        <>
          <ul className={rows.list}>
            {all.map(({ version, recordedAt, recordedBy }, index) => (
              <li key={version}>
                <Link
                  to="/protocols/$protocolId"
                  params={{ protocolId }}
                  search={index === 0 ? {} : { version }}
                  className={rows.row}
                  onClick={onClose}
                >
                  <div className={rows.what}>
                    <Text fw={600}>
                      {index === 0
                        ? t('versionInForce', { version })
                        : t('versionNumber', { version })}
                    </Text>
                    <Text size="sm" c="dimmed">
                      {recordedAt && recordedBy
                        ? `${format.dateTime(recordedAt)} · ${recordedBy.name}`
                        : t('unknownWriter')}
                    </Text>
                  </div>
                  <IconChevronRight size={20} aria-hidden />
                </Link>
              </li>
            ))}
          </ul>
          <LoadMore query={versions} manual />
        </>
      )}
    </QueryView>
  );
}
