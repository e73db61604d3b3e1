import { useTranslation } from 'react-i18next';
import type { Job } from '../../api/operations';
import { useFormat } from '../../format/useFormat';

/** What a job did, in the reader's words: the server tells it in English with its numbers in order. */
export function useJobResult(): (job: Job) => string | null {
  const { t } = useTranslation('settings');
  const format = useFormat();
  return ({ name, lastOutcome, lastResult }) => {
    if (lastResult === null || lastOutcome === 'failed') return lastResult;
    const [first, second] = (lastResult.match(/\d+/g) ?? []).map((digits) =>
      format.number(Number(digits)),
    );
    if (name === 'mail-send' && first === undefined) return t('job.result.no-post');
    return t(`job.result.${name}`, { first, second, defaultValue: lastResult });
  };
}
