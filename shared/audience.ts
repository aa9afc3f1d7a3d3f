import type { Actor } from './core/actors.ts';
import type { Channel } from './core/records.ts';
import { tableNow } from './people/routes.ts';
import { currentPart, tablesOf } from './programme/parts.ts';
import type { Person, WorkshopState } from './state.ts';

/** The tables someone sits at now; at a harvest, those of its question, for everyone has been there. */
function tablesFor(state: WorkshopState, person: Person): string[] {
  const part = currentPart(state);
  if (part?.kind === 'harvest' && part.question) return tablesOf(state, part.question);
  const group = state.groupsFixed ? state.groups.find((g) => g.id === person.group) : undefined;
  const table = group ? tableNow(group, part) : null;
  return table ? [table] : [];
}

/** Who follows what. The server decides; no client asks. Before joining a phone follows the programme only. */
export function audience(actor: Actor, state: WorkshopState): Channel[] {
  switch (actor.role) {
    case 'participant': {
      const person = actor.person === null ? undefined : state.people.get(actor.person);
      if (!person || person.removed) return ['programme'];
      const tables = tablesFor(state, person).map((t): Channel => `table:${t}`);
      return ['programme', 'stage', `me:${person.id}`, ...tables];
    }
    case 'tableHost':
      if (!state.tables.has(actor.table)) return ['programme', 'counts', 'stage'];
      return ['programme', 'counts', 'stage', `table:${actor.table}`, `table-host:${actor.table}`];
    case 'host':
      return ['programme', 'counts', 'stage', 'host', ...[...state.tables.keys()].map((t): Channel => `table:${t}`)];
    case 'screen':
      return ['programme', 'counts', 'stage'];
    case 'system':
      return [];
  }
}
