import { Button, Stack, Switch } from '@mantine/core';
import { IconMapPinOff, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocations } from '../../api/catalog';
import { useMay } from '../../api/identity';
import type { Location } from '../../api/types';
import { Allowed } from '../../components/Allowed';
import { Empty } from '../../components/Empty';
import { ListSkeleton } from '../../components/ListSkeleton';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNote } from '../../components/ProblemNote';
import { LocationModal, type LocationTask } from './LocationModal';
import { LocationRow } from './LocationRow';
import classes from './Locations.module.css';
import { branches } from './tree';

/** Where stock is kept, as a tree; administrators change it. */
export function LocationsPage() {
  const { t } = useTranslation('locations');
  const may = useMay();
  const locations = useLocations();
  const [inactive, setInactive] = useState(false);
  const [task, setTask] = useState<LocationTask | null>(null);
  return (
    <Allowed title={t('title')} permission="catalog.read">
      <PageHeader title={t('title')}>
        {may('catalog.write') && (
          <Button
            leftSection={<IconPlus size={20} aria-hidden />}
            onClick={() => setTask({ kind: 'add', parentId: null })}
          >
            {t('add')}
          </Button>
        )}
      </PageHeader>
      <Stack gap="md" maw={860}>
        <Switch
          size="md"
          label={t('showInactive')}
          checked={inactive}
          onChange={(event) => setInactive(event.currentTarget.checked)}
        />
        {locations.error ? (
          <ProblemNote error={locations.error} onRetry={() => void locations.refetch()} />
        ) : locations.data ? (
          <Tree
            locations={locations.data.filter(({ active }) => active || inactive)}
            onTask={setTask}
          />
        ) : (
          <ListSkeleton height={68} />
        )}
      </Stack>
      <LocationModal task={task} onClose={() => setTask(null)} />
    </Allowed>
  );
}

interface TreeProps {
  locations: Location[];
  onTask: (task: LocationTask) => void;
}

function Tree({ locations, onTask }: TreeProps) {
  const { t } = useTranslation('locations');
  if (locations.length === 0) return <Empty icon={IconMapPinOff} text={t('empty')} />;
  return (
    <ul className={classes.tree}>
      {branches(locations).map(({ location, depth }) => (
        <li key={location.id} style={{ '--depth': depth } as React.CSSProperties}>
          <LocationRow location={location} onTask={onTask} />
        </li>
      ))}
    </ul>
  );
}
