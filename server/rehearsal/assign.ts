import type { SectorId } from '../../shared/core/ids.ts';

/** Someone at a table, as far as who speaks goes. */
interface Speaker {
  readonly script: { readonly sector: SectorId };
}

/**
 * Who speaks each of these lines: someone of the sector it asks for who has not spoken yet, else whoever has not, and
 * all over again when everyone has. The same people and lines give the same voices.
 */
export function voices<P extends Speaker>(lines: readonly { by?: SectorId }[], players: readonly P[]): P[] {
  let silent: P[] = [];
  const spoken = new Map<number, P>();
  const choose = (line: number, fits: (player: P) => boolean): void => {
    if (silent.length === 0) silent = [...players];
    const found = silent.find(fits);
    if (!found) return;
    silent = silent.filter((each) => each !== found);
    spoken.set(line, found);
  };
  lines.forEach(({ by }, line) => {
    if (by !== undefined) choose(line, (player) => player.script.sector === by);
  });
  lines.forEach((_, line) => {
    if (!spoken.has(line)) choose(line, () => true);
  });
  return lines.flatMap((_, line) => spoken.get(line) ?? []);
}

/**
 * Deals dots: each theme gets as many as it asks for, each person at most one a theme, and everyone as evenly as can be.
 * Answers, by person, the indexes of their themes.
 */
export function dealDots(wanted: readonly number[], people: number): number[][] {
  const given: number[][] = Array.from({ length: people }, () => []);
  let next = 0;
  wanted.forEach((dots, theme) => {
    for (let n = 0; n < Math.min(dots, people); n += 1) {
      given[next]?.push(theme);
      next = (next + 1) % people;
    }
  });
  return given;
}
