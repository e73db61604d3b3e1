import { useTranslation } from 'react-i18next';
import type { RecallTask } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import classes from './Recalls.module.css';

/** What was done about a task, by whom and when. */
export function Entries({ entries }: { entries: RecallTask['entries'] }) {
  const { t } = useTranslation('recalls');
  const format = useFormat();
  if (entries.length === 0) return null;
  return (
    <ol className={`${classes.lines} ${classes.quiet}`}>
      {entries.map((entry) => (
        <li key={`${entry.at} ${entry.state}`}>
          {[
            `${format.dateTime(entry.at)}: ${t(`taskState.${entry.state}`)}`,
            entry.outcome && t(`outcome.${entry.outcome}`),
            entry.symptoms && t('symptomsWere', { symptoms: entry.symptoms }),
            entry.note,
            entry.witness && t('before', { name: entry.witness.name }),
            entry.by.name,
          ]
            .filter(Boolean)
            .join(' · ')}
        </li>
      ))}
    </ol>
  );
}
