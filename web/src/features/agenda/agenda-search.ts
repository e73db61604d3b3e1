/** What the agenda shows stands in the address. */
export interface AgendaSearch {
  /** A day of the span shown; today when it is left out. */
  day?: string;
  span?: 'day' | 'week';
  /** Only the sessions of this room, or of this person. */
  room?: string;
  person?: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function readAgendaSearch(search: Record<string, unknown>): AgendaSearch {
  const { day, span, room, person } = search;
  return {
    ...(typeof day === 'string' && DAY.test(day) && !Number.isNaN(Date.parse(day)) && { day }),
    ...((span === 'day' || span === 'week') && { span }),
    ...(typeof room === 'string' && { room }),
    ...(typeof person === 'string' && { person }),
  };
}

/** The day so many days later. */
export function daysLater(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** First and last day of what is shown; a week begins on Monday. */
export function boundsOf(day: string, span: 'day' | 'week'): { from: string; to: string } {
  if (span === 'day') return { from: day, to: day };
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
  const from = daysLater(day, 1 - weekday);
  return { from, to: daysLater(from, 6) };
}
