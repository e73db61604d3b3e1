import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from './problem';

/** `/problems/sessions/short` → `sessions.short`. */
function keyOf(type: string): string {
  return type.replace(/^\/problems\//, '').replaceAll('/', '.');
}

/**
 * Says in the reader's language what a refusal means. A kind of refusal without a translation
 * falls back to the server's own words with the request id, by which it can be found in the log.
 */
export function useProblemText(): (error: unknown) => string {
  const { t, i18n } = useTranslation('problems');
  return useCallback(
    (error: unknown) => {
      const problem = problemOf(error);
      const key = keyOf(problem.type);
      if (i18n.exists(key, { ns: 'problems' })) return t(key, { ...problem });
      const byStatus = `status.${problem.status}`;
      const words = i18n.exists(byStatus, { ns: 'problems' })
        ? t(byStatus)
        : (problem.detail ?? problem.title);
      return problem.requestId ? `${words} (${t('requestId', { id: problem.requestId })})` : words;
    },
    [t, i18n],
  );
}
