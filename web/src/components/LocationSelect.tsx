import { Select, type SelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocations } from '../api/catalog';
import type { Location } from '../api/types';

interface LocationSelectProps extends Omit<SelectProps, 'data' | 'value' | 'onChange' | 'filter'> {
  value: string | null;
  onChange: (locationId: string | null) => void;
  /** Which of the active locations are offered; all unless told. */
  filter?: (location: Location) => boolean;
}

/** One of the practice's active locations, named by its path. */
export function LocationSelect({ filter = () => true, ...rest }: LocationSelectProps) {
  const { t } = useTranslation();
  const { data } = useLocations();
  const options = (data ?? [])
    .filter((location) => location.active !== false && filter(location))
    .map(({ id, path }) => ({ value: id, label: path }))
    .sort((one, other) => one.label.localeCompare(other.label));
  return (
    <Select
      label={t('location')}
      searchable
      nothingFoundMessage={t('nothingFound')}
      data={options}
      allowDeselect={false}
      {...rest}
    />
  );
}
