import { Card, SegmentedControl, Skeleton, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTrace } from '../../api/trace';
import type { Trace } from '../../api/types';
import { Allowed } from '../../components/Allowed';
import { LinkAnchor } from '../../components/links';
import { PageHeader } from '../../components/PageHeader';
import { QueryView } from '../../components/QueryView';
import { useFormat } from '../../format/useFormat';
import { Ancestors, Orders, Places, Preparations, Receipts } from './Lots';
import { Patients, Voided } from './Patients';
import { Reconciliation } from './Reconciliation';
import classes from './Trace.module.css';

const TraceGraph = lazy(() => import('./TraceGraph'));

/** A lot's whole way, forward to the patients and back to what it was made of. */
export function TracePage() {
  const { t } = useTranslation('trace');
  const { lotId } = useParams({ from: '/shell/lots/$lotId/trace' });
  const trace = useTrace(lotId);
  return (
    <Allowed title={t('title')} permission="ledger.read">
      {trace.data === undefined && <PageHeader title={t('title')} />}
      <QueryView query={trace}>{(data) => <Traced key={lotId} trace={data} />}</QueryView>
    </Allowed>
  );
}

function Traced({ trace }: { trace: Trace }) {
  const { t } = useTranslation('trace');
  const format = useFormat();
  const wide = useMediaQuery('(min-width: 75em)', true);
  const [shown, setShown] = useState('list');
  const { lot } = trace;
  const expiry = lot.expiresOn && t('expires', { day: format.day(lot.expiresOn) });
  return (
    <>
      <LinkAnchor to="/stock" search={{ item: lot.itemId, lot: lot.id }}>
        {t('back')}
      </LinkAnchor>
      <PageHeader
        title={t('of', { lot: lot.lotNumber })}
        subtitle={[lot.itemName, expiry, lot.hold && t(`hold.${lot.hold}`)]
          .filter(Boolean)
          .join(' · ')}
      />
      <Stack gap="lg">
        <Reconciliation trace={trace} />
        {!wide && (
          <SegmentedControl
            fullWidth
            size="md"
            aria-label={t('view')}
            value={shown}
            onChange={setShown}
            data={['list', 'graph'].map((value) => ({ value, label: t(`views.${value}`) }))}
          />
        )}
        <div className={classes.both}>
          {(wide || shown === 'list') && <Lists trace={trace} />}
          {(wide || shown === 'graph') && (
            <Card padding={0} className={classes.drawing}>
              <Suspense fallback={<Skeleton height="100%" radius={0} />}>
                <TraceGraph trace={trace} />
              </Suspense>
            </Card>
          )}
        </div>
      </Stack>
    </>
  );
}

function Lists({ trace }: { trace: Trace }) {
  return (
    <Stack gap="lg" className={classes.lists}>
      <Patients trace={trace} />
      <Voided trace={trace} />
      <Preparations trace={trace} />
      <Places trace={trace} />
      <Ancestors trace={trace} />
      <Receipts trace={trace} />
      <Orders trace={trace} />
    </Stack>
  );
}
