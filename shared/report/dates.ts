/** Dates and hours in Dutch words, from the workshop's own calendar and offset. */
import { dayNumber, localTime, type IsoDate, type Minutes, type Ms } from '../core/time.ts';

// Day 0, 1 January 1970, was a Thursday.
const DAYS = ['donderdag', 'vrijdag', 'zaterdag', 'zondag', 'maandag', 'dinsdag', 'woensdag'];
const MONTHS = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober'],
  ...['november', 'december'],
];

/** "donderdag 24 september 2026" */
export function dateWords(date: IsoDate): string {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  const weekday = DAYS[((dayNumber(date) % 7) + 7) % 7] ?? '';
  return `${weekday} ${day} ${MONTHS[month - 1] ?? ''} ${year}`;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** "14:34", at the workshop's place: for tables. */
export function clock(moment: Ms, offset: Minutes): string {
  const { minuteOfDay } = localTime(moment, offset);
  return `${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}`;
}

/** "14.34 uur": within a sentence. */
export const hour = (moment: Ms, offset: Minutes): string => `${clock(moment, offset).replace(':', '.')} uur`;

/**
 * Where a date in someone's own words stands in time, as days after the workshop's month began; null when no month is
 * named. A month alone ("in oktober") comes after its days. A month before the workshop's is next year's.
 */
export function dueOrder(when: string, date: IsoDate): number | null {
  const found = new RegExp(`(?:(\\d{1,2})(?:e|ste|de)?\\s+)?(${MONTHS.join('|')})`, 'i').exec(when);
  if (!found) return null;
  const month = MONTHS.indexOf((found[2] ?? '').toLowerCase());
  const from = Number(date.split('-')[1] ?? 1) - 1;
  return ((month - from + 12) % 12) * 32 + (found[1] ? Number(found[1]) : 31.5);
}
