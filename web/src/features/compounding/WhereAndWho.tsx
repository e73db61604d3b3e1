import { Card, Select, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/identity';
import { usePrescribers } from '../../api/preparations';
import { LocationSelect } from '../../components/LocationSelect';
import { rememberLocation } from '../sessions/useSessionForm';
import type { NewForm } from './new-preparation';

interface WhereAndWhoProps {
  form: NewForm;
  set: (part: Partial<NewForm>) => void;
}

/** At which bench, and the doctor who wants it. */
export function WhereAndWho({ form, set }: WhereAndWhoProps) {
  const { t } = useTranslation('compounding');
  const me = useMe();
  const { data: doctors = [] } = usePrescribers();
  const own = me?.user.roles.includes('doctor') ? me.user.name : null;
  return (
    <Card component="section">
      <Title order={2} size="h4" mb="sm">
        {t('new.where')}
      </Title>
      <Stack gap="md">
        <LocationSelect
          label={t('new.bench')}
          size="lg"
          value={form.locationId}
          onChange={(locationId) => {
            if (locationId) rememberLocation(locationId);
            set({ locationId });
          }}
          filter={({ kind }) => kind === 'site' || kind === 'room'}
        />
        <Select
          label={t('new.prescriber')}
          placeholder={own ?? t('new.approver')}
          size="lg"
          clearable
          data={doctors.map(({ id, name }) => ({ value: id, label: name }))}
          value={form.prescriberId}
          onChange={(prescriberId) => set({ prescriberId })}
        />
      </Stack>
    </Card>
  );
}
