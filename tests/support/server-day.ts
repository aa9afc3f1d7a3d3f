import type { Channel } from '../../shared/core/records.ts';
import type { Cursor, Part, Table } from '../../shared/programme/model.ts';
import type { Command } from '../../shared/protocol/commands.ts';
import type { Answer } from '../../shared/protocol/down.ts';
import type { TestClient } from './server-client.ts';
import { newId } from './server-client.ts';

/** What a client sees of the programme, as typed values. */
export const partsOf = (client: TestClient): Part[] => recordsOf<Part>(client, 'programme', 'part:');
export const tablesOf = (client: TestClient): Table[] =>
  recordsOf<Table>(client, 'programme', 'table:').sort((one, other) => one.number - other.number);
export const cursorOf = (client: TestClient): Cursor => client.record('programme', 'cursor') as Cursor;

export function recordsOf<T>(client: TestClient, channel: Channel, prefix: string): T[] {
  const records = [...(client.held.get(channel)?.records ?? [])];
  return records.filter(([key]) => key.startsWith(prefix)).map(([, record]) => record as T);
}

/** The parts in the order of the programme. */
export function orderOf(client: TestClient): Part[] {
  const { parts } = client.record('programme', 'order') as { parts: string[] };
  return parts.map((id) => client.record('programme', `part:${id}`) as Part);
}

/** The step that takes a host to a part. */
export function stepTo(host: TestClient, to: string): Extract<Command, { type: 'go' }> {
  const { part, visit } = cursorOf(host);
  return { type: 'go', id: newId(), from: { part, visit }, to };
}

/** Takes the workshop to the part of this kind and round, and waits until the host sees it. */
export async function goTo(host: TestClient, kind: Part['kind'], round: number | null = null): Promise<Part> {
  const part = orderOf(host).find((each) => each.kind === kind && (round === null || each.round === round));
  if (!part) throw new Error(`no ${kind}`);
  await accepted(host.command(stepTo(host, part.id)));
  await host.until(() => cursorOf(host).part === part.id);
  return part;
}

/** A phone's person joins; resolves to its id when the phone sees its own profile. */
export async function joinAs(phone: TestClient, name: string, sector: string): Promise<string> {
  const person = newId();
  await accepted(phone.command({ type: 'join', id: newId(), person, name, organisation: '', sector }));
  await phone.until(() => phone.record(`me:${person}`, 'profile') !== undefined, 'the profile');
  return person;
}

export async function accepted(answer: Promise<Answer>): Promise<number> {
  const given = await answer;
  if (!given.ok) throw new Error(JSON.stringify(given));
  return given.at;
}

export function cardAt(part: string, table: string, text: string): Extract<Command, { type: 'writeCard' }> {
  return { type: 'writeCard', id: newId(), card: newId(), part, table, text };
}
