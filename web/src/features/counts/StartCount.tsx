import { Button, Modal, Radio, Select, Stack, Switch } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStartCount } from '../../api/counts';
import { newId } from '../../api/id';
import type { Category, NewCount } from '../../api/types';
import { CATEGORIES } from '../../components/categories';
import { LocationSelect } from '../../components/LocationSelect';
import { ProblemNote } from '../../components/ProblemNote';

interface StartCountProps {
  opened: boolean;
  onClose: () => void;
}

export function StartCount({ opened, onClose }: StartCountProps) {
  const { t } = useTranslation('counts');
  return (
    <Modal opened={opened} onClose={onClose} title={t('start.title')}>
      {opened && <StartForm />}
    </Modal>
  );
}

const SCOPES = ['all', 'category', 'leastCertain'] as const;
type Scope = (typeof SCOPES)[number];

/** As many as somebody counts between two patients. */
const LEAST_CERTAIN = 5;

function scopeOf(scope: Scope, category: Category | null): NewCount['scope'] {
  if (scope === 'category' && category) return { category };
  return scope === 'leastCertain' ? { leastCertain: LEAST_CERTAIN } : null;
}

function StartForm() {
  const { t } = useTranslation(['counts', 'common']);
  const navigate = useNavigate();
  const start = useStartCount();
  const [id] = useState(newId);
  const [locationId, setLocationId] = useState<string | null>(null);
  const [scope, setScope] = useState<Scope>('all');
  const [category, setCategory] = useState<Category | null>(null);
  const [blind, setBlind] = useState(true);
  const ready = locationId !== null && (scope !== 'category' || category !== null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    start.mutate(
      { id, locationId, scope: scopeOf(scope, category), blind },
      { onSuccess: () => void navigate({ to: '/counts/$countId', params: { countId: id } }) },
    );
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <LocationSelect
          description={t('start.within')}
          value={locationId}
          onChange={setLocationId}
          required
          data-autofocus
        />
        <Radio.Group
          label={t('start.what')}
          value={scope}
          onChange={(value) => setScope(SCOPES.find((known) => known === value) ?? 'all')}
        >
          <Stack gap="md" mt="xs">
            {SCOPES.map((value) => (
              <Radio
                key={value}
                value={value}
                size="md"
                label={t(`start.scope.${value}`)}
                description={t(`start.why.${value}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        {scope === 'category' && (
          <Select
            label={t('start.category')}
            searchable
            required
            nothingFoundMessage={t('nothingFound', { ns: 'common' })}
            data={CATEGORIES.map((value) => ({
              value,
              label: t(`category.${value}`, { ns: 'common' }),
            }))}
            value={category}
            onChange={(value) => setCategory(CATEGORIES.find((known) => known === value) ?? null)}
          />
        )}
        <Switch
          size="md"
          label={t('start.blind')}
          description={t('start.blindWhy')}
          checked={blind}
          onChange={(event) => setBlind(event.currentTarget.checked)}
        />
        <ProblemNote error={start.error} />
        <Button type="submit" size="lg" disabled={!ready} loading={start.isPending}>
          {t('start.begin')}
        </Button>
      </Stack>
    </form>
  );
}
