import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Language, Protocol } from '../../api/types';
import rows from '../../components/Rows.module.css';
import { useWords } from '../../components/useWords';
import { useFormat } from '../../format/useFormat';
import { Facts } from './Facts';
import classes from './Protocols.module.css';

type Reaction = Protocol['expectedReactions'][number];

/** What to expect, and for how long. */
export function Reactions({ reactions }: { reactions: readonly Reaction[] }) {
  const { t, i18n } = useTranslation('protocols');
  const words = useWords('reaction');
  if (reactions.length === 0) return <Text>{t('notSaid')}</Text>;
  const lasts = ({ days, note }: Reaction) =>
    [
      days &&
        (days.min === days.max ? t('days', { count: days.min }) : t('daysBetween', { ...days })),
      note?.[i18n.language as Language],
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <ul className={rows.list}>
      {reactions.map((reaction) => (
        <li key={reaction.reaction} className={classes.material}>
          <span>{words.nameOf(reaction.reaction)}</span>
          <Text c="dimmed" ta="right">
            {lasts(reaction)}
          </Text>
        </li>
      ))}
    </ul>
  );
}

/** Other treatments that go with it, and which come first on the same day. */
export function Together({ coTreatments }: Pick<Protocol, 'coTreatments'>) {
  const { t } = useTranslation('protocols');
  const words = useWords('treatment');
  const named = (sameDay: 'before' | null) =>
    coTreatments
      .filter((one) => one.sameDay === sameDay)
      .map(({ treatment }) => words.nameOf(treatment))
      .join(', ') || undefined;
  return (
    <Facts
      facts={[
        [t('comesFirst'), named('before')],
        [t('anyOrder'), named(null)],
      ]}
    />
  );
}

type Measure = NonNullable<Protocol['perPoint']>['depthMm'];

/** The kind of device, and what it is set to. */
export function DeviceFacts({ protocol }: { protocol: Protocol }) {
  const { t } = useTranslation('protocols');
  const words = useWords('deviceKind');
  const format = useFormat();
  const { deviceKind, perPoint } = protocol;
  const measured = (measure: Measure, unit: string) =>
    measure &&
    [...new Set([measure.min, measure.max])].map(format.number).join('–').concat(`\u00a0${unit}`);
  return (
    <Facts
      facts={[
        [t('deviceKind'), deviceKind && words.nameOf(deviceKind)],
        [t('depth'), perPoint ? measured(perPoint.depthMm, 'mm') : undefined],
        [t('dose'), perPoint ? measured(perPoint.doseMl, 'mL') : undefined],
      ]}
    />
  );
}
