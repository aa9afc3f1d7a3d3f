import type { CardRecord } from '../../../../shared/cards/records.ts';
import { tableHost } from '../../../messages/nl/table-host.ts';
import type { MenuItem } from '../../../ui/menu.ts';
import type { Desk } from '../desk.svelte.ts';

const words = tableHost.board;

/**
 * What can be done with a card: lay it with a theme (with all cards that were chosen along with it), answer a doubt,
 * hide it. On a phone each theme says how many cards it has.
 */
export function layItems(
  desk: Desk,
  card: CardRecord,
  options: { newTheme: (cards: readonly string[]) => void; narrow: boolean },
): MenuItem[] {
  const cards = desk.chosen.includes(card.id) ? desk.chosen : [card.id];
  const here = desk.theme(card.theme)?.id ?? null;
  const themes: MenuItem[] = desk.view.themes
    .filter((theme) => theme.id !== here)
    .map((theme) => ({
      id: theme.id,
      label: theme.name,
      ...(options.narrow ? { note: String(desk.countIn(theme.id)) } : {}),
      pick: () => {
        desk.lay(cards, theme.id);
      },
    }));
  const fresh: MenuItem = {
    id: 'new',
    label: words.newTheme,
    icon: 'plus',
    pick: () => {
      options.newTheme(cards);
    },
  };
  const none: MenuItem = {
    id: 'none',
    label: words.noTheme,
    pick: () => {
      desk.lay(cards, null);
    },
  };
  const answer: MenuItem = {
    id: 'answer',
    label: words.answer,
    icon: 'reply',
    pick: () => {
      desk.keep(`answer:${card.id}`, '', { card: card.id });
    },
  };
  const hide: MenuItem = {
    id: 'hide',
    label: words.hide,
    icon: 'eye-off',
    pick: () => {
      desk.hide(card.id);
    },
  };
  const loose = here !== null || card.late;
  return [
    ...themes,
    fresh,
    ...(loose ? [none] : []),
    { id: 'rule', rule: true },
    ...(card.stance === 'doubts' ? [answer] : []),
    hide,
  ];
}

/** What can be done with a theme. */
export function themeItems(desk: Desk, theme: string): MenuItem[] {
  const ids = desk.view.themes.map((each) => each.id);
  const at = ids.indexOf(theme);
  const now = desk.theme(theme);
  if (now === null) return [];
  const others = desk.view.themes.filter((each) => each.id !== theme);
  const order = (id: string, label: string, step: -1 | 1, icon: 'back' | 'arrow'): MenuItem => ({
    id,
    label,
    icon,
    pick: () => {
      desk.moveTheme(theme, step);
    },
  });
  return [
    {
      id: 'rename',
      label: words.rename,
      icon: 'pencil',
      pick: () => {
        desk.keep(`name:${theme}`, now.name, { was: now.name });
      },
    },
    {
      id: 'describe',
      label: words.describe,
      icon: 'quote',
      pick: () => {
        desk.keep(`sentence:${theme}`, now.sentence, { theme });
      },
    },
    ...(at > 0 ? [order('forward', words.forward, -1, 'back')] : []),
    ...(at < ids.length - 1 ? [order('back', words.back, 1, 'arrow')] : []),
    ...(others.length > 0 ? [{ id: 'rule', rule: true } satisfies MenuItem] : []),
    ...others.map((each): MenuItem => ({
      id: each.id,
      label: words.merge(each.name),
      pick: () => {
        desk.merge(theme, each.id);
      },
    })),
  ];
}
