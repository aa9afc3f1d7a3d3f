/** A moment on the server's clock, or a duration: whole milliseconds. Moments count from 1 January 1970, UTC. */
export type Ms = number;
/** A number of whole minutes. Minutes of the day count from midnight, local to the workshop. */
export type Minutes = number;
/** A calendar day, local to the workshop: `YYYY-MM-DD`. */
export type IsoDate = string;

export const SECOND: Ms = 1000;
export const MINUTE: Ms = 60_000;
export const DAY: Ms = 86_400_000;

/** Days since 1 January 1970 of a calendar day (proleptic Gregorian). Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil. */
export function dayNumber(date: IsoDate): number {
  const [y = 1970, m = 1, d = 1] = date.split('-').map(Number);
  const year = m <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The calendar day of a day number: the inverse of {@link dayNumber} (civil_from_days, same source). */
export function isoDate(days: number): IsoDate {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1;
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** The moment of a local calendar day and minute of the day, for an offset from UTC in minutes (east is positive). */
export function momentOf(date: IsoDate, minuteOfDay: Minutes, utcOffsetMinutes: Minutes): Ms {
  return dayNumber(date) * DAY + (minuteOfDay - utcOffsetMinutes) * MINUTE;
}

/** The local day and minute of the day of a moment: the inverse of {@link momentOf}, seconds cut off. */
export function localTime(moment: Ms, utcOffsetMinutes: Minutes): { date: IsoDate; minuteOfDay: Minutes } {
  const local = moment + utcOffsetMinutes * MINUTE;
  const days = Math.floor(local / DAY);
  return { date: isoDate(days), minuteOfDay: Math.floor((local - days * DAY) / MINUTE) };
}
