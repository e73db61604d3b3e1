import { Text } from '@mantine/core';
import { IconAlertTriangle, IconArrowBigRightLine } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MixComponent } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import bench from './Bench.module.css';
import classes from './Compounding.module.css';

type Pick = NonNullable<MixComponent['proposal']>['picks'][number];

/** Which container to take, and why this one; what was passed over, and why. */
export function Proposal({ component }: { component: MixComponent }) {
  const { t } = useTranslation(['compounding', 'common']);
  const format = useFormat();
  const { proposal } = component;
  if (!proposal) return null;
  const [first, ...then] = proposal.picks;
  const skipped = proposal.skips
    .map(({ lotNumber, because }) => `${lotNumber} (${t(`because.${because}`, { ns: 'common' })})`)
    .join(', ');
  return (
    <div className={bench.proposal}>
      {first && (
        <>
          <IconArrowBigRightLine size={40} stroke={1.6} aria-hidden />
          <div className={classes.what}>
            <FirstPick pick={first} name={component.items.length > 1 ? proposal.itemName : null} />
            {then.length > 0 && (
              <Text>
                {t('proposal.then', { lots: then.map(({ lotNumber }) => lotNumber).join(', ') })}
              </Text>
            )}
          </div>
        </>
      )}
      {proposal.short > 0 && (
        <Text className={bench.short} fw={650}>
          <IconAlertTriangle size={22} aria-hidden />
          {t('proposal.short', { quantity: format.quantity(proposal.short, component.unit) })}
        </Text>
      )}
      {skipped && (
        <Text size="sm" c="dimmed" className={bench.skipped}>
          {t('proposal.skipped', { lots: skipped })}
        </Text>
      )}
    </div>
  );
}

function FirstPick({ pick, name }: { pick: Pick; name: string | null }) {
  const { t } = useTranslation('compounding');
  const format = useFormat();
  return (
    <>
      <Text fw={650} fz="lg" lh={1.3}>
        {reason()}
      </Text>
      {name && <Text fw={550}>{name}</Text>}
      <Text>
        {t('proposal.lot')} <span className={classes.lot}>{pick.lotNumber}</span>
        {' · '}
        {pick.placeName}
      </Text>
      {pick.opens && <Text c="dimmed">{t('proposal.opens')}</Text>}
    </>
  );

  function reason(): string {
    if (pick.useUntil) return t('proposal.useUntil', { until: format.dateTime(pick.useUntil) });
    if (pick.because === 'open-first' && pick.discardAt) {
      return t('proposal.open-first', { until: format.dateTime(pick.discardAt) });
    }
    return pick.expiresOn
      ? t('proposal.first-expiry', { day: format.day(pick.expiresOn) })
      : t('proposal.no-expiry');
  }
}
