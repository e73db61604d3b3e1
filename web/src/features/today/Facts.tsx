import { useTranslation } from 'react-i18next';
import type { Session } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import classes from './Facts.module.css';

/** When, where, by whom and how a session was done. */
export function Facts({ session }: { session: Session }) {
  const { t } = useTranslation(['today', 'common']);
  const format = useFormat();
  const word = (kind: 'technique' | 'route', slug: string | null) =>
    slug && t(`${kind}.${slug}`, { ns: 'common', defaultValue: slug });
  const facts: [string, string | null][] = [
    ['when', session.performedAt && format.dateTime(session.performedAt)],
    ['where', session.locationName],
    ['who', session.loggedBy.name],
    ['protocol', session.protocolName],
    ['technique', word('technique', session.technique)],
    ['route', word('route', session.route)],
    ['zones', session.zones.join(', ')],
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
