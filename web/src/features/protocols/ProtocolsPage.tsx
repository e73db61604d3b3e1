import { Badge, Button, Text, UnstyledButton } from '@mantine/core';
import { IconChevronRight, IconClipboardOff, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/identity';
import { useAllProtocols } from '../../api/protocols';
import type { Protocol } from '../../api/types';
import { Allowed } from '../../components/Allowed';
import { Empty } from '../../components/Empty';
import { ListSkeleton } from '../../components/ListSkeleton';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNote } from '../../components/ProblemNote';
import { ProtocolSheet } from './ProtocolSheet';
import classes from './Protocols.module.css';

/** The templates of the treatments: everybody reads them, doctors and administrators keep them. */
export function ProtocolsPage() {
  const { t } = useTranslation('protocols');
  const may = useMay();
  const protocols = useAllProtocols();
  const [shown, setShown] = useState<Protocol | 'new' | null>(null);
  return (
    <Allowed title={t('title')} permission="protocols.read">
      <PageHeader title={t('title')} subtitle={t('subtitle')}>
        {may('protocols.write') && (
          <Button leftSection={<IconPlus size={20} aria-hidden />} onClick={() => setShown('new')}>
            {t('add')}
          </Button>
        )}
      </PageHeader>
      {protocols.error && (
        <ProblemNote error={protocols.error} onRetry={() => void protocols.refetch()} />
      )}
      {protocols.isLoading && <ListSkeleton height={76} />}
      {protocols.data?.length === 0 && <Empty icon={IconClipboardOff} text={t('empty')} />}
      <ul className={classes.list}>
        {protocols.data?.map((protocol) => (
          <li key={protocol.id}>
            <UnstyledButton className={classes.row} onClick={() => setShown(protocol)}>
              <ProtocolRow protocol={protocol} />
              <IconChevronRight size={20} aria-hidden />
            </UnstyledButton>
          </li>
        ))}
      </ul>
      <ProtocolSheet protocol={shown} onClose={() => setShown(null)} />
    </Allowed>
  );
}

function ProtocolRow({ protocol }: { protocol: Protocol }) {
  const { t } = useTranslation(['protocols', 'common']);
  const { technique, zones, materials } = protocol;
  const words = [
    technique && t(`technique.${technique}`, { ns: 'common', defaultValue: technique }),
    zones.join(', '),
    t('materialCount', { count: materials.length }),
  ];
  return (
    <div className={classes.what}>
      <Text fw={600} lh={1.3}>
        {protocol.name}
      </Text>
      <Text size="sm" c="dimmed">
        {words.filter(Boolean).join(' · ')}
      </Text>
      {!protocol.active && (
        <Badge variant="outline" color="gray" c="dimmed" tt="none" mt={6}>
          {t('inactive')}
        </Badge>
      )}
    </div>
  );
}
