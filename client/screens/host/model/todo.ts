import { host as t } from '../../../messages/nl/host.ts';
import { prepare as p } from '../../../messages/nl/host-prepare.ts';
import type { ProgrammeView } from '../../../state/types.ts';
import type { Presence } from '../../../../shared/protocol/down.ts';
import type { Question } from '../../../../shared/programme/model.ts';
import { firstName } from './names.ts';

/** Where a button of the list leads. */
export type TodoPlace = 'screen' | 'links' | 'questions' | 'tables' | 'programme' | 'workshop';

export interface Todo {
  id: string;
  done: boolean;
  title: string;
  note: string;
  action: { to: TodoPlace; label: string } | null;
}

/** What a question still misses, or null. */
export function questionGap(question: Question): string | null {
  if (question.text.trim() === '') return p.todo.noText;
  if (question.title.trim() === '') return p.todo.noTitle;
  if (question.kind === 'stance' && (question.starters.joins.trim() === '' || question.starters.doubts.trim() === ''))
    return p.todo.noStarters;
  return question.kind === 'places' && question.places.length === 0 ? p.todo.noPlaces : null;
}

/** Everything to prepare: what is missing first, then what is done. `end`: the planned end, "15:30". */
export function todoList(programme: ProgrammeView, presence: Presence | null, end: string): Todo[] {
  const { workshop, tables, parts, questions } = programme;
  const items: Todo[] = [];
  const add = (id: string, done: boolean, title: string, note: string, action: Todo['action']): void => {
    items.push({ id, done, title, note, action });
  };
  if (workshop.title.trim() === '' || workshop.place.trim() === '')
    add('workshop', false, p.todo.workshop, p.todo.workshopNote, { to: 'workshop', label: p.todo.fill });
  const screen = (presence?.screens ?? 0) > 0;
  if (screen) add('screen', true, p.todo.screenOpen, '', null);
  else add('screen', false, t.top.stage, p.todo.notOpen, { to: 'screen', label: p.todo.openScreen });
  if (tables.length === 0) add('tables', false, p.todo.noTables, '', { to: 'tables', label: p.todo.fill });
  for (const table of tables) {
    const name = firstName(table.hosts[0] ?? '');
    if (name === '')
      add(`host:${table.id}`, false, p.todo.tableHost(table.number), p.todo.noName, {
        to: 'tables',
        label: p.todo.fill,
      });
    else if (presence?.tableHosts.includes(table.id) !== true && presence?.tableHostsGone[table.id] === undefined)
      add(`host:${table.id}`, false, p.todo.tableHost(table.number), p.todo.unopened(table.hosts.map(firstName)), {
        to: 'links',
        label: p.todo.share,
      });
  }
  const asked = tables.flatMap((table) => questions.get(table.question) ?? []);
  const gaps = asked.flatMap((question) => questionGap(question) ?? []);
  if (gaps.length > 0)
    add('questions', false, p.todo.questionGap(gaps.length), gaps[0] ?? '', { to: 'questions', label: p.todo.fill });
  else if (asked.length > 0)
    add('questions', true, p.todo.questions(asked.length), '', { to: 'questions', label: p.todo.look });
  const rounds = parts.filter((part) => part.kind === 'round' && !part.skipped).length;
  if (rounds === 0) add('rounds', false, p.todo.noRounds, '', { to: 'programme', label: p.todo.fill });
  else if (rounds < tables.length)
    add('rounds', false, p.todo.fewRounds(rounds, tables.length), p.todo.fewRoundsNote, {
      to: 'programme',
      label: p.todo.look,
    });
  else add('rounds', true, p.todo.fits(end), '', null);
  return [...items.filter((item) => !item.done), ...items.filter((item) => item.done)];
}

/** "Nog 2 dingen te doen", "Alles is klaar". */
export function todoLead(items: readonly Todo[]): string {
  const open = items.filter((item) => !item.done).length;
  return open === 0 ? p.todo.ready : p.todo.lead(open);
}
