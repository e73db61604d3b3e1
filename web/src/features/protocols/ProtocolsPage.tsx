import { Badge, Group, Stack, Switch, Text, Title } from '@mantine/core';
import { IconChevronRight, IconClipboardOff, IconPlus, IconStack2 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/identity';
import { useAllProtocols } from '../../api/protocols';
import type { Protocol } from '../../api/types';
import { Allowed } from '../../components/Allowed';
import { Empty } from '../../components/Empty';
import { LinkButton } from '../../components/links';
import { PageHeader } from '../../components/PageHeader';
import { QueryView } from '../../components/QueryView';
import rows from '../../components/Rows.module.css';
import { SearchInput } from '../../components/SearchInput';
import { usePlanText } from './usePlanText';

/** The templates of the treatments: everybody reads them, doctors and administrators keep them. */
export function ProtocolsPage() {
  const { t } = useTranslation('protocols');
  const may = useMay();
  const protocols = useAllProtocols();
  const [search, setSearch] = useState('');
  const [inactive, setInactive] = useState(false);
  return (
    <Allowed title={t('title')} permission="protocols.read">
      <PageHeader title={t('title')} subtitle={t('subtitle')}>
        <Group gap="sm">
          <LinkButton
            to="/groups"
            variant="default"
            leftSection={<IconStack2 size={20} aria-hidden />}
          >
            {t('groups')}
          </LinkButton>
          {may('protocols.write') && (
            <LinkButton
              to="/protocols/$protocolId"
              params={{ protocolId: 'new' }}
              leftSection={<IconPlus size={20} aria-hidden />}
            >
              {t('add')}
            </LinkButton>
          )}
        </Group>
      </PageHeader>
      <Stack gap="md">
        <SearchInput label={t('search')} value={search} onChange={setSearch} />
        <Switch
          size="md"
          label={t('showInactive')}
          checked={inactive}
          onChange={(event) => setInactive(event.currentTarget.checked)}
        />
        <QueryView query={protocols}>
          {(all) => (
            <ByKind
              protocols={all.filter(
                ({ name, active }) => (active || inactive) && isFound(name, search),
              )}
            />
          )}
        </QueryView>
      </Stack>
    </Allowed>
  );
}

const KINDS = ['mesotherapy', 'regenerative', 'technology', 'other'] as const;

/** Letters without their accents, in lower case. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function isFound(name: string, search: string): boolean {
  return plain(search)
    .split(/\s+/)
    .every((word) => plain(name).includes(word));
}

function ByKind({ protocols }: { protocols: Protocol[] }) {
  const { t } = useTranslation(['protocols', 'common']);
  if (protocols.length === 0) return <Empty icon={IconClipboardOff} text={t('empty')} />;
  const kinds = KINDS.filter((kind) => protocols.some((one) => one.kind === kind));
  return kinds.map((kind) => (
    <section key={kind} aria-labelledby={`kind-${kind}`}>
      <Title order={2} size="h4" mb="sm" id={`kind-${kind}`}>
        {t(`protocolKind.${kind}`, { ns: 'common' })}
      </Title>
      <ul className={rows.list}>
        {protocols
          .filter((one) => one.kind === kind)
          .map((protocol) => (
            <li key={protocol.id}>
              <Link
                to="/protocols/$protocolId"
                params={{ protocolId: protocol.id }}
                className={rows.row}
              >
                <ProtocolRow protocol={protocol} />
                <IconChevronRight size={20} aria-hidden />
              </Link>
            </li>
          ))}
      </ul>
    </section>
  ));
}

function ProtocolRow({ protocol }: { protocol: Protocol }) {
  const { t } = useTranslation(['protocols', 'common']);
  const planText = usePlanText();
  const { technique, sessions, materials } = protocol;
  const words = [
    technique && t(`technique.${technique}`, { ns: 'common', defaultValue: technique }),
    sessions && planText.number(sessions),
    t('materialCount', { count: materials.length }),
  ];
  return (
    <div className={rows.what}>
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
