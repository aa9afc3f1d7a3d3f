import type { TableId, ThemeId } from '../core/ids.ts';
import type { Theme, WorkshopState } from '../state.ts';

/** The living theme behind an id: follows the aliases that merges leave. */
export function livingTheme(state: WorkshopState, id: ThemeId): Theme | null {
  let theme = state.themes.get(id);
  while (theme?.mergedInto) theme = state.themes.get(theme.mergedInto);
  return theme ?? null;
}

/** A table's living themes, in their order. */
export function themesAt(state: WorkshopState, table: TableId): Theme[] {
  return [...state.themes.values()]
    .filter((t) => t.table === table && t.mergedInto === null)
    .sort((a, b) => a.order - b.order || a.at - b.at);
}
