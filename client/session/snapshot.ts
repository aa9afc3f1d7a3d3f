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

/**
 * `held`: a channel as it is held. `followed`: the channels there are; a table that is not among them has no view.
 * `outbox`: what waits, drawn over the views.
 */
export type MakeViews = (
  held: (channel: Channel) => Held,
  followed: readonly Channel[],
  outbox: readonly OutboxItem[],
) => Views;

/** What a role calls itself beside an answer. */
const ANSWERS_AS = { participant: 'participant', tableHost: 'tableHost', host: 'host', screen: 'host' } as const;

/** Makes views again and again; what did not change is the same object as the time before. */
export function viewMaker(role: Role): MakeViews {
  const mine = remember(drawMe);
  const makeTable = (id: string) =>
    remember((view: TableView, outbox: readonly OutboxItem[], programme: ProgrammeView | null, me: MeView | null) =>
      drawTable(view, outbox, { table: id, programme, me, by: ANSWERS_AS[role] }),
    );
  const tables = new Map<string, ReturnType<typeof makeTable>>();

  return (held, followed, outbox) => {
    const has = new Set<Channel>(followed);
    const programme = programmeView(held('programme'));
    const own = followed.find((channel) => channel.startsWith('me:'));
    const base = own === undefined ? null : meView(held(own));
    const table = (id: string): TableView | null => {
      if (!has.has(`table:${id}`)) return null;
      const draw = tables.get(id) ?? makeTable(id);
      tables.set(id, draw);
      return draw(tableView(held(`table:${id}`)), outbox, programme, base);
    };
    return {
      programme,
      counts: countsView(held('counts')),
      stage: stageView(held('stage')),
      me: base && mine(base, outbox, programme),
      table,
      tableHost: (id) => (has.has(`table-host:${id}`) ? tableHostView(held(`table-host:${id}`)) : null),
      host: has.has('host') ? hostView(held('host')) : null,
    };
  };
}

/** The last answer again for the same arguments. */
function remember<A extends readonly unknown[], R>(make: (...args: A) => R): (...args: A) => R {
  let last: { args: A; result: R } | null = null;
  return (...args) => {
    const known = last;
    if (known && args.every((arg, i) => arg === known.args[i])) return known.result;
    const result = make(...args);
    last = { args, result };
    return result;
  };
}
