import { useTranslation } from 'react-i18next';
import type { Trace } from '../../api/types';
import { LinkAnchor } from '../../components/links';
import { useFormat } from '../../format/useFormat';
import { OrderRow, orderKey } from './OrderRow';
import { Part } from './Part';
import { Row } from './Row';

interface TraceProps {
  trace: Trace;
}

function LotLink({ lotId, lotNumber }: { lotId: string; lotNumber: string }) {
  return (
    <LinkAnchor to="/lots/$lotId/trace" params={{ lotId }}>
      {lotNumber}
    </LinkAnchor>
  );
}

/** The mixtures that the lot went into. */
export function Preparations({ trace }: TraceProps) {
  const { t } = useTranslation('trace');
  const format = useFormat();
  return (
    <Part
      title={t('preparations', { count: trace.preparations.length })}
      items={trace.preparations}
      keyOf={({ lotId }) => lotId}
    >
      {(one) => (
        <Row title={<LotLink {...one} />} quantity={one.quantity} unit={trace.lot.unit}>
          {one.itemName} · {format.dateTime(one.madeAt)} ·{' '}
          {one.reversed
            ? t('reversed')
            : t('madeOf', { made: format.quantity(one.made, one.unit) })}
        </Row>
      )}
    </Part>
  );
}

/** Where the rest of the lot stands. */
export function Places({ trace }: TraceProps) {
  const { t } = useTranslation('trace');
  return (
    <Part
      title={t('places', { count: trace.places.length })}
      items={trace.places}
      keyOf={({ lotId, placeId }) => `${lotId} ${placeId}`}
      nothing={t('noPlaces')}
    >
      {(place) => (
        <Row title={place.placeName} quantity={place.quantity} unit={trace.lot.unit}>
          {place.lotId === trace.lot.id
            ? t(place.placeKind === 'container' ? 'inContainer' : 'sealed')
            : t('inMixture', { lot: place.lotNumber })}
        </Row>
      )}
    </Part>
  );
}

/** What the lot was made of, all generations. */
export function Ancestors({ trace }: TraceProps) {
  const { t } = useTranslation('trace');
  const format = useFormat();
  return (
    <Part
      title={t('ancestors', { count: trace.ancestors.length })}
      items={trace.ancestors}
      keyOf={({ lotId }) => lotId}
    >
      {(lot) => (
        <Row title={<LotLink {...lot} />} quantity={lot.quantity} unit={lot.unit}>
          {[
            lot.itemName,
            lot.expiresOn && t('expires', { day: format.day(lot.expiresOn) }),
            lot.generation > 1 && t('generation', { count: lot.generation }),
            lot.hold && t(`hold.${lot.hold}`),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Row>
      )}
    </Part>
  );
}

/** How the lot came into the house. */
export function Receipts({ trace }: TraceProps) {
  const { t } = useTranslation('trace');
  const format = useFormat();
  return (
    <Part
      title={t('receipts', { count: trace.receipts.length })}
      items={trace.receipts}
      keyOf={({ receiptId }) => receiptId}
    >
      {(receipt) => (
        <Row
          title={receipt.supplierName ?? t('unknownSupplier')}
          quantity={receipt.quantity}
          unit={trace.lot.unit}
        >
          {format.dateTime(receipt.receivedAt)} · {receipt.locationName} ·{' '}
          {t('containers', { count: receipt.containers })}
        </Row>
      )}
    </Part>
  );
}

/** What is on its way of the same item. */
export function Orders({ trace }: TraceProps) {
  const { t } = useTranslation('trace');
  return (
    <Part title={t('orders', { count: trace.orders.length })} items={trace.orders} keyOf={orderKey}>
      {(order) => <OrderRow order={order} />}
    </Part>
  );
}
