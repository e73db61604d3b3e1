import { Alert, Stack, Tabs, Text } from '@mantine/core';
import { IconArrowRight, IconCirclePlus, IconHandStop } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useConditions } from '../../api/conditions';
import { useMay } from '../../api/identity';
import { patientQuery } from '../../api/patients';
import type { PatientDetails } from '../../api/types';
import { Allowed } from '../../components/Allowed';
import { LinkAnchor, LinkButton } from '../../components/links';
import { PageHeader } from '../../components/PageHeader';
import { QueryView } from '../../components/QueryView';
import { PatientCourses } from '../courses/PatientCourses';
import { Conditions } from './Conditions';
import { Consents } from './Consents';
import { IdentityCard } from './IdentityCard';
import { MergedCodes } from './MergedCodes';
import { NamesLocked } from './NamesLocked';
import classes from './Patients.module.css';
import { PATIENT_TABS, type PatientTab } from './patients-search';
import { Received } from './Received';
import { Sessions } from './Sessions';
import { useConditionText } from './useConditionText';

/** One patient: by the code, and by name for a moment and for a reason. */
export function PatientPage() {
  const { t } = useTranslation('patients');
  const { patientId } = useParams({ from: '/shell/patients/$patientId' });
  const patient = useQuery(patientQuery(patientId));
  const may = useMay();
  return (
    <Allowed title={t('one')} permission="patients.read">
      <LinkAnchor to="/patients">{t('back')}</LinkAnchor>
      <PageHeader title={patient.data?.code ?? t('one')}>
        {patient.data && !patient.data.mergedInto && may('sessions.log') && (
          <LinkButton
            to="/sessions/log"
            search={{ patient: patientId }}
            size="lg"
            leftSection={<IconCirclePlus size={22} aria-hidden />}
          >
            {t('log')}
          </LinkButton>
        )}
      </PageHeader>
      <NamesLocked />
      <QueryView query={patient}>
        {(data) => (data.mergedInto ? <Elsewhere patient={data} /> : <Here patient={data} />)}
      </QueryView>
    </Allowed>
  );
}

/** The code was merged: everything stands under the other one. */
function Elsewhere({ patient }: { patient: PatientDetails }) {
  const { t } = useTranslation('patients');
  const into = patient.mergedInto;
  if (!into) return null;
  return (
    <Alert color="petrol" icon={<IconArrowRight aria-hidden />}>
      <Text mb="sm">{t('merged.text', { code: patient.code, into: into.code })}</Text>
      <LinkAnchor to="/patients/$patientId" params={{ patientId: into.id }} fw={600}>
        {t('merged.open', { code: into.code })}
      </LinkAnchor>
    </Alert>
  );
}

function Here({ patient }: { patient: PatientDetails }) {
  const { t } = useTranslation('patients');
  const navigate = useNavigate({ from: '/patients/$patientId' });
  const { tab = 'record' } = useSearch({ from: '/shell/patients/$patientId' });
  const choose = (chosen: string | null) =>
    void navigate({ search: { tab: chosen as PatientTab }, replace: true });
  return (
    <>
      <Stops patientId={patient.id} />
      <Tabs value={tab} onChange={choose} keepMounted={false}>
        <Tabs.List mb="md">
          {PATIENT_TABS.map((one) => (
            <Tabs.Tab key={one} value={one} mih={48}>
              {t(`tab.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="record">
          <div className={classes.sections}>
            <IdentityCard patient={patient} />
            <Conditions patientId={patient.id} />
            <Consents patientId={patient.id} />
            <MergedCodes patient={patient} />
          </div>
        </Tabs.Panel>
        <Tabs.Panel value="sessions">
          <Stack gap="xl">
            <PatientCourses patient={patient} />
            <Sessions patient={patient} />
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="received">
          <Received patientId={patient.id} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

/** What keeps the patient from being treated, before everything else. */
function Stops({ patientId }: { patientId: string }) {
  const { t } = useTranslation('patients');
  const { data = [] } = useConditions(patientId);
  const text = useConditionText();
  const stopping = data.filter(({ stops }) => stops);
  if (stopping.length === 0) return null;
  return (
    <Alert
      color="red"
      icon={<IconHandStop aria-hidden />}
      title={t('conditions.stopped')}
      mb="md"
      role="status"
    >
      {stopping.map(text).join(' · ')}
    </Alert>
  );
}
