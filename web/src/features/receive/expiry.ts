/** What was typed for an expiry: as the server takes it, and the last day on which the lot is good. */
export interface TypedExpiry {
  /** `YYYY-MM-DD`, or `YYYY-MM` where the label names only a month. */
  value: string;
  lastDay: string;
}

const pad = (part: number) => String(part).padStart(2, '0');

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Two digits mean this century: a lot of the last one expired long ago. */
function century(year: number): number {
  return year < 100 ? 2000 + year : year;
}

function ofMonth(year: number, month: number): TypedExpiry | null {
  const full = century(year);
  if (full < 2000 || full > 2099 || month < 1 || month > 12) return null;
  const value = `${full}-${pad(month)}`;
  return { value, lastDay: `${value}-${lastDayOf(full, month)}` };
}

function ofDay(year: number, month: number, day: number): TypedExpiry | null {
  const inMonth = ofMonth(year, month);
  if (!inMonth || day < 1 || day > lastDayOf(century(year), month)) return null;
  const value = `${inMonth.value}-${pad(day)}`;
  return { value, lastDay: value };
}

/** Digits without separators: 0327, 032027, 202703, 310327, 31032027, 20270331. */
function ofDigits(digits: string): TypedExpiry | null {
  const n = (from: number, to: number) => Number(digits.slice(from, to));
  switch (digits.length) {
    case 3:
      return ofMonth(n(1, 3), n(0, 1));
    case 4:
      return ofMonth(n(2, 4), n(0, 2));
    case 6:
      return (
        (digits.startsWith('20', 2) ? ofMonth(n(2, 6), n(0, 2)) : null) ??
        ofDay(n(4, 6), n(2, 4), n(0, 2)) ??
        ofMonth(n(0, 4), n(4, 6))
      );
    case 8:
      return (
        (digits.startsWith('20') ? ofDay(n(0, 4), n(4, 6), n(6, 8)) : null) ??
        ofDay(n(4, 8), n(2, 4), n(0, 2))
      );
    default:
      return null;
  }
}

/**
 * Reads an expiry typed in a hurry, the day or the month first as Europe writes it: `0327`, `03/27`,
 * `31/03/2027`, `2027-03`, with any separator or none.
 * @returns null when it cannot be a date of this century
 */
export function parseExpiry(text: string): TypedExpiry | null {
  const parts = text.trim().split(/[\s./-]+/);
  if (!parts.every((part) => /^\d{1,8}$/.test(part))) return null;
  const [a = 0, b = 0, c = 0] = parts.map(Number);
  const yearFirst = parts[0]?.length === 4;
  switch (parts.length) {
    case 1:
      return ofDigits(parts[0] ?? '');
    case 2:
      return yearFirst ? ofMonth(a, b) : ofMonth(b, a);
    case 3:
      return yearFirst ? ofDay(a, b, c) : ofDay(c, b, a);
    default:
      return null;
  }
}
