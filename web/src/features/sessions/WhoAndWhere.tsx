import { Button, Card, Group, Stack, Text } from '@mantine/core';
import { IconMapPin, IconUser } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocations } from '../../api/catalog';
import { LocationSelect } from '../../components/LocationSelect';
import { useFocusWhenShown } from '../../components/useFocusWhenShown';
import type { FormAction, SessionForm } from './form';
import { PatientPicker } from './PatientPicker';
import classes from './Sessions.module.css';
import { rememberLocation } from './useSessionForm';

interface WhoAndWhereProps {
  form: SessionForm;
  change: (action: FormAction) => void;
}

/** The patient and the place; once chosen they shrink to one row each. */
export function WhoAndWhere({ form, change }: WhoAndWhereProps) {
  return (
    <Card component="section" padding="sm">
      <Stack gap={4}>
        <Who form={form} change={change} />
        <div className={classes.hairline} />
        <Where form={form} change={change} />
      </Stack>
    </Card>
  );
}

function Who({ form, change }: WhoAndWhereProps) {
  const { t } = useTranslation(['sessions', 'common']);
  const search = useFocusWhenShown<HTMLInputElement>(form.patient === null);
  const again = useFocusWhenShown<HTMLButtonElement>(form.patient !== null);
  if (!form.patient) {
    return (
      <div className={classes.pad}>
        <PatientPicker
          inputRef={search}
          onPick={(patient) => change({ do: 'set', part: { patient } })}
        />
      </div>
    );
  }
  return (
    <Group className={classes.factRow} wrap="nowrap">
      <IconUser size={22} aria-hidden className={classes.factIcon} />
      <div className={classes.fact}>
        <Text size="xs" c="dimmed">
          {t('patient.label')}
        </Text>
        <Text fw={650} fz="lg" lh={1.2} className="tabular">
          {form.patient.code}
        </Text>
      </div>
      <Button
        variant="subtle"
        size="sm"
        ref={again}
        aria-label={t('patient.change')}
        onClick={() => change({ do: 'set', part: { patient: null } })}
      >
        {t('change', { ns: 'common' })}
      </Button>
    </Group>
  );
}

function Where({ form, change }: WhoAndWhereProps) {
  const { t } = useTranslation(['sessions', 'common']);
  const { data: locations } = useLocations();
  const [changing, setChanging] = useState(false);
  const chosen = locations?.find(({ id }) => id === form.locationId);
  const choose = (locationId: string | null) => {
    if (!locationId) return;
    rememberLocation(locationId);
    change({ do: 'set', part: { locationId } });
    setChanging(false);
  };
  const choosing = changing || (locations !== undefined && !chosen);
  const field = useFocusWhenShown<HTMLInputElement>(changing);
  const again = useFocusWhenShown<HTMLButtonElement>(!choosing);
  if (choosing) {
    return (
      <div className={classes.pad}>
        <LocationSelect
          label={t('place.label')}
          placeholder={t('place.choose')}
          ref={field}
          size="lg"
          value={chosen?.id ?? null}
          onChange={choose}
          filter={({ kind }) => kind === 'site' || kind === 'room'}
        />
      </div>
    );
  }
  return (
    <Group className={classes.factRow} wrap="nowrap">
      <IconMapPin size={22} aria-hidden className={classes.factIcon} />
      <div className={classes.fact}>
        <Text size="xs" c="dimmed">
          {t('place.label')}
        </Text>
        <Text fw={550} lh={1.2}>
          {chosen?.path ?? '…'}
        </Text>
      </div>
      <Button
        variant="subtle"
        size="sm"
        ref={again}
        aria-label={t('place.change')}
        onClick={() => setChanging(true)}
      >
        {t('change', { ns: 'common' })}
      </Button>
    </Group>
  );
}
