/**
 * Laying cards in themes by keyboard: Enter picks up, the arrows choose a theme, Enter lays down, Escape lets go, N makes
 * a new theme of what is held. Columns are numbered as they stand: 0 is "Nieuw", then the themes.
 */
export interface Held {
  readonly cards: readonly string[];
  /** The column where the first card came from. */
  readonly from: number;
  /** The column where it would be laid now. */
  readonly over: number;
}

export type PickOutcome =
  | { kind: 'ignored' }
  | { kind: 'held'; held: Held }
  | { kind: 'released' }
  | { kind: 'laid'; cards: readonly string[]; column: number }
  | { kind: 'theme'; cards: readonly string[] };

/** What has the focus when a key goes down. */
export interface PickContext {
  readonly card: string | null;
  readonly column: number;
  readonly columns: number;
  /** Cards chosen together; Enter on one of them picks up all. */
  readonly chosen: readonly string[];
  readonly rtl?: boolean;
}

const IGNORED: PickOutcome = { kind: 'ignored' };

/** What a key does with what is held (null: nothing). A key that is not ours is left alone. */
export function pickKey(held: Held | null, key: string, at: PickContext): PickOutcome {
  if (key === 'n' || key === 'N') {
    const cards = held?.cards ?? (at.chosen.length > 0 ? at.chosen : at.card === null ? [] : [at.card]);
    return { kind: 'theme', cards };
  }
  if (held === null) {
    if (key !== 'Enter' || at.card === null) return IGNORED;
    const cards = at.chosen.includes(at.card) ? at.chosen : [at.card];
    return { kind: 'held', held: { cards, from: at.column, over: at.column } };
  }
  if (key === 'Escape') return { kind: 'released' };
  if (key === 'Enter') {
    return held.over === held.from ? { kind: 'released' } : { kind: 'laid', cards: held.cards, column: held.over };
  }
  const step = stepOf(key, at.rtl ?? false);
  if (step === 0) return IGNORED;
  const over = (held.over + step + at.columns) % at.columns;
  return { kind: 'held', held: { ...held, over } };
}

function stepOf(key: string, rtl: boolean): -1 | 0 | 1 {
  if (key === 'ArrowDown') return 1;
  if (key === 'ArrowUp') return -1;
  if (key === 'ArrowRight') return rtl ? -1 : 1;
  if (key === 'ArrowLeft') return rtl ? 1 : -1;
  return 0;
}
