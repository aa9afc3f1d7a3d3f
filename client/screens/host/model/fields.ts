/** "13:30" as minutes after midnight, or null when it is no time of the day. */
export function minuteOfDay(text: string): number | null {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/u.exec(text.trim()) ?? [];
  const at = Number(hours) * 60 + Number(minutes);
  return hours !== undefined && Number(minutes) < 60 && at < 1440 ? at : null;
}

/** 810 as "13:30". */
export function timeOfDay(minute: number): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** Lines, or names with commas, without the empty ones. */
export function linesOf(text: string, separator: '\n' | ',' = '\n'): string[] {
  return text
    .split(separator)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A whole number of minutes as it was typed, 0 to 600, or null. */
export function minutesOf(text: string): number | null {
  const n = Number(text.trim());
  return text.trim() !== '' && Number.isInteger(n) && n >= 0 && n <= 600 ? n : null;
}

/** An id for a sector from its name: "zorg-aanbieder"; with a number when it is taken. */
export function sectorId(name: string, taken: readonly string[]): string {
  const base =
    name
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, '-')
      .replace(/^-|-$/gu, '')
      .slice(0, 30) || 'sector';
  let id = base;
  for (let n = 2; taken.includes(id); n += 1) id = `${base}-${String(n)}`;
  return id;
}
