import type { CardRecord, ThemeRecord } from '../../../shared/cards/records.ts';
import type { TableView } from '../../state/types.ts';

/** A column of the board: cards without a theme (`theme: null`), or one theme with its cards. */
export interface Column {
  readonly theme: ThemeRecord | null;
  readonly cards: readonly CardRecord[];
}

const mostRecognised = (a: CardRecord, b: CardRecord): number => b.endorsements - a.endorsements || b.at - a.at;

/**
 * Columns as they stand: "Nieuw" first (late cards on top, then the newest), then the themes in their order, each with
 * its most recognised card first.
 */
export function columnsOf(view: TableView): Column[] {
  const known = new Set(view.themes.map((theme) => theme.id));
  const loose = view.cards.filter((card) => card.theme === null || !known.has(card.theme));
  const fresh = [...loose].sort((a, b) => Number(b.late) - Number(a.late) || b.at - a.at);
  return [
    { theme: null, cards: fresh },
    ...view.themes.map((theme) => ({
      theme,
      cards: view.cards.filter((card) => card.theme === theme.id).sort(mostRecognised),
    })),
  ];
}

/** The order of themes after one of them moved a place; unchanged at the edges. */
export function movedOrder(themes: readonly ThemeRecord[], theme: string, step: -1 | 1): string[] {
  const ids = themes.map((each) => each.id);
  const from = ids.indexOf(theme);
  const to = from + step;
  if (from < 0 || to < 0 || to >= ids.length) return ids;
  ids.splice(from, 1);
  ids.splice(to, 0, theme);
  return ids;
}

/** What one group laid in each theme, most cards first; themes without a card of theirs are left out. */
export function themesOfGroup(view: TableView, group: string, round: number): { theme: ThemeRecord; cards: number }[] {
  return view.themes
    .map((theme) => ({
      theme,
      cards: view.cards.filter((card) => card.theme === theme.id && card.group === group && card.round === round)
        .length,
    }))
    .filter((row) => row.cards > 0)
    .sort((a, b) => b.cards - a.cards);
}

/** Doubts that nobody answered yet. */
export function openDoubts(view: TableView): CardRecord[] {
  return view.cards.filter((card) => card.stance === 'doubts' && (view.answers.get(card.id)?.length ?? 0) === 0);
}
