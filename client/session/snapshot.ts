import type { Channel, Held } from '../../shared/core/records.ts';
import { drawMe } from './overlay-me.ts';
import { drawTable } from './overlay-table.ts';
import type {
  CountsView,
  HostView,
  MeView,
  OutboxItem,
  ProgrammeView,
  StageView,
  TableHostView,
  TableView,
} from './types.ts';
import { countsView, hostView, meView, programmeView, stageView, tableHostView, tableView } from './views.ts';

export type Role = 'participant' | 'tableHost' | 'screen' | 'host';

/** All views of one moment. */
export interface Views {
  programme: ProgrammeView | null;
  counts: CountsView;
  stage: StageView | null;
  me: MeView | null;
  table: (id: string) => TableView | null;
  tableHost: (id: string) => TableHostView | null;
  host: HostView | null;
}

/** What a role calls itself beside an answer. */
const ANSWERS_AS = { participant: 'participant', tableHost: 'tableHost', host: 'host', screen: 'host' } as const;

/**
 * The views of what a client holds, with what waits in the outbox drawn over them.
 * `followed`: the channels there are; a table that is not among them has no view.
 */
export function viewsOf(
  held: (channel: Channel) => Held,
  followed: readonly Channel[],
  outbox: readonly OutboxItem[],
  role: Role = 'participant',
): Views {
  const has = new Set<Channel>(followed);
  const programme = programmeView(held('programme'));
  const mine = followed.find((channel) => channel.startsWith('me:'));
  const base = mine === undefined ? null : meView(held(mine));
  const me = base && drawMe(base, outbox, programme);
  const tables = new Map<string, TableView>();
  const table = (id: string): TableView | null => {
    const known = tables.get(id);
    if (known) return known;
    const channel: Channel = `table:${id}`;
    if (!has.has(channel)) return null;
    const drawn = drawTable(tableView(held(channel)), outbox, { table: id, programme, me: base, by: ANSWERS_AS[role] });
    tables.set(id, drawn);
    return drawn;
  };
  const tableHost = (id: string) => (has.has(`table-host:${id}`) ? tableHostView(held(`table-host:${id}`)) : null);
  const host = has.has('host') ? hostView(held('host')) : null;
  return { programme, counts: countsView(held('counts')), stage: stageView(held('stage')), me, table, tableHost, host };
}
