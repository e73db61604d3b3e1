import { Button, Select, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeLocation, useLocations, useNewLocation } from '../../api/catalog';
import { newId } from '../../api/id';
import type { Location, LocationKind } from '../../api/types';
import { useFieldErrors } from '../../api/useFieldErrors';
import { LocationSelect } from '../../components/LocationSelect';
import { ProblemNote } from '../../components/ProblemNote';
import { withAllWithin } from './tree';

const KINDS: readonly LocationKind[] = [
  'site',
  'room',
  'cabinet',
  'fridge',
  'freezer',
  'trolley',
  'other',
];

interface LocationFormProps {
  /** The one to rename or to move; null for a new one. */
  location: Location | null;
  parentId: string | null;
  onClose: () => void;
}

export function LocationForm({ location, parentId, onClose }: LocationFormProps) {
  const { t } = useTranslation(['locations', 'common']);
  const [id] = useState(() => location?.id ?? newId());
  const [name, setName] = useState(location?.name ?? '');
  const [kind, setKind] = useState<LocationKind>(location?.kind ?? (parentId ? 'cabinet' : 'site'));
  const [parent, setParent] = useState(parentId);
  const { data: all = [] } = useLocations();
  const create = useNewLocation();
  const change = useChangeLocation();
  const request = location ? change : create;
  const errors = useFieldErrors()(request.error);
  const inside = location ? withAllWithin(location.id, all) : new Set<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = { id, name: name.trim(), parentId: parent };
    if (location) change.mutate(body, { onSuccess: onClose });
    else create.mutate({ ...body, kind }, { onSuccess: onClose });
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          label={t('name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={120}
          error={errors.name}
          required
          data-autofocus
        />
        {!location && (
          <Select
            label={t('kindLabel')}
            data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
            value={kind}
            onChange={(value) => setKind((value as LocationKind | null) ?? kind)}
            allowDeselect={false}
          />
        )}
        <LocationSelect
          label={t('within')}
          description={t('withinHint')}
          clearable
          value={parent}
          onChange={setParent}
          filter={({ id: other }) => !inside.has(other)}
          error={errors.parentId}
        />
        <ProblemNote error={request.error} />
        <Button type="submit" size="lg" loading={request.isPending} disabled={!name.trim()}>
          {t('save', { ns: 'common' })}
        </Button>
      </Stack>
    </form>
  );
}
