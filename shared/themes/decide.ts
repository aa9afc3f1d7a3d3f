import type { Actor } from '../core/actors.ts';
import type { TableId } from '../core/ids.ts';
import type { Refusal } from '../core/refusal.ts';
import { badText, tidy } from '../core/text.ts';
import { mayAt } from '../people/who.ts';
import { tableInRound } from '../people/routes.ts';
import { latestRound } from '../programme/parts.ts';
import type { Fact } from '../events.ts';
import type { Deciders } from '../slices.ts';
import type { Theme, WorkshopState } from '../state.ts';
import { livingTheme } from './themes.ts';

type Commands =
  | 'createTheme'
  | 'renameTheme'
  | 'mergeThemes'
  | 'describeTheme'
  | 'assignCards'
  | 'orderThemes'
  | 'saveRecap'
  | 'passOn';

const unknownTheme: Refusal = { code: 'unknown', what: 'theme' };

/** The living theme, if this actor may work at its table. */
function themeFor(state: WorkshopState, actor: Actor, id: string): Theme | Refusal {
  const theme = livingTheme(state, id);
  if (!theme) return unknownTheme;
  return mayAt(actor, theme.table) ? theme : { code: 'not-allowed' };
}
const isTheme = (t: Theme | Refusal): t is Theme => 'id' in t;

/** Why these cards cannot lie in a theme of this table; null when they can. */
function badCards(state: WorkshopState, cards: readonly string[], table: TableId): Refusal | null {
  for (const id of cards) if (state.cards.get(id)?.table !== table) return { code: 'unknown', what: 'card' };
  return null;
}

function tableRefusal(state: WorkshopState, actor: Actor, table: TableId): Refusal | null {
  if (!state.tables.has(table)) return { code: 'unknown', what: 'table' };
  return mayAt(actor, table) ? null : { code: 'not-allowed' };
}

export const themeDeciders: Pick<Deciders, Commands> = {
  createTheme(state, command, actor) {
    const { theme, table, cards } = command;
    if (state.themes.has(theme)) return { code: 'taken', what: 'id' };
    const refusal =
      tableRefusal(state, actor, table) ?? badText(command.name, 'themeName') ?? badCards(state, cards, table);
    if (refusal) return refusal;
    const assigned: Fact[] = cards.length > 0 ? [{ type: 'cardsAssigned', cards, theme }] : [];
    return [{ type: 'themeCreated', theme, table, name: tidy(command.name) }, ...assigned];
  },

  renameTheme(state, command, actor) {
    const theme = themeFor(state, actor, command.theme);
    if (!isTheme(theme)) return theme;
    if (theme.name !== tidy(command.was)) return { code: 'stale-name', current: theme.name };
    return badText(command.name, 'themeName') ?? [{ type: 'themeRenamed', theme: theme.id, name: tidy(command.name) }];
  },

  mergeThemes(state, command, actor) {
    const theme = themeFor(state, actor, command.theme);
    const into = themeFor(state, actor, command.into);
    if (!isTheme(theme)) return theme;
    if (!isTheme(into)) return into;
    if (theme.table !== into.table) return { code: 'not-allowed' };
    return theme.id === into.id ? [] : [{ type: 'themesMerged', theme: theme.id, into: into.id }];
  },

  describeTheme(state, command, actor) {
    const theme = themeFor(state, actor, command.theme);
    if (!isTheme(theme)) return theme;
    const fact = { type: 'themeDescribed' as const, theme: theme.id, sentence: tidy(command.sentence) };
    return badText(command.sentence, 'sentence', false) ?? [fact];
  },

  assignCards(state, command, actor) {
    const first = state.cards.get(command.cards[0] ?? '');
    if (!first) return { code: 'unknown', what: 'card' };
    const refusal = tableRefusal(state, actor, first.table) ?? badCards(state, command.cards, first.table);
    if (refusal) return refusal;
    if (command.theme === null) return [{ type: 'cardsAssigned', cards: command.cards, theme: null }];
    const theme = themeFor(state, actor, command.theme);
    if (!isTheme(theme)) return theme;
    if (theme.table !== first.table) return unknownTheme;
    return [{ type: 'cardsAssigned', cards: command.cards, theme: theme.id }];
  },

  orderThemes(state, command, actor) {
    const refusal = tableRefusal(state, actor, command.table);
    if (refusal) return refusal;
    const foreign = command.themes.some((id) => state.themes.get(id)?.table !== command.table);
    return foreign ? unknownTheme : [{ type: 'themesOrdered', themes: command.themes }];
  },

  /** A save of a text that changed meanwhile keeps both: the refusal carries the one that is there. */
  saveRecap(state, command, actor) {
    const refusal = tableRefusal(state, actor, command.table) ?? badText(command.text, 'recap', false);
    if (refusal) return refusal;
    const now = state.recaps.get(command.table);
    if (command.base !== (now?.version ?? 0))
      return { code: 'stale-text', current: now?.text ?? '', version: now?.version ?? 0 };
    return [
      { type: 'recapSaved', table: command.table, text: tidy(command.text), round: latestRound(state)?.round ?? null },
    ];
  },

  passOn(state, command, actor) {
    const { table, round } = command;
    const refusal = tableRefusal(state, actor, table) ?? badText(command.text, 'relay', false);
    if (refusal) return refusal;
    const group = state.groups.find((g) => tableInRound(g, round) === table)?.id ?? null;
    return [{ type: 'passedOn', table, round, group, text: tidy(command.text) }];
  },
};
