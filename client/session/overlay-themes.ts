import type { ThemeRecord } from '../../shared/cards/records.ts';
import type { Command } from '../../shared/protocol/commands.ts';
import { changed } from './overlay.ts';
import type { TableView } from './types.ts';

/** What a table host's commands about themes make of the table, before the server has answered. */
export function drawThemes(view: TableView, command: Command, table: string): TableView {
  switch (command.type) {
    case 'createTheme': {
      if (command.table !== table || view.themes.some((theme) => theme.id === command.theme)) return view;
      const order = Math.max(-1, ...view.themes.map((theme) => theme.order)) + 1;
      const theme: ThemeRecord = { id: command.theme, table, name: command.name, sentence: '', order, cards: 0 };
      return assign({ ...view, themes: [...view.themes, theme] }, command.cards, command.theme);
    }
    case 'renameTheme':
      return { ...view, themes: changed(view.themes, command.theme, (theme) => ({ ...theme, name: command.name })) };
    case 'describeTheme': {
      const { sentence } = command;
      return { ...view, themes: changed(view.themes, command.theme, (theme) => ({ ...theme, sentence })) };
    }
    case 'mergeThemes': {
      const { theme, into } = command;
      if (theme === into || !view.themes.some((each) => each.id === into)) return view;
      const moved = assign(view, idsIn(view, theme), into);
      return { ...moved, themes: moved.themes.filter((each) => each.id !== theme) };
    }
    case 'assignCards':
      return assign(view, command.cards, command.theme);
    case 'orderThemes': {
      if (command.table !== table) return view;
      const place = new Map(command.themes.map((id, index) => [id, index]));
      const themes = view.themes.map((theme) => ({ ...theme, order: place.get(theme.id) ?? theme.order }));
      return { ...view, themes: themes.sort((a, b) => a.order - b.order) };
    }
    default:
      return view;
  }
}

function idsIn(view: TableView, theme: string): string[] {
  return view.cards.filter((card) => card.theme === theme).map((card) => card.id);
}

/** Puts cards of this table in a theme of this table, or in none; the counts follow. */
function assign(view: TableView, ids: readonly string[], theme: string | null): TableView {
  if (theme !== null && !view.themes.some((each) => each.id === theme)) return view;
  const moving = view.cards.filter((card) => ids.includes(card.id) && card.theme !== theme);
  if (moving.length === 0) return view;
  const moved = new Set(moving.map((card) => card.id));
  const cards = view.cards.map((card) => (moved.has(card.id) ? { ...card, theme, late: false } : card));
  const left = (id: string) => moving.filter((card) => card.theme === id).length;
  const themes = view.themes.map((each) => {
    const count = each.cards - left(each.id) + (each.id === theme ? moving.length : 0);
    return count === each.cards ? each : { ...each, cards: count };
  });
  return { ...view, cards, themes };
}
