import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { itemQuery } from '../../api/catalog';
import { orderQuery } from '../../api/purchasing';
import type { Receipt } from '../../api/types';
import { Allowed } from '../../components/Allowed';
import { ListSkeleton } from '../../components/ListSkeleton';
import { PageHeader } from '../../components/PageHeader';
import { ExpectDelivery } from './ExpectDelivery';
import { Received } from './Received';
import { ReceiveFormView } from './ReceiveFormView';

/** Records a delivery, and shows what came of it. */
export function ReceivePage() {
  const { t } = useTranslation('receive');
  const { item: itemId, order: orderId } = useSearch({ from: '/shell/receive' });
  const first = useQuery({ ...itemQuery(itemId ?? ''), enabled: Boolean(itemId) });
  const order = useQuery({ ...orderQuery(orderId ?? ''), enabled: Boolean(orderId) });
  const loading = (itemId && first.isLoading) || (orderId && order.isLoading);
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  return (
    <Allowed title={t('title')} permission="receipts.write">
      <PageHeader title={t('title')} subtitle={receipt ? undefined : t('subtitle')}>
        {!receipt && <ExpectDelivery />}
      </PageHeader>
      {receipt ? (
        <Received receipt={receipt} onAgain={() => setReceipt(null)} />
      ) : loading ? (
        <ListSkeleton rows={2} height={160} />
      ) : (
        <ReceiveFormView
          firstItem={first.data ?? null}
          firstOrder={order.data ?? null}
          onReceived={setReceipt}
        />
      )}
    </Allowed>
  );
}
