/** The parts of an instant on the wall clock of a time zone. */
function wallClock(instant: Date, timeZone: string): Record<string, string> {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(instant);
  return Object.fromEntries(parts.map((part) => [part.type, part.value]));
}

/** `YYYY-MM-DDTHH:mm` as a clock in the time zone shows it, for `<input type="datetime-local">`. */
export function toLocalInput(instant: Date, timeZone: string): string {
  const { year, month, day, hour, minute } = wallClock(instant, timeZone);
  return `${year}-${month}-${day}T${hour}:${minute}`;
}

/** Without seconds, as the input field gives it; V8 would take many other texts for dates. */
const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** The instant at which a clock in the time zone shows `YYYY-MM-DDTHH:mm`; null if unreadable. */
export function fromLocalInput(text: string, timeZone: string): Date | null {
  const asUtc = LOCAL.test(text) ? Date.parse(`${text}:00Z`) : Number.NaN;
  if (Number.isNaN(asUtc)) return null;
  const offset = (at: number) =>
    Date.parse(`${toLocalInput(new Date(at), timeZone)}:00Z`) - Math.floor(at / 60_000) * 60_000;
  const guess = asUtc - offset(asUtc);
  return new Date(asUtc - offset(guess));
}

/** The day, `YYYY-MM-DD`, that it is in the time zone. */
export function dayIn(instant: Date, timeZone: string): string {
  return toLocalInput(instant, timeZone).slice(0, 10);
}

/** First and last instant of a day in the time zone, as RFC 3339 in UTC. */
export function dayBounds(day: string, timeZone: string): { from: string; to: string } {
  const start = fromLocalInput(`${day}T00:00`, timeZone) ?? new Date();
  const nextDay = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  const end = fromLocalInput(`${nextDay}T00:00`, timeZone) ?? new Date();
  return { from: start.toISOString(), to: end.toISOString() };
}
