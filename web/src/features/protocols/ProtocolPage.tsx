import { Alert, Button, Group } from '@mantine/core';
import { IconHistory, IconPencil } from '@tabler/icons-react';
import { useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/identity';
import { useProtocol } from '../../api/protocols';
import type { Protocol } from '../../api/types';
import { Allowed } from '../../components/Allowed';
import { ListSkeleton } from '../../components/ListSkeleton';
import { LinkAnchor, LinkButton } from '../../components/links';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNote } from '../../components/ProblemNote';
import { QueryView } from '../../components/QueryView';
import { ProtocolFacts } from './ProtocolFacts';
import { ProtocolForm } from './ProtocolForm';
import { type MaterialThings, useMaterialThings } from './useMaterialThings';
import { VersionsSheet } from './VersionsSheet';

/** One protocol, as it stands or as an earlier version had it; `new` instead of an id: its form. */
export function ProtocolPage() {
  const { t } = useTranslation('protocols');
  const { protocolId } = useParams({ from: '/shell/protocols/$protocolId' });
  const { version } = useSearch({ from: '/shell/protocols/$protocolId' });
  const isNew = protocolId === 'new';
  const protocol = useProtocol(protocolId, version, !isNew);
  return (
    <Allowed title={t('title')} permission={isNew ? 'protocols.write' : 'protocols.read'}>
      <LinkAnchor to="/protocols" display="inline-block" py={10}>
        {t('back')}
      </LinkAnchor>
      {isNew ? (
        <>
          <PageHeader title={t('add')} />
          <ProtocolForm protocol={null} things={NOTHING} />
        </>
      ) : (
        <QueryView query={protocol}>
          {(data) => <OneVersion protocol={data} isEarlier={version !== undefined} />}
        </QueryView>
      )}
    </Allowed>
  );
}

const NOTHING: MaterialThings = { items: [], groups: [] };

interface OneVersionProps {
  protocol: Protocol;
  /** Courses that began with it still follow it. */
  isEarlier: boolean;
}

function OneVersion({ protocol, isEarlier }: OneVersionProps) {
  const { t } = useTranslation('protocols');
  const [editing, setEditing] = useState(false);
  const [listed, setListed] = useState(false);
  const things = useMaterialThings(protocol.materials);
  if (things.error) return <ProblemNote error={things.error} onRetry={things.refetch} />;
  if (!things.data) return <ListSkeleton rows={4} height={120} />;
  const subtitle = t('versionNumber', { version: protocol.version });
  return (
    <>
      <PageHeader title={protocol.name} subtitle={subtitle}>
        {!editing && (
          <Group gap="sm">
            <Button
              variant="default"
              leftSection={<IconHistory size={20} aria-hidden />}
              onClick={() => setListed(true)}
            >
              {t('versions')}
            </Button>
            {isEarlier ? (
              <LinkButton to="/protocols/$protocolId" params={{ protocolId: protocol.id }}>
                {t('showCurrent')}
              </LinkButton>
            ) : (
              <EditButton onClick={() => setEditing(true)} />
            )}
          </Group>
        )}
      </PageHeader>
      {isEarlier && (
        <Alert color="orange" mb="lg">
          {t('earlier')}
        </Alert>
      )}
      {editing ? (
        <ProtocolForm protocol={protocol} things={things.data} onDone={() => setEditing(false)} />
      ) : (
        <ProtocolFacts protocol={protocol} things={things.data} />
      )}
      <VersionsSheet protocolId={protocol.id} opened={listed} onClose={() => setListed(false)} />
    </>
  );
}

function EditButton({ onClick }: { onClick: () => void }) {
  const { t } = useTranslation('protocols');
  const may = useMay();
  if (!may('protocols.write')) return null;
  return (
    <Button leftSection={<IconPencil size={20} aria-hidden />} onClick={onClick}>
      {t('edit')}
    </Button>
  );
}
