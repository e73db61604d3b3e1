import { UnstyledButton } from '@mantine/core';
import { IconFlask2, IconListDetails, IconPlus } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/identity';
import { useAllPreparations, usePreparationsIn } from '../../api/preparations';
import type { PreparationRow } from '../../api/types';
import { Allowed } from '../../components/Allowed';
import { Empty } from '../../components/Empty';
import { ListSkeleton } from '../../components/ListSkeleton';
import { LoadMore } from '../../components/LoadMore';
import { LinkButton } from '../../components/links';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNote } from '../../components/ProblemNote';
import classes from './Compounding.module.css';
import { PreparationCard } from './PreparationCard';
import { STAGES, type Stage } from './states';

const route = getRouteApi('/shell/compounding');

/** What is in work, what waits for a second person, what is ready; and a new one. */
export function CompoundingPage() {
  const { t } = useTranslation('compounding');
  const may = useMay();
  return (
    <Allowed title={t('title')} permission="preparations.read">
      <PageHeader title={t('title')}>
        {may('preparations.make') && (
          <LinkButton
            to="/compounding/new"
            size="xl"
            fz="lg"
            className={classes.begin ?? ''}
            leftSection={<IconPlus size={26} aria-hidden />}
          >
            {t('new.open')}
          </LinkButton>
        )}
      </PageHeader>
      <Lists />
      <LinkButton
        to="/compounding/deviations"
        variant="subtle"
        size="lg"
        mt="lg"
        leftSection={<IconListDetails size={22} aria-hidden />}
      >
        {t('deviations.title')}
      </LinkButton>
    </Allowed>
  );
}

/** Where one looks first: what is begun, then what waits, then what is ready. */
function firstStage(counts: Record<Stage, number>): Stage {
  if (counts.work > 0) return 'work';
  return counts.check > 0 ? 'check' : 'ready';
}

function Lists() {
  const { t } = useTranslation('compounding');
  const { stage: asked } = route.useSearch();
  const navigate = route.useNavigate();
  const lists = {
    work: usePreparationsIn(STAGES.work),
    check: usePreparationsIn(STAGES.check),
    ready: usePreparationsIn(STAGES.ready),
  };
  const count = (stage: Stage) => lists[stage].data?.length ?? 0;
  const counts = { work: count('work'), check: count('check'), ready: count('ready') };
  const stage = asked ?? firstStage(counts);
  const query = stage === 'all' ? null : lists[stage];
  return (
    <>
      <nav className={classes.stages} aria-label={t('stages')}>
        {([...(Object.keys(STAGES) as Stage[]), 'all'] as const).map((one) => (
          <UnstyledButton
            key={one}
            className={classes.stage}
            data-stage={one}
            aria-pressed={one === stage}
            onClick={() => void navigate({ search: { stage: one }, replace: true })}
          >
            {one !== 'all' && <span className={classes.stageCount}>{counts[one]}</span>}
            {t(`stage.${one}`)}
          </UnstyledButton>
        ))}
      </nav>
      {query ? (
        <>
          <ProblemNote error={query.error} onRetry={() => void query.refetch()} />
          {query.isPending && <ListSkeleton height={110} />}
          {query.data && <Cards preparations={query.data} empty={t(`none.${stage}`)} />}
        </>
      ) : (
        <All />
      )}
    </>
  );
}

function All() {
  const { t } = useTranslation('compounding');
  const all = useAllPreparations();
  if (all.error) return <ProblemNote error={all.error} onRetry={() => void all.refetch()} />;
  if (!all.data) return <ListSkeleton height={110} />;
  return (
    <>
      <Cards preparations={all.data} empty={t('none.all')} />
      <LoadMore query={all} />
    </>
  );
}

function Cards({ preparations, empty }: { preparations: PreparationRow[]; empty: string }) {
  const { t } = useTranslation('compounding');
  if (preparations.length === 0) return <Empty icon={IconFlask2} text={empty} />;
  return (
    <ul className={classes.list} aria-label={t('title')}>
      {preparations.map((preparation) => (
        <li key={preparation.id}>
          <PreparationCard preparation={preparation} />
        </li>
      ))}
    </ul>
  );
}
