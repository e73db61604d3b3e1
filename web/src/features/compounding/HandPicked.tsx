import { useTranslation } from 'react-i18next';
import type { MixComponent } from '../../api/types';
import { ReasonModal } from '../../components/ReasonModal';
import type { Taking } from './useTaking';

const QUICK = ['opened', 'closer', 'damaged', 'doctor'] as const;

/** Asks why another container than the one to use first was taken. */
export function HandPicked({ taking, component }: { taking: Taking; component: MixComponent }) {
  const { t } = useTranslation('compounding');
  const first = component.proposal?.picks[0]?.lotNumber ?? '';
  return (
    <ReasonModal
      opened={taking.reasonNeeded}
      onClose={taking.forget}
      title={t('why.title')}
      text={t('why.text', { taken: taking.inHand?.row.lotNumber ?? '', first })}
      confirmLabel={t('why.confirm')}
      suggestions={QUICK.map((key) => t(`why.quick.${key}`))}
      pending={taking.pending}
      onConfirm={taking.record}
    />
  );
}
