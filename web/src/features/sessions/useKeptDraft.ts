import { useEffect, useRef } from 'react';
import { keepDraft } from '../../api/sessions';
import { type SessionForm, toRequest } from './form';

/** Whether there is something that would be missed. */
function isWorthKeeping(form: SessionForm): boolean {
  return form.lines.length > 0;
}

/**
 * Keeps the typed session on the server when the screen is left or the phone goes dark.
 * @param active false once the session is logged or thrown away
 */
export function useKeptDraft(form: SessionForm, active: boolean): void {
  const latest = useRef({ form, active });
  const kept = useRef<SessionForm>(form);
  latest.current = { form, active };
  useEffect(() => {
    const keep = () => {
      const { form: current, active: open } = latest.current;
      if (!open || current === kept.current || !isWorthKeeping(current)) return;
      kept.current = current;
      // Without a server there is nowhere to keep it; the form itself still has everything.
      keepDraft(current.id, toRequest(current)).catch(() => {
        kept.current = emptyMark;
      });
    };
    const onHide = () => document.visibilityState === 'hidden' && keep();
    document.addEventListener('visibilitychange', onHide);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      keep();
    };
  }, []);
}

/** Equal to no form, so that the next occasion tries again. */
const emptyMark = {} as SessionForm;
