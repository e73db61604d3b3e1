import { useTranslation } from 'react-i18next';
import { useCancelDelivery } from '../../api/deliveries';
import type { Delivery } from '../../api/types';
import { ReasonModal } from '../../components/ReasonModal';
import { useFormat } from '../../format/useFormat';

const REASONS = ['mistake', 'notComing', 'reordered'] as const;

interface CancelDeliveryProps {
  delivery: Delivery;
  opened: boolean;
  onClose: () => void;
  onCancelled: () => void;
}

/** Ends the wait for a delivery, with a reason; what came of it stays in stock. */
export function CancelDelivery({ delivery, opened, onClose, onCancelled }: CancelDeliveryProps) {
  const { t } = useTranslation('receive');
  const format = useFormat();
  const cancel = useCancelDelivery();
  const close = () => {
    cancel.reset();
    onClose();
  };
  return (
    <ReasonModal
      opened={opened}
      onClose={close}
      title={t('cancel.title')}
      text={t('cancel.text', {
        supplier: delivery.supplierName,
        day: format.day(delivery.expectedOn),
      })}
      confirmLabel={t('cancel.confirm')}
      suggestions={REASONS.map((key) => t(`cancel.reasons.${key}`))}
      danger
      pending={cancel.isPending}
      error={cancel.error}
      onConfirm={(reason) => cancel.mutate({ id: delivery.id, reason }, { onSuccess: onCancelled })}
    />
  );
}
