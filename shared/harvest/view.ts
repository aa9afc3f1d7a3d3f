import type { QuestionId, TableId } from '../core/ids.ts';
import { visible } from '../cards/tally.ts';
import { currentPart, tablesOf } from '../programme/parts.ts';
import { pledgeCounts } from '../pledges/view.ts';
import { rest, type Viewer } from '../slices.ts';
import type { TableTally, WorkshopState } from '../state.ts';
import { themesAt } from '../themes/themes.ts';
import type { DayRecord, HarvestRecord, IslandRecord, StageQuote } from './records.ts';

const ROWS = 6;

function island(state: WorkshopState, id: TableId): IslandRecord | undefined {
  const table = state.tables.get(id);
  const tally = state.tallies.get(id);
  if (!table || !tally) return undefined;
  const themes = themesAt(state, id).filter((t) => t.cards > 0);
  const listed = state.questions.get(table.question)?.places ?? [];
  const rows = themes.length
    ? themes.sort((a, b) => b.cards - a.cards || a.at - b.at).map((t) => ({ key: t.id, name: t.name, cards: t.cards }))
    : places(listed, [tally], []).map((p) => ({ key: p.place, name: p.place, cards: p.cards }));
  return { table: id, cards: tally.cards, joins: tally.joins, doubts: tally.doubts, rows: rows.slice(0, ROWS) };
}

/** Listed places with cards, most cards first. What someone typed freely needs the host's act and is not here. */
function places(
  listed: readonly string[],
  tallies: readonly TableTally[],
  criteria: readonly string[],
): HarvestRecord['places'] {
  const sum = (pick: (t: TableTally) => number | undefined) => tallies.reduce((n, t) => n + (pick(t) ?? 0), 0);
  return listed
    .map((place) => ({
      place,
      cards: sum((t) => t.places.get(place)?.cards),
      criteria: criteria.map((name) => ({ name, cards: sum((t) => t.places.get(place)?.criteria.get(name)) })),
    }))
    .filter((p) => p.cards > 0)
    .sort((a, b) => b.cards - a.cards);
}

function quotes(state: WorkshopState, id: QuestionId): StageQuote[] {
  const starters = state.questions.get(id)?.starters;
  return (state.quotes.get(id) ?? []).flatMap((cardId) => {
    const card = state.cards.get(cardId);
    if (!card || !visible(card)) return [];
    const { stance, place, text, endorsements } = card;
    return [{ card: cardId, stance, starter: stance && starters ? starters[stance] : '', place, text, endorsements }];
  });
}

/** A question's harvest, whether or not it is the one the room sees now. */
export function harvestOf(state: WorkshopState, id: QuestionId): HarvestRecord | undefined {
  const question = state.questions.get(id);
  if (!question) return undefined;
  const tables = tablesOf(state, id);
  const tallies = tables.flatMap((t) => state.tallies.get(t) ?? []);
  const sum = (pick: (t: TableTally) => number) => tallies.reduce((n, t) => n + pick(t), 0);
  const themes = tables
    .flatMap((t) => themesAt(state, t))
    .filter((t) => t.cards > 0)
    .sort((a, b) => b.dots - a.dots || b.cards - a.cards || a.at - b.at)
    .map(({ id: theme, name, sentence, cards, dots }) => ({ id: theme, name, sentence, cards, dots }));
  return {
    question: id,
    tables,
    cards: sum((t) => t.cards),
    joins: sum((t) => t.joins),
    doubts: sum((t) => t.doubts),
    answeredDoubts: sum((t) => t.answeredDoubts),
    themes,
    places: places(question.places, tallies, question.criteria),
    quotes: quotes(state, id),
    givers: state.dots.get(id)?.size ?? 0,
  };
}

/** The day in numbers. */
export function dayOf(state: WorkshopState): DayRecord {
  const sum = (pick: (t: TableTally) => number) => [...state.tallies.values()].reduce((n, t) => n + pick(t), 0);
  return {
    people: state.peopleCount,
    cards: sum((t) => t.cards),
    doubts: sum((t) => t.doubts),
    answeredDoubts: sum((t) => t.answeredDoubts),
    answers: sum((t) => t.answers),
    pledges: pledgeCounts(state).total,
    tables: state.tables.size,
    rounds: state.parts.filter((p) => p.kind === 'round' && p.startedAt !== null).length,
  };
}

export const harvestViewer: Viewer = {
  keys(state, channel) {
    if (channel === 'counts') return [...state.tables.keys()].map((t) => `table:${t}`);
    if (channel.startsWith('me:')) return [...state.questions.keys()].map((q) => `dots:${q}`);
    if (channel !== 'stage') return [];
    const part = currentPart(state);
    const now = part?.kind === 'harvest' && part.question ? [`harvest:${part.question}`] : [];
    const day = part?.kind === 'closing' ? ['day'] : [];
    return ['show', ...[...state.tables.keys()].map((t) => `island:${t}`), ...now, ...day];
  },

  view(state, channel, key) {
    const id = rest(key);
    if (channel === 'counts' && key.startsWith('table:')) {
      const tally = state.tallies.get(id);
      return tally && { cards: tally.cards };
    }
    if (channel.startsWith('me:') && key.startsWith('dots:')) {
      const themes = state.dots.get(id)?.get(rest(channel));
      return themes && { question: id, themes: [...themes] };
    }
    if (channel !== 'stage') return undefined;
    const part = currentPart(state);
    if (key === 'show') {
      const { dark, theme, sound, view } = state.stage;
      return { dark, theme, sound, view };
    }
    if (key.startsWith('island:')) return island(state, id);
    if (key.startsWith('harvest:'))
      return part?.kind === 'harvest' && part.question === id ? harvestOf(state, id) : undefined;
    return key === 'day' && part?.kind === 'closing' ? dayOf(state) : undefined;
  },
};
