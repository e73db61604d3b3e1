import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDiscardContainer } from '../../api/containers';
import { useMay } from '../../api/identity';
import type { Alert } from '../../api/types';
import { ReasonModal } from '../../components/ReasonModal';
import { useFormat } from '../../format/useFormat';

/** The one-tap way to put an alert right. */
export function Remedy({ alert }: { alert: Alert }) {
  const { t } = useTranslation('alerts');
  const may = useMay();
  const { kind, itemId, lotId } = alert;
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
  if (kind === 'low' && may('receipts.write'))
    return (
      <Button
        variant="light"
        renderRoot={(props) => <Link to="/receive" search={{ item: itemId }} {...props} />}
      >
        {t('remedy.receive')}
      </Button>
    );
  if (kind === 'in-use-expired' && may('containers.write')) return <Discard alert={alert} />;
  const search = { item: itemId, ...(lotId ? { lot: lotId } : {}) };
  return (
    <Button variant="light" renderRoot={(props) => <Link to="/stock" search={search} {...props} />}>
      {t(lotId ? 'remedy.lot' : 'remedy.item')}
    </Button>
  );
}

function Discard({ alert }: { alert: Alert }) {
  const { t } = useTranslation('alerts');
  const format = useFormat();
  const discard = useDiscardContainer();
  const [opened, { open, close }] = useDisclosure(false);
  const { placeId, quantity, unit, itemName } = alert;
  if (placeId === null || quantity === null || unit === null) return null;
  return (
    <>
      <Button variant="light" onClick={open}>
        {t('remedy.discard')}
      </Button>
      <ReasonModal
        opened={opened}
        onClose={close}
        title={t('discard.title', { item: itemName })}
        text={t('discard.text', { quantity: format.quantity(quantity, unit) })}
        confirmLabel={t('remedy.discard')}
        suggestions={[t('discard.reason')]}
        danger
        pending={discard.isPending}
        error={discard.error}
        onConfirm={(reason) => discard.mutate({ id: placeId, reason }, { onSuccess: close })}
      />
    </>
  );
}
