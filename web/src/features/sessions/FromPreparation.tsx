import { useTranslation } from 'react-i18next';
import { usePreparationOnce } from '../../api/preparations';
import { QueryView } from '../../components/QueryView';
import { sessionLineOf } from '../compounding/session-line';
import { emptyForm, type SessionForm } from './form';
import { SessionScreen } from './SessionScreen';

interface FromPreparationProps {
  id: string;
  onNext: (form: SessionForm | null) => void;
}

/** A session that begins with what was prepared for it: its patient, its place, all that is left. */
export function FromPreparation({ id, onNext }: FromPreparationProps) {
  const { t } = useTranslation('compounding');
  const query = usePreparationOnce(id);
  return (
    <QueryView query={query}>
      {(preparation) => {
        const { patientId, patientCode, locationId, code } = preparation;
        const line = sessionLineOf(preparation, t('session.reason', { code }));
        const patient = patientId && patientCode ? { id: patientId, code: patientCode } : null;
        const initial = { ...emptyForm(locationId), patient, lines: line ? [line] : [] };
        return <SessionScreen initial={initial} onNext={onNext} />;
      }}
    </QueryView>
  );
}
