/** How time is written. The zone is the workshop's own offset, never the device's. */

const SECOND = 1000;
const MINUTE = 60 * SECOND;

function two(n: number): string {
  return n < 10 ? `0${String(n)}` : String(n);
}

/** A length as m:ss, "12:40"; no leading zero, hours become minutes. Negative lengths count as 0. */
export function minutesSeconds(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / SECOND));
  return `${String(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}

/**
 * What a clock shows for the time that is left: "12:40", "0:00", and over time "+1:20".
 * A second is shown until it is over, so that 0:00 appears when the time is really up.
 */
export function countdown(remainingMs: number): string {
  if (remainingMs > 0) return minutesSeconds(Math.ceil(remainingMs / SECOND) * SECOND);
  return remainingMs > -SECOND ? '0:00' : `+${minutesSeconds(-remainingMs)}`;
}

/** What colour the time has: the last two minutes are yellow, over time is ink. */
export function timeState(remainingMs: number, warnMs: number = 2 * MINUTE): 'run' | 'warn' | 'over' {
  if (remainingMs <= 0) return 'over';
  return remainingMs <= warnMs ? 'warn' : 'run';
}

function local(serverMs: number, utcOffsetMinutes: number): Date {
  return new Date(serverMs + utcOffsetMinutes * MINUTE);
}

/** The hour on a clock, "14:34", at the workshop's place. */
export function hour(serverMs: number, utcOffsetMinutes: number): string {
  const at = local(serverMs, utcOffsetMinutes);
  return `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`;
}

/** The hour in a sentence, "14.34 uur". */
export function hourWords(serverMs: number, utcOffsetMinutes: number): string {
  return `${hour(serverMs, utcOffsetMinutes).replace(':', '.')} uur`;
}

/** "nog 12 minuten", "nog 1 minuut", "nog minder dan een minuut", "de tijd is om". */
export function minutesLeftWords(remainingMs: number): string {
  if (remainingMs <= 0) return 'de tijd is om';
  const minutes = Math.floor(remainingMs / MINUTE);
  if (minutes === 0) return 'nog minder dan een minuut';
  return minutes === 1 ? 'nog 1 minuut' : `nog ${String(minutes)} minuten`;
}

/** "nu", "1 min geleden", "2 uur geleden". */
export function agoWords(elapsedMs: number): string {
  const minutes = Math.floor(elapsedMs / MINUTE);
  if (minutes < 1) return 'nu';
  if (minutes < 60) return `${String(minutes)} min geleden`;
  return `${String(Math.floor(minutes / 60))} uur geleden`;
}

const DAYS = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'] as const;
const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** "donderdag 24 september 2026", at the workshop's place. */
export function dateWords(serverMs: number, utcOffsetMinutes: number): string {
  const at = local(serverMs, utcOffsetMinutes);
  const day = DAYS[at.getUTCDay()] ?? '';
  const month = MONTHS[at.getUTCMonth()] ?? '';
  return `${day} ${String(at.getUTCDate())} ${month} ${String(at.getUTCFullYear())}`;
}
