import { ActionIcon, Menu, Text } from '@mantine/core';
import {
  IconArchive,
  IconBuildingHospital,
  IconDoor,
  IconDots,
  IconFridge,
  IconLock,
  IconMapPin,
  type IconProps,
  IconShoppingCart,
  IconSnowflake,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/identity';
import type { Location, LocationKind } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import type { LocationTask } from './LocationModal';
import classes from './Locations.module.css';

const ICONS: Record<LocationKind, ComponentType<IconProps>> = {
  site: IconBuildingHospital,
  room: IconDoor,
  cabinet: IconArchive,
  fridge: IconFridge,
  freezer: IconSnowflake,
  trolley: IconShoppingCart,
  other: IconMapPin,
};

interface LocationRowProps {
  location: Location;
  onTask: (task: LocationTask) => void;
}

export function LocationRow({ location, onTask }: LocationRowProps) {
  const { t } = useTranslation('locations');
  const Icon = ICONS[location.kind];
  return (
    <div className={classes.row} data-held={location.effectivelyHeld}>
      <Icon size={24} stroke={1.6} aria-hidden className={classes.icon} />
      <div className={classes.what}>
        <Text fw={600} td={location.active ? undefined : 'line-through'}>
          <Link to="/stock" search={{ location: location.id }} className={classes.name}>
            {location.name}
          </Link>
        </Text>
        <Text size="sm" c="dimmed">
          {t(`kind.${location.kind}`)}
          {!location.active && ` · ${t('inactive')}`}
        </Text>
        <HeldMark location={location} />
      </div>
      <Tasks location={location} onTask={onTask} />
    </div>
  );
}

/** Held itself, or because of what it stands in. */
function HeldMark({ location }: { location: Location }) {
  const { t } = useTranslation('locations');
  const format = useFormat();
  const { held, heldBecause, heldAt, effectivelyHeld } = location;
  if (!effectivelyHeld) return null;
  return (
    <Text size="sm" className={classes.held}>
      <IconLock size={16} aria-hidden />
      <span>
        {held
          ? t('heldBecause', {
              reason: heldBecause ?? '',
              when: heldAt ? format.dateTime(heldAt) : '',
            })
          : t('heldWithin')}
      </span>
    </Text>
  );
}

function Tasks({ location, onTask }: LocationRowProps) {
  const { t } = useTranslation('locations');
  const may = useMay();
  if (!may('catalog.write')) return null;
  const { held, active } = location;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon color="gray" aria-label={t('tasks', { name: location.name })}>
          <IconDots size={22} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown className={classes.menu}>
        {active && (
          <Menu.Item onClick={() => onTask({ kind: 'add', parentId: location.id })}>
            {t('task.addWithin')}
          </Menu.Item>
        )}
        <Menu.Item onClick={() => onTask({ kind: 'edit', location })}>{t('task.edit')}</Menu.Item>
        <Menu.Item onClick={() => onTask({ kind: held ? 'release' : 'hold', location })}>
          {t(held ? 'task.release' : 'task.hold')}
        </Menu.Item>
        <Menu.Item onClick={() => onTask({ kind: active ? 'close' : 'reopen', location })}>
          {t(active ? 'task.close' : 'task.reopen')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
