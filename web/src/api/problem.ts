import type { Problem } from './types';

/** `type` of a failure that never reached the server. */
export const NETWORK_PROBLEM = 'network';

/** A refusal of the server, or no answer at all; carries the problem as the server wrote it. */
export class ApiError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = 'ApiError';
    this.problem = problem;
  }

  get type(): string {
    return this.problem.type;
  }

  get status(): number {
    return this.problem.status;
  }

  /** Nothing was decided: the same request may simply be sent again. */
  get retryable(): boolean {
    return this.problem.type === NETWORK_PROBLEM || this.problem.status >= 502;
  }
}

/** The problem behind anything thrown. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ApiError) return error.problem;
  return { type: 'about:blank', title: 'Error', status: 0, detail: String(error) };
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'type' in value && 'status' in value;
}

/** Reads whatever a failed answer carried; proxies may answer with something that is no problem. */
export function toApiError(body: unknown, response: Response): ApiError {
  const requestId = response.headers.get('x-request-id') ?? undefined;
  if (isProblem(body)) return new ApiError({ ...(requestId ? { requestId } : {}), ...body });
  return new ApiError({
    type: 'about:blank',
    title: response.statusText || String(response.status),
    status: response.status,
    ...(requestId ? { requestId } : {}),
  });
}

/** The error of a request that got no answer. */
export function networkError(): ApiError {
  return new ApiError({ type: NETWORK_PROBLEM, title: 'No answer', status: 0 });
}
