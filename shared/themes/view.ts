import type { RecapRecord, RelayRecord, ThemeRecord } from '../cards/records.ts';
import { rest, type Viewer } from '../slices.ts';
import { emptyRecap } from './evolve.ts';
import { themesAt } from './themes.ts';

export const themeViewer: Viewer = {
  keys(state, channel) {
    const table = rest(channel);
    if (!channel.startsWith('table:') || !state.tables.has(table)) return [];
    const themes = themesAt(state, table).map((t) => `theme:${t.id}`);
    return ['recap', ...themes, ...[...(state.relays.get(table)?.keys() ?? [])].map((r) => `relay:${r}`)];
  },

  view(state, channel, key): ThemeRecord | RecapRecord | RelayRecord | undefined {
    const table = rest(channel);
    if (!channel.startsWith('table:') || !state.tables.has(table)) return undefined;
    if (key === 'recap') {
      const { text, version, round, at } = state.recaps.get(table) ?? emptyRecap();
      return { text, version, round, at };
    }
    if (key.startsWith('relay:')) {
      const relay = state.relays.get(table)?.get(Number(rest(key)));
      return relay && { round: relay.round, group: relay.group, text: relay.text };
    }
    const theme = key.startsWith('theme:') ? state.themes.get(rest(key)) : undefined;
    if (!theme || theme.mergedInto !== null || theme.table !== table) return undefined;
    const { id, name, sentence, order, cards } = theme;
    return { id, table, name, sentence, order, cards };
  },
};
