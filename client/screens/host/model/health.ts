import { host as t } from '../../../messages/nl/host.ts';
import type { Ms } from '../../../../shared/core/time.ts';
import type { Table } from '../../../../shared/programme/model.ts';
import type { PersonRecord } from '../../../../shared/people/records.ts';
import type { Presence } from '../../../../shared/protocol/down.ts';
import type { Connection } from '../../../state/types.ts';

export interface Health {
  /** `ok` a quiet tick, `wrong` something to look at, `bad` red: nothing can be done from here. */
  level: 'ok' | 'wrong' | 'bad';
  text: string;
  /** For narrow screens. */
  short: string;
}

export interface HealthInput {
  connection: Connection;
  presence: Presence | null;
  people: readonly PersonRecord[];
  tables: readonly Table[];
  prepared: boolean;
  clock: (at: Ms) => string;
}

const one = (level: Health['level'], text: string): Health => ({ level, text, short: text });

/** The connection in words: what is fine together, what is wrong by name. */
export function healthWords(input: HealthInput): Health {
  const { connection, presence, clock } = input;
  switch (connection.state) {
    case 'connecting':
      return one('ok', t.health.connecting);
    case 'behind':
      return one('ok', t.health.behind);
    case 'offline':
      return one('bad', t.health.offline(clock(connection.since)));
    case 'refused':
      return one('bad', t.health.refused);
    case 'replaced':
      return one('bad', t.health.replaced);
    case 'live':
      break;
  }
  if (presence?.notSavingSince !== undefined) return one('bad', t.health.notSaving(clock(presence.notSavingSince)));
  return presence === null ? one('ok', t.health.connecting) : present(input, presence);
}

function present({ people, tables, prepared, clock }: HealthInput, presence: Presence): Health {
  if (presence.screenGoneSince !== null) return one('wrong', t.health.screenGone(clock(presence.screenGoneSince)));
  for (const table of tables) {
    const since = presence.tableHostsGone[table.id];
    if (since !== undefined) return one('wrong', t.health.tableHostGone(table.number, clock(since)));
  }
  const phones = people.filter(
    ({ id, hasPhone, left }) => hasPhone && !left && (presence.live.includes(id) || presence.gone[id] !== undefined),
  );
  const live = phones.filter((person) => presence.live.includes(person.id)).length;
  const what = [
    ...(phones.length > 0 ? [t.health.phones(live, phones.length)] : []),
    ...(presence.screens > 0 ? [t.health.screens(presence.screens)] : []),
    ...(presence.tableHosts.length > 0 ? [t.health.tableHosts(presence.tableHosts.length, tables.length)] : []),
  ];
  const text = what.length === 0 ? t.health.nobody : t.health.connected(what);
  return {
    level: 'ok',
    text: prepared && what.length > 0 ? `${text}. ${t.health.saves}` : text,
    short: t.health.allFine,
  };
}
