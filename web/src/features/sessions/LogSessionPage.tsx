import { Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/identity';
import { useDraft } from '../../api/sessions';
import { PageHeader } from '../../components/PageHeader';
import { QueryView } from '../../components/QueryView';
import { FromPreparation } from './FromPreparation';
import { fromDraft, type SessionForm } from './form';
import { SessionScreen } from './SessionScreen';
import { rememberedLocation } from './useSessionForm';

const route = getRouteApi('/shell/sessions/log');

/** One form after another, each with an id of its own; the first may be a draft to finish. */
export function LogSessionPage() {
  const { t } = useTranslation('sessions');
  const { draft, preparation } = route.useSearch();
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
  return draft ? (
    <FromDraft key={draft} id={draft} onNext={next} />
  ) : (
    <SessionScreen initial={null} onNext={next} />
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
