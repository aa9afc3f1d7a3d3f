import type { Evolvers } from '../slices.ts';
import type { Touch, WorkshopState } from '../state.ts';
import { emptyTally } from '../cards/tally.ts';
import { setGroups } from '../people/evolve.ts';

/** Numbers without a gap, in order of the tables. */
function renumber(state: WorkshopState, touch: Touch): void {
  [...state.tables.values()].forEach((table, i) => {
    if (table.number === i + 1) return;
    table.number = i + 1;
    touch('programme', `table:${table.id}`);
  });
}

function touchTable(state: WorkshopState, table: string, touch: Touch): void {
  touch('programme', 'order');
  touch('programme', `table:${table}`);
  touch('counts', `table:${table}`);
  touch('stage', `island:${table}`);
  touch('stage', 'day');
  touch('host', `now:${table}`);
  touch(`table-host:${table}`, 'room');
  touch(`table:${table}`, 'recap');
  const question = state.tables.get(table)?.question;
  if (question) touch('stage', `harvest:${question}`);
}

export const tableEvolvers: Pick<Evolvers, 'questionEdited' | 'tableEdited' | 'tableAdded' | 'tableRemoved'> = {
  questionEdited(state, event, touch) {
    const question = state.questions.get(event.question);
    if (!question) return;
    Object.assign(question, event.changes);
    touch('programme', `question:${question.id}`);
    touch('stage', `harvest:${question.id}`);
    for (const table of state.tables.values()) if (table.question === question.id) touch('stage', `island:${table.id}`);
  },

  tableEdited(state, event, touch) {
    const table = state.tables.get(event.table);
    if (!table) return;
    table.hosts = [...event.hosts];
    touch('programme', `table:${table.id}`);
  },

  tableAdded(state, event, touch) {
    const { table, question } = event;
    setGroups(state, touch, () => {
      state.questions.set(question.id, { ...question });
      state.tables.set(table.id, { ...table });
      state.tallies.set(table.id, emptyTally());
      // Groups were a proposal for other tables.
      state.groups = [];
      for (const person of state.people.values()) person.group = null;
    });
    touch('programme', `question:${question.id}`);
    touchTable(state, table.id, touch);
  },

  tableRemoved(state, event, touch) {
    const table = state.tables.get(event.table);
    if (!table) return;
    touchTable(state, table.id, touch);
    setGroups(state, touch, () => {
      state.tables.delete(table.id);
      state.tallies.delete(table.id);
      state.groups = [];
      for (const person of state.people.values()) person.group = null;
    });
    if (![...state.tables.values()].some((t) => t.question === table.question)) {
      state.questions.delete(table.question);
      state.parts = state.parts.filter((p) => {
        const orphan = p.kind === 'harvest' && p.question === table.question;
        if (orphan) touch('programme', `part:${p.id}`);
        return !orphan;
      });
      touch('programme', `question:${table.question}`);
    }
    renumber(state, touch);
    touchTable(state, table.id, touch);
  },
};
