import { Button, Group, Text } from '@mantine/core';
import { IconBuildingWarehouse } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocations } from '../../api/catalog';
import type { Location } from '../../api/types';
import type { FormAction } from './form';
import classes from './Sessions.module.css';

interface WholeSiteProps {
  locationId: string | null;
  shortCount: number;
  change: (action: FormAction) => void;
}

/** The site that a room stands in; none of a site. */
function siteOf(locations: readonly Location[], id: string | null): Location | undefined {
  const byId = new Map(locations.map((location) => [location.id, location]));
  let place = byId.get(id ?? '');
  while (place?.parentId) place = byId.get(place.parentId);
  return place?.id === id ? undefined : place;
}

/** What a room has not enough of may stand in the next one: one tap looks in the whole site. */
export function WholeSite({ locationId, shortCount, change }: WholeSiteProps) {
  const { t } = useTranslation('sessions');
  const { data: locations = [] } = useLocations();
  const site = siteOf(locations, locationId);
  if (shortCount === 0 || !site) return null;
  return (
    <Group className={classes.elsewhere ?? ''} gap="sm" role="status">
      <Text size="sm" fw={550} flex="1 1 180px">
        {t('elsewhere.short', {
          count: shortCount,
          place: locations.find(({ id }) => id === locationId)?.name,
        })}
      </Text>
      <Button
        flex="1 0 auto"
        variant="default"
        leftSection={<IconBuildingWarehouse size={20} aria-hidden />}
        onClick={() => change({ do: 'set', part: { locationId: site.id } })}
      >
        {t('elsewhere.look', { site: site.name })}
      </Button>
    </Group>
  );
}
