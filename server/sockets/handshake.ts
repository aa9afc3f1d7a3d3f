import * as v from 'valibot';
import type { ByeCode } from '../../shared/protocol/down.ts';
import type { As, Have } from '../../shared/protocol/up.ts';
import { handshakeSchema } from '../../shared/protocol/up.ts';
import { PROTOCOL } from '../../shared/protocol/version.ts';
import { isWorkshopCode } from '../access/codes.ts';
import type { Access } from '../access/keys.ts';
import type { Registry } from '../rooms/registry.ts';
import type { Room } from '../rooms/room.ts';
import type { Identity } from '../rooms/rules.ts';

/** Someone who may come in. */
export interface Entry {
  readonly room: Room;
  readonly identity: Identity;
  readonly have: Have;
}

/** What the door says: an entry, or why not; `guess` marks a code or key that may have been guessed. */
export type Admission = { readonly entry: Entry } | { readonly code: ByeCode; readonly guess: boolean };

const Version = v.looseObject({ protocol: v.number() });

/** Judges a handshake: what it says, whether the workshop is there, and whether the key opens what is asked. */
export async function admit(
  query: unknown,
  auth: unknown,
  { registry, access }: { readonly registry: Registry; readonly access: Access },
): Promise<Admission> {
  const version = v.safeParse(Version, auth);
  if (!version.success) return { code: 'bad-message', guess: false };
  // The version first: what another version says need not be readable.
  if (version.output.protocol !== PROTOCOL) return { code: 'reload', guess: false };
  const parsed = v.safeParse(handshakeSchema, auth);
  if (!parsed.success) return { code: 'bad-message', guess: false };
  const code = typeof query === 'string' ? query.toUpperCase() : '';
  if (!isWorkshopCode(code)) return { code: 'unknown-workshop', guess: true };

  const opened = await registry.open(code);
  if (opened.kind === 'unknown') return { code: 'unknown-workshop', guess: true };
  if (opened.kind === 'gone') return { code: 'gone', guess: false };
  if (opened.kind === 'unavailable') return { code: 'restarting', guess: false };
  const identity = await identify(opened.room, parsed.output.as, access);
  if (!identity) return { code: 'not-allowed', guess: true };
  return { entry: { room: opened.room, identity, have: parsed.output.have } };
}

async function identify(room: Room, as: As, access: Access): Promise<Identity | undefined> {
  switch (as.role) {
    case 'participant':
      return { role: 'participant', device: access.device(room.code, as.device) };
    case 'tableHost': {
      const table = await tableNamed(room, as.table);
      if (table === undefined || !access.opens(as.key, room.code, { role: 'tableHost', table })) return undefined;
      return { role: 'tableHost', table };
    }
    case 'screen':
    case 'host':
      return access.opens(as.key, room.code, { role: as.role }) ? { role: as.role } : undefined;
  }
}

/** A table by its id or, as it stands in the address of its page, by its number. */
function tableNamed(room: Room, name: string): Promise<string | undefined> {
  return room.read(({ state }) => {
    const tables = [...state.tables.values()];
    return (state.tables.get(name) ?? tables.find((table) => String(table.number) === name))?.id;
  });
}
