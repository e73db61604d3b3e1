import { useRef, useState } from 'react';
import { serverNow } from '../../api/clock';
import { isLive } from '../../api/events';
import { ApiError } from '../../api/problem';
import { queryClient } from '../../api/query-client';
import { sessionQuery, useLogSession } from '../../api/sessions';
import type { LoggedSession, Shortage } from '../../api/types';
import { isWhole, type SessionForm, toRequest } from './form';

const SHORT = '/problems/sessions/short';
const ID_REUSED = /\/id-reused$/;

export interface Confirm {
  confirm: (form: SessionForm) => void;
  pending: boolean;
  /** Why it was refused; a shortage is told apart in `shortages`. */
  error: unknown;
  shortages: Shortage[];
  /** Others were at the stock while this page could not hear of it: what shows now is to be looked at. */
  changed: boolean;
  forget: () => void;
}

/** The session that an earlier attempt recorded although its answer never came. */
async function recordedBefore(id: string): Promise<LoggedSession | null> {
  const session = await queryClient.fetchQuery({ ...sessionQuery(id), staleTime: 0 });
  return session.status === 'posted' ? { ...session, status: session.status } : null;
}

/** Sends the session; a repetition carries the same id and the same time, so it is never logged twice. */
export function useConfirm(
  onLogged: (session: LoggedSession) => void,
  askAgain: () => Promise<boolean>,
): Confirm {
  const log = useLogSession();
  const [changed, setChanged] = useState(false);
  const [asking, setAsking] = useState(false);
  const firstTry = useRef<{ id: string; at: string } | null>(null);

  const confirm = async (form: SessionForm) => {
    if (log.isPending || asking) return;
    if (!isLive()) {
      setAsking(true);
      const same = await askAgain();
      setAsking(false);
      setChanged(!same);
      if (!same) return;
    }
    if (firstTry.current?.id !== form.id) {
      firstTry.current = { id: form.id, at: new Date(serverNow()).toISOString() };
    }
    const body = toRequest(form);
    if (!isWhole(body)) return;
    const performedAt = body.performedAt ?? firstTry.current.at;
    try {
      onLogged(await log.mutateAsync({ id: form.id, ...body, performedAt }));
    } catch (error) {
      if (!(error instanceof ApiError)) return;
      if (!ID_REUSED.test(error.type)) {
        // Refused: nothing was recorded at that time, and what is delivered since may be used by the next attempt.
        if (error.status >= 400 && error.status < 500) firstTry.current = null;
        return;
      }
      const earlier = await recordedBefore(form.id).catch(() => null);
      if (earlier) onLogged(earlier);
    }
  };

  const short = log.error instanceof ApiError && log.error.type === SHORT;
  return {
    confirm: (form) => void confirm(form),
    pending: log.isPending || asking,
    error: short ? null : log.error,
    shortages: short ? ((log.error as ApiError).problem.shortages as Shortage[]) : [],
    changed,
    forget: () => {
      setChanged(false);
      log.reset();
    },
  };
}
