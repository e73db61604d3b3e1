import { Badge, Button, Group, Stack } from '@mantine/core';
import { useDebouncedValue, useDisclosure } from '@mantine/hooks';
import {
  IconChevronRight,
  IconUserPlus,
  IconUserSearch,
  IconUsersGroup,
} from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../api/id';
import { useNamesLocked } from '../../api/identities';
import { useMay } from '../../api/identity';
import { useNewPatient, usePatients } from '../../api/patients';
import type { ListedPatient } from '../../api/types';
import { Allowed } from '../../components/Allowed';
import { Empty } from '../../components/Empty';
import { ListSkeleton } from '../../components/ListSkeleton';
import { LoadMore } from '../../components/LoadMore';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNote } from '../../components/ProblemNote';
import rows from '../../components/Rows.module.css';
import { SearchInput } from '../../components/SearchInput';
import { FindByName } from './FindByName';
import { NamesLocked } from './NamesLocked';
import classes from './Patients.module.css';

/** The patients by code; by name only for whoever may open names, and with the key in its place. */
export function PatientsPage() {
  const { t } = useTranslation('patients');
  const may = useMay();
  const locked = useNamesLocked();
  const [search, setSearch] = useState('');
  const [settled] = useDebouncedValue(search.trim(), 200);
  const [finding, { open, close }] = useDisclosure(false);
  return (
    <Allowed title={t('title')} permission="patients.read">
      <PageHeader title={t('title')} subtitle={t('subtitle')}>
        {may('patients.write') && <NewPatient />}
      </PageHeader>
      <NamesLocked />
      <Stack>
        <SearchInput
          label={t('byCode')}
          value={search}
          onChange={setSearch}
          autoCapitalize="characters"
          spellCheck={false}
        />
        {may('patients.reveal') && !locked && (
          <Button
            variant="light"
            leftSection={<IconUserSearch size={20} aria-hidden />}
            onClick={open}
          >
            {t('byName.open')}
          </Button>
        )}
        <PatientList search={settled} />
      </Stack>
      <FindByName opened={finding} onClose={close} />
    </Allowed>
  );
}

function NewPatient() {
  const { t } = useTranslation('patients');
  const navigate = useNavigate();
  const create = useNewPatient();
  const id = useRef(newId());
  const show = (patientId: string) =>
    navigate({ to: '/patients/$patientId', params: { patientId } });
  return (
    <Stack gap="xs">
      <Button
        size="lg"
        leftSection={<IconUserPlus size={22} aria-hidden />}
        loading={create.isPending}
        onClick={() => create.mutate(id.current, { onSuccess: (made) => void show(made.id) })}
      >
        {t('add')}
      </Button>
      <ProblemNote error={create.error} />
    </Stack>
  );
}

function PatientList({ search }: { search: string }) {
  const { t } = useTranslation(['patients', 'common']);
  const patients = usePatients(search);
  if (patients.error)
    return <ProblemNote error={patients.error} onRetry={() => void patients.refetch()} />;
  if (!patients.data) return <ListSkeleton height={64} />;
  if (patients.data.length === 0) {
    const text = search ? t('nothingFound', { ns: 'common' }) : t('none');
    return <Empty icon={IconUsersGroup} text={text} />;
  }
  return (
    <>
      <ul className={rows.list} aria-label={t('title')}>
        {patients.data.map((patient) => (
          <li key={patient.id}>
            <Link to="/patients/$patientId" params={{ patientId: patient.id }} className={rows.row}>
              <PatientRow patient={patient} />
            </Link>
          </li>
        ))}
      </ul>
      <LoadMore query={patients} />
    </>
  );
}

function PatientRow({ patient: { code, mergedInto, identity } }: { patient: ListedPatient }) {
  const { t } = useTranslation('patients');
  return (
    <>
      <div className={rows.what}>
        <Group gap="xs">
          <span className={classes.code}>{code}</span>
          {mergedInto && (
            <Badge variant="light" color="gray" size="lg" tt="none">
              {t('nowCode', { code: mergedInto.code })}
            </Badge>
          )}
          {identity === 'erased' && (
            <Badge variant="outline" color="gray" c="dimmed" size="lg" tt="none">
              {t('state.erased')}
            </Badge>
          )}
          {identity === 'none' && !mergedInto && (
            <Badge variant="outline" color="gray" c="dimmed" size="lg" tt="none">
              {t('state.none')}
            </Badge>
          )}
        </Group>
      </div>
      <IconChevronRight size={22} aria-hidden />
    </>
  );
}
