import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/identity';
import { patientQuery } from '../../api/patients';
import { proposalQuery, useDraft } from '../../api/sessions';
import type { Proposal } from '../../api/types';
import { Loading } from '../../components/Loading';
import { PageHeader } from '../../components/PageHeader';
import { QueryView } from '../../components/QueryView';
import { FromPreparation } from './FromPreparation';
import { emptyForm, formOfCourse, fromDraft, type SessionForm } from './form';
import { SessionScreen } from './SessionScreen';
import { rememberedLocation } from './useSessionForm';

const route = getRouteApi('/shell/sessions/log');

/** One form after another, each with an id of its own; the first may be a draft to finish. */
export function LogSessionPage() {
  const { t } = useTranslation('sessions');
  const { draft, preparation, course, patient } = route.useSearch();
  const navigate = route.useNavigate();
  const may = useMay();
  const [later, setLater] = useState<{ round: number; initial: SessionForm | null } | null>(null);
  const next = (initial: SessionForm | null) => {
    setLater((before) => ({ round: (before?.round ?? 0) + 1, initial }));
    void navigate({ search: {}, replace: true });
  };
  if (!may('sessions.log')) {
    return (
      <>
        <PageHeader title={t('title')} />
        <Text>{t('readOnly')}</Text>
      </>
    );
  }
  if (later) return <SessionScreen key={later.round} initial={later.initial} onNext={next} />;
  if (preparation) {
    return <FromPreparation key={preparation} id={preparation} onNext={next} />;
  }
  if (draft) return <FromDraft key={draft} id={draft} onNext={next} />;
  if (course) return <FromCourse key={course} id={course} onNext={next} />;
  if (patient) return <ForPatient key={patient} id={patient} onNext={next} />;
  return <SessionScreen initial={null} onNext={next} />;
}

/** The next session of a course, filled in. */
function FromCourse({ id, onNext }: FromDraftProps) {
  const query = useQuery(proposalQuery({ courseId: id }));
  const [first, setFirst] = useState<Proposal | null>(null);
  if (first === null && query.data && !query.isFetching) setFirst(query.data);
  if (first) {
    return <SessionScreen initial={formOfCourse(first, rememberedLocation())} onNext={onNext} />;
  }
  return <QueryView query={query}>{() => <Loading />}</QueryView>;
}

/** A session of a patient who was chosen elsewhere. */
function ForPatient({ id, onNext }: FromDraftProps) {
  const query = useQuery(patientQuery(id));
  return (
    <QueryView query={query}>
      {({ code }) => (
        <SessionScreen
          initial={{ ...emptyForm(rememberedLocation()), patient: { id, code } }}
          onNext={onNext}
        />
      )}
    </QueryView>
  );
}

interface FromDraftProps {
  id: string;
  onNext: (form: SessionForm | null) => void;
}

function FromDraft({ id, onNext }: FromDraftProps) {
  const { t } = useTranslation('sessions');
  const query = useDraft(id);
  return (
    <QueryView query={query}>
      {(session) =>
        session.status === 'draft' ? (
          <SessionScreen initial={fromDraft(session, rememberedLocation())} onNext={onNext} />
        ) : (
          <Text>{t('draft.gone')}</Text>
        )
      }
    </QueryView>
  );
}
