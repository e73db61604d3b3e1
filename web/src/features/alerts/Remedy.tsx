import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/identity';
import type { Alert } from '../../api/types';

/** The one-tap way to put an alert right. */
export function Remedy({ alert }: { alert: Alert }) {
  const { t } = useTranslation('alerts');
  const may = useMay();
  const { kind, itemId, lotId, placeId } = alert;
  if (kind === 'incident')
    return (
      <Button variant="light" renderRoot={(props) => <Link to="/" {...props} />}>
        {t('remedy.incident')}
      </Button>
    );
  if (kind === 'location-held')
    return (
      <Button variant="light" renderRoot={(props) => <Link to="/locations" {...props} />}>
        {t('remedy.location')}
      </Button>
    );
  if (itemId === null) return null;
  if (kind === 'low' && may('reorder.read'))
    return (
      <Button
        variant="light"
        renderRoot={(props) => <Link to="/reorder" search={{ item: itemId }} {...props} />}
      >
        {t('remedy.order')}
      </Button>
    );
  const gone = kind === 'expired' || kind === 'in-use-expired';
  if (gone && lotId !== null && placeId !== null && may('wastes.write'))
    return (
      <Button
        variant="light"
        renderRoot={(props) => (
          <Link
            to="/disposals"
            search={{ kind: 'waste', fresh: true, lot: lotId, place: placeId }}
            {...props}
          />
        )}
      >
        {t('remedy.dispose')}
      </Button>
    );
  if (kind === 'expiring' && lotId !== null && may('reorder.read'))
    return (
      <Button
        variant="light"
        renderRoot={(props) => <Link to="/expiry" search={{ lot: lotId }} {...props} />}
      >
        {t('remedy.expiry')}
      </Button>
    );
  const search = { item: itemId, ...(lotId ? { lot: lotId } : {}) };
  return (
    <Button variant="light" renderRoot={(props) => <Link to="/stock" search={search} {...props} />}>
      {t(lotId ? 'remedy.lot' : 'remedy.item')}
    </Button>
  );
}
