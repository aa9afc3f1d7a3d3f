import type { Ms } from '../../shared/core/time.ts';
import type { Command } from '../../shared/protocol/commands.ts';
import type { Answer } from '../../shared/protocol/down.ts';
import type { Journal } from '../journal/journal.ts';
import type { Time } from './clock.ts';
import type { Wire } from './followers.ts';
import type { Ledger } from './ledger.ts';
import type { Identity, Rules } from './rules.ts';

/** What a room works with. Nothing is global, so that a whole workshop can run under another time in one process. */
export interface RoomTools {
  readonly journal: Journal;
  readonly rules: Rules;
  readonly time: Time;
  readonly random: () => number;
  readonly wire: Wire;
  readonly watch: RoomWatch;
}

/** Told what happens in a room, for logs and metrics. */
export interface RoomWatch {
  carriedOut(type: Command['type'], answer: Answer): void;
  /** The loop carried out and stored so many commands in one append. */
  appended(events: number): void;
  /** A bug or a failing journal; the room recovers by itself. */
  failed(code: string, error: unknown): void;
}

export interface WaitingCommand {
  readonly kind: 'command';
  readonly command: Command;
  readonly identity: Identity;
  readonly answer: (answer: Answer) => void;
}
export interface WaitingRead {
  readonly kind: 'read';
  readonly run: (ledger: Ledger) => void;
  readonly drop: (error: Error) => void;
}
export type Waiting = WaitingCommand | WaitingRead;

/** A failing journal is tried this often before those who wait are told to come back. */
export const TRIES = 3;
export const BACKOFF_MS: Ms = 100;
export const COME_BACK_MS: Ms = 3000;

/** A command whose decision or event is a bug: it was answered, the rest is decided again. */
export class Poison extends Error {
  readonly item: WaitingCommand;
  constructor(item: WaitingCommand, cause: unknown) {
    super(`${item.command.type} failed`, { cause });
    this.item = item;
  }
}

export class RoomClosed extends Error {
  override readonly name = 'RoomClosed';
}
