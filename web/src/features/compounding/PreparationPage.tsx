import { Group, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay, useMe } from '../../api/identity';
import { usePreparation } from '../../api/preparations';
import type { Preparation } from '../../api/types';
import { Allowed } from '../../components/Allowed';
import { LinkAnchor } from '../../components/links';
import { PageHeader } from '../../components/PageHeader';
import { QueryView } from '../../components/QueryView';
import { Bench } from './Bench';
import { Check } from './Check';
import classes from './Compounding.module.css';
import { HandOver } from './HandOver';
import { HeldNote } from './HeldNote';
import { HeldWatch } from './HeldWatch';
import { Ready } from './Ready';
import { Record } from './Record';
import { Release } from './Release';
import { StateBadge } from './StateBadge';
import { UseBy } from './UseBy';

/** One preparation, as far as it has come, for whoever looks at it. */
export function PreparationPage() {
  const { t } = useTranslation('compounding');
  const { preparationId } = useParams({ from: '/shell/compounding/$preparationId' });
  const preparation = usePreparation(preparationId);
  return (
    <Allowed title={t('title')} permission="preparations.read">
      <LinkAnchor to="/compounding">{t('back')}</LinkAnchor>
      {preparation.data === undefined && <PageHeader title={t('one')} />}
      <QueryView query={preparation}>
        {(data) => (
          <div className={classes.page}>
            <ToTop state={data.state} />
            <HeldWatch key={preparationId} preparation={data}>
              <Head preparation={data} />
              <HeldNote preparation={data} />
              <Stage preparation={data} />
            </HeldWatch>
            <Record preparation={data} />
          </div>
        )}
      </QueryView>
    </Allowed>
  );
}

/** What comes next begins at the top, also when another device brought it about. */
function ToTop({ state }: { state: Preparation['state'] }) {
  const shown = useRef(state);
  useEffect(() => {
    if (state !== shown.current) window.scrollTo({ top: 0 });
    shown.current = state;
  }, [state]);
  return null;
}

/** Number, mixture, patient and the time that runs: the same on every screen of it. */
function Head({ preparation }: { preparation: Preparation }) {
  const { t } = useTranslation('compounding');
  const { code, name, formulaVersion, patientCode, state, useUntil } = preparation;
  const version =
    formulaVersion === null ? t('free.name') : t('version', { version: formulaVersion });
  return (
    <>
      <PageHeader title={name} subtitle={`${code} · ${version}`} />
      <Group justify="space-between" mb="md" mt={-8} gap="xs">
        <Group gap="xs">
          <StateBadge state={state} size="xl" />
          <Text fw={700} fz="xl" className="tabular">
            {patientCode ? t('forPatient', { patient: patientCode }) : t('forStock')}
          </Text>
        </Group>
        {useUntil && state !== 'used' && state !== 'discarded' && state !== 'reversed' && (
          <UseBy useUntil={useUntil} />
        )}
      </Group>
    </>
  );
}

function Stage({ preparation }: { preparation: Preparation }) {
  const me = useMe();
  const may = useMay();
  switch (preparation.state) {
    case 'draft':
      return may('preparations.make') ? <Bench preparation={preparation} /> : null;
    case 'prepared': {
      if (!may('preparations.check')) return null;
      return workedOn(preparation, me?.user.id) ? (
        <HandOver preparation={preparation} />
      ) : (
        <Check preparation={preparation} />
      );
    }
    case 'checked':
      return <Release preparation={preparation} />;
    case 'released':
    case 'partly-used':
      return <Ready preparation={preparation} />;
    default:
      return null;
  }
}

/** Whoever prepared it, or took a component for it, does not check it. */
function workedOn({ preparer, components }: Preparation, userId: string | undefined): boolean {
  const takers = components.flatMap(({ takes }) => takes.map(({ takenBy }) => takenBy.id));
  return userId !== undefined && [preparer?.id, ...takers].includes(userId);
}
