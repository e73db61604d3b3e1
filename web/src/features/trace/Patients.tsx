import { useTranslation } from 'react-i18next';
import type { Trace } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import { Part } from './Part';
import { Row } from './Row';
import classes from './Trace.module.css';

type Exposure = Trace['patients'][number]['exposures'][number];

/** Who received the lot, each once, with every session and the way it took. */
export function Patients({ trace }: { trace: Trace }) {
  const { t } = useTranslation('trace');
  return (
    <Part
      title={t('patients', { count: trace.patients.length })}
      items={trace.patients}
      keyOf={({ patientId }) => patientId}
      nothing={t('noPatients')}
    >
      {({ code, quantity, exposures }) => (
        <Row title={code} quantity={quantity} unit={trace.lot.unit}>
          <ul className={classes.exposures}>
            {exposures.map((exposure) => (
              <li key={`${exposure.sessionId} ${exposure.lotId} ${exposure.via.join()}`}>
                <ExposureLine exposure={exposure} trace={trace} alone={exposures.length === 1} />
              </li>
            ))}
          </ul>
        </Row>
      )}
    </Part>
  );
}

/** Sessions that were taken back, by which nobody received anything. */
export function Voided({ trace }: { trace: Trace }) {
  const { t } = useTranslation('trace');
  const format = useFormat();
  return (
    <Part
      title={t('voided', { count: trace.voided.length })}
      items={trace.voided}
      keyOf={({ sessionId, lotId }) => `${sessionId} ${lotId}`}
    >
      {(exposure) => (
        <Row title={<del>{exposure.code}</del>} quantity={exposure.quantity} unit={trace.lot.unit}>
          {t('voidedAt', {
            when: format.dateTime(exposure.voidedAt),
            reason: exposure.voidReason,
          })}
        </Row>
      )}
    </Part>
  );
}

interface ExposureLineProps {
  exposure: Exposure;
  trace: Trace;
  /** The quantity is told already. */
  alone: boolean;
}

function ExposureLine({ exposure, trace, alone }: ExposureLineProps) {
  const { t } = useTranslation('trace');
  const format = useFormat();
  const names = new Map(
    trace.preparations.map(({ preparationId, lotNumber }) => [preparationId, lotNumber]),
  );
  const via = exposure.via.map((id) => names.get(id) ?? '').join(' → ');
  const how = via === '' ? t('directly') : t('via', { via });
  return (
    <>
      {format.dateTime(exposure.performedAt)} · {how}
      {!alone && ` · ${format.quantity(exposure.quantity, trace.lot.unit)}`}
    </>
  );
}
