/** What a new session starts from. */
export interface LogSearch {
  /** A draft to finish. */
  draft?: string;
  /** A preparation that is ready for its patient. */
  preparation?: string;
  /** The next session of this course. */
  course?: string;
  /** Somebody who was chosen elsewhere. */
  patient?: string;
}

export function readLogSearch(search: Record<string, unknown>): LogSearch {
  const { draft, preparation, course, patient } = search;
  if (typeof draft === 'string') return { draft };
  if (typeof preparation === 'string') return { preparation };
  if (typeof course === 'string') return { course };
  return typeof patient === 'string' ? { patient } : {};
}
