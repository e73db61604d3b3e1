import { useTranslation } from 'react-i18next';
import { useDevices } from '../../api/devices';
import type { Session } from '../../api/types';
import { useZoneText } from '../../components/useZoneText';
import { useFormat } from '../../format/useFormat';
import classes from './Facts.module.css';

/** When, where, by whom and how a session was done. */
export function Facts({ session }: { session: Session }) {
  const { t } = useTranslation(['today', 'common']);
  const format = useFormat();
  const zoneText = useZoneText();
  const { data: devices = [] } = useDevices();
  const devicesOf = ({ deviceIds }: Session) =>
    devices
      .filter(({ id }) => deviceIds.includes(id))
      .map(({ name, serialNumber }) => `${name} (${serialNumber})`)
      .join(', ');
  const checklistOf = ({ checklist }: Session) =>
    checklist.length === 0
      ? null
      : t('session.checked', {
          done: checklist.filter(({ done }) => done).length,
          of: checklist.length,
        });
  const word = (kind: 'technique' | 'route', slug: string | null) =>
    slug && t(`${kind}.${slug}`, { ns: 'common', defaultValue: slug });
  const facts: [string, string | null][] = [
    ['when', session.performedAt && format.dateTime(session.performedAt)],
    ['where', session.locationName],
    ['who', session.loggedBy.name],
    ['protocol', session.protocolName],
    ['technique', word('technique', session.technique)],
    ['route', word('route', session.route)],
    ['zones', session.zones.map(zoneText).join(', ')],
    ['devices', devicesOf(session)],
    ['checklist', checklistOf(session)],
    ['notes', session.notes],
  ];
  return (
    <dl className={classes.facts}>
      {facts
        .filter(([, value]) => value)
        .map(([key, value]) => (
          <div key={key}>
            <dt>{t(`session.${key}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
