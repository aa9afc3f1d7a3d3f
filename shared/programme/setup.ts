import type { Refusal } from '../core/refusal.ts';
import { badText, distinct, firstRefusal, tidy } from '../core/text.ts';
import type { Deciders } from '../slices.ts';
import type { WorkshopState } from '../state.ts';

type Commands = 'editWorkshop' | 'editQuestion' | 'editTable' | 'addTable' | 'removeTable';

/** Texts of a list that are too long. */
const badList = (texts: readonly string[] = []): Refusal | null =>
  firstRefusal(...texts.map((t) => badText(t, 'place', false)));

const hasCards = (state: WorkshopState, table: string): boolean => (state.tableCards.get(table)?.length ?? 0) > 0;

export const setupDeciders: Pick<Deciders, Commands> = {
  editWorkshop(state, command) {
    const { title, place, date, startMinute, sectors } = command;
    const names = sectors?.map((s) => badText(s.name, 'name')) ?? [];
    const refusal = firstRefusal(
      title === undefined ? null : badText(title, 'title'),
      place === undefined ? null : badText(place, 'title', false),
      ...names,
    );
    if (refusal) return refusal;
    if (sectors) {
      const kept = new Set(sectors.map((s) => s.id));
      const inUse = [...state.people.values()].some((p) => !p.removed && !kept.has(p.sector));
      if (kept.size !== sectors.length || inUse) return { code: 'bad-value', field: 'sectors' };
    }
    const changes = {
      ...(title === undefined ? {} : { title: tidy(title) }),
      ...(place === undefined ? {} : { place: tidy(place) }),
      ...(date === undefined ? {} : { date }),
      ...(startMinute === undefined ? {} : { startMinute }),
      ...(sectors === undefined ? {} : { sectors: sectors.map((s) => ({ id: s.id, name: tidy(s.name) })) }),
    };
    return Object.keys(changes).length > 0 ? [{ type: 'workshopEdited', ...changes }] : [];
  },

  editQuestion(state, command) {
    const question = state.questions.get(command.question);
    if (!question) return { code: 'unknown', what: 'question' };
    const { kind, title, text, starters, places, criteria } = command;
    const tables = [...state.tables.values()].filter((t) => t.question === question.id);
    if (kind !== undefined && kind !== question.kind && tables.some((t) => hasCards(state, t.id)))
      return { code: 'has-cards' };
    const refusal = firstRefusal(
      title === undefined ? null : badText(title, 'title', false),
      text === undefined ? null : badText(text, 'question'),
      starters ? badText(starters.joins, 'place') : null,
      starters ? badText(starters.doubts, 'place') : null,
      badList(places),
      badList(criteria),
    );
    if (refusal) return refusal;
    const changes = {
      ...(kind === undefined ? {} : { kind }),
      ...(title === undefined ? {} : { title: tidy(title) }),
      ...(text === undefined ? {} : { text: tidy(text) }),
      ...(starters === undefined ? {} : { starters: { joins: tidy(starters.joins), doubts: tidy(starters.doubts) } }),
      ...(places === undefined ? {} : { places: distinct(places) }),
      ...(criteria === undefined ? {} : { criteria: distinct(criteria) }),
    };
    return Object.keys(changes).length > 0 ? [{ type: 'questionEdited', question: question.id, changes }] : [];
  },

  editTable(state, command) {
    if (!state.tables.has(command.table)) return { code: 'unknown', what: 'table' };
    const refusal = firstRefusal(...command.hosts.map((h) => badText(h, 'name', false)));
    return refusal ?? [{ type: 'tableEdited', table: command.table, hosts: distinct(command.hosts) }];
  },

  addTable(state, command) {
    if (state.tables.has(command.table) || state.questions.has(command.question)) return { code: 'taken', what: 'id' };
    if (state.groupsFixed) return { code: 'already-begun' };
    const starters = [...state.questions.values()][0]?.starters ?? {
      joins: 'Ik doe mee, omdat…',
      doubts: 'Ik twijfel, omdat…',
    };
    const question = {
      id: command.question,
      kind: 'open' as const,
      title: '',
      text: '',
      starters,
      places: [],
      criteria: [],
    };
    const table = { id: command.table, number: state.tables.size + 1, question: question.id, hosts: [] };
    return [{ type: 'tableAdded', table, question }];
  },

  removeTable(state, command) {
    if (!state.tables.has(command.table)) return { code: 'unknown', what: 'table' };
    if (hasCards(state, command.table)) return { code: 'has-cards' };
    return state.groupsFixed ? { code: 'already-begun' } : [{ type: 'tableRemoved', table: command.table }];
  },
};
