/** How many blocks a row shows. One block is one card, until there are too many: then one block is five. */

/** Size of the unit, the same for every picture on one screen. */
export interface BlockScale {
  /** Cards in one block. */
  readonly unit: 1 | 5;
  /** Small blocks: more of them fit in a row. */
  readonly small: boolean;
}

/**
 * The scale for rows of blocks, from the longest row of the whole screen.
 * `narrow` is a 4:3 projector, whose columns hold fewer.
 */
export function rowScale(longest: number, narrow = false): BlockScale {
  const [large, small] = narrow ? [12, 24] : [14, 28];
  if (longest <= large) return { unit: 1, small: false };
  return longest <= small ? { unit: 1, small: true } : { unit: 5, small: true };
}

/** The blocks of a count: so many whole ones, and what is left as a part of one (0, or 0.2-0.8). */
export function blocksOf(cards: number, unit: 1 | 5): { whole: number; part: number } {
  const whole = Math.floor(cards / unit);
  return { whole, part: (cards - whole * unit) / unit };
}
