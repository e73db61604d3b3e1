import { useTranslation } from 'react-i18next';
import type { Course } from '../../api/types';
import classes from './Courses.module.css';

/** "3 of 6", and as many marks. */
export function Progress({ progress: { done, of } }: Pick<Course, 'progress'>) {
  const { t } = useTranslation('courses');
  const text = t('progress', { done, of });
  return (
    <div className={classes.progress}>
      <span className={classes.marks} aria-hidden>
        {Array.from({ length: of }, (_, index) => index + 1).map((n) => (
          <span key={n} className={classes.mark} data-done={n <= done || undefined} />
        ))}
      </span>
      <span className="tabular">{text}</span>
    </div>
  );
}
