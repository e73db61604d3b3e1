import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/identity';
import type { Alert } from '../../api/types';
import { SessionSheet } from '../today/SessionSheet';

/** The one-tap way to put an alert right. */
export function Remedy({ alert }: { alert: Alert }) {
  const { t } = useTranslation('alerts');
  const may = useMay();
  if (alert.sessionId !== null) return <OpenSession sessionId={alert.sessionId} />;
  const way = wayOut(alert, may);
  if (way === null) return null;
  const { key, ...link } = way;
  return (
    <Button variant="light" renderRoot={(props) => <Link {...(link as LinkProps)} {...props} />}>
      {t(`remedy.${key}`)}
    </Button>
  );
}

interface WayOut extends Pick<LinkProps, 'to' | 'params' | 'search'> {
  /** Of its words. */
  key: string;
}

type May = ReturnType<typeof useMay>;

/** What puts it right at once if the reader may do that, else where to read about it. */
function wayOut(alert: Alert, may: May): WayOut | null {
  const { kind, itemId, orderId, preparationId } = alert;
  switch (kind) {
    case 'location-held':
      return { key: 'location', to: '/locations' };
    case 'order-late':
      if (orderId === null) break;
      return { key: 'openOrder', to: '/orders/$orderId', params: { orderId } };
    case 'low':
    case 'running-out':
      if (itemId === null || !may('reorder.read')) break;
      return { key: 'order', to: '/reorder', search: { item: itemId } };
    case 'unreleased':
      if (preparationId === null) break;
      return { key: 'preparation', to: '/compounding/$preparationId', params: { preparationId } };
    case 'use-ending':
      if (preparationId === null || !may('sessions.log')) break;
      return { key: 'usePreparation', to: '/sessions/log', search: { preparation: preparationId } };
    case 'expired':
    case 'in-use-expired':
    case 'beyond-use':
      return disposal(alert, may) ?? stock(alert);
    case 'expiring':
      if (alert.lotId === null || !may('reorder.read')) break;
      return { key: 'expiry', to: '/expiry', search: { lot: alert.lotId } };
  }
  return stock(alert);
}

function disposal({ lotId, placeId }: Alert, may: May): WayOut | null {
  if (lotId === null || placeId === null || !may('wastes.write')) return null;
  const search = { kind: 'waste' as const, fresh: true as const, lot: lotId, place: placeId };
  return { key: 'dispose', to: '/disposals', search };
}

function stock({ itemId, lotId }: Alert): WayOut | null {
  if (itemId === null) return null;
  if (lotId === null) return { key: 'item', to: '/stock', search: { item: itemId } };
  return { key: 'lot', to: '/stock', search: { item: itemId, lot: lotId } };
}

/** What was recorded, read without leaving the alerts. */
function OpenSession({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation('alerts');
  const [opened, { open, close }] = useDisclosure();
  return (
    <>
      <Button variant="light" onClick={open}>
        {t('remedy.incident')}
      </Button>
      <SessionSheet id={opened ? sessionId : null} onClose={close} />
    </>
  );
}
