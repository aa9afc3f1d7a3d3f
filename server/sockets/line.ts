import * as v from 'valibot';
import { commandSchema } from '../../shared/protocol/commands.ts';
import type { Answer, ByeCode, ClockAnswer } from '../../shared/protocol/down.ts';
import { clockSchema, resendSchema } from '../../shared/protocol/up.ts';
import type { Limits } from '../access/limits.ts';
import type { Identity } from '../rooms/rules.ts';
import type { Entry } from './handshake.ts';
import type { Line } from './types.ts';

export interface LineTools {
  readonly limits: Limits;
  /** A bug while a message was handled; the connection is ended. */
  readonly failed: (error: unknown) => void;
}

/** Speaks for one connection: parses what comes in, asks the room, answers. */
export function speak(line: Line, { room, identity, have }: Entry, { limits, failed }: LineTools): void {
  const end = (error: unknown): void => {
    failed(error);
    bye(line, 'restarting');
  };

  const carryOut = async (payload: unknown, answer: (answer: Answer) => void): Promise<void> => {
    const parsed = v.safeParse(commandSchema, payload);
    if (!parsed.success) {
      // Answered, so that a client keeps the text as a problem someone can see instead of sending it for ever.
      answer({ ok: false, refusal: { code: 'bad-value', field: fieldOf(parsed.issues) } });
      return;
    }
    const retryAfterMs = await limits.command(room.code, limitKey(identity, line.id));
    answer(retryAfterMs === undefined ? await room.submit(identity, parsed.output) : { ok: false, retryAfterMs });
  };

  line.on('command', (payload, ack) => {
    const answer = acknowledge<Answer>(ack);
    if (answer) void carryOut(payload, answer).catch(end);
    else bye(line, 'bad-message');
  });
  line.on('clock', (payload, ack) => {
    const answer = acknowledge<ClockAnswer>(ack);
    if (answer && v.is(clockSchema, payload)) answer({ serverMs: room.now(), rate: room.rate });
    else bye(line, 'bad-message');
  });
  line.on('resend', (payload) => {
    const parsed = v.safeParse(resendSchema, payload);
    if (parsed.success) void room.resend(line.id, parsed.output).catch(end);
    else bye(line, 'bad-message');
  });
  line.on('disconnect', () => {
    room.followers.detach(line.id);
  });
  // JSON only: a binary message is never ours, and Socket.IO would wait for its attachments.
  line.conn.on('packet', ({ type, data }: { type: string; data?: unknown }) => {
    if (type === 'message' && typeof data !== 'string') bye(line, 'bad-message');
  });

  void room
    .attach(line.id, identity, have)
    .then(() => {
      if (!line.connected) room.followers.detach(line.id);
    })
    .catch(end);
}

/**
 * Says why and ends the connection. A server that restarts only closes the transport, which every client's own
 * reconnecting takes as a lost network.
 */
export function bye(line: Line, code: ByeCode): void {
  line.emit('bye', { code });
  if (code === 'restarting') line.conn.close();
  else line.disconnect(true);
}

function limitKey(identity: Identity, id: string): string {
  return identity.role === 'participant' ? identity.device : `${identity.role} ${id}`;
}

function acknowledge<T>(ack: unknown): ((answer: T) => void) | undefined {
  if (typeof ack !== 'function') return undefined;
  return (answer) => {
    Reflect.apply(ack, undefined, [answer]);
  };
}

function fieldOf(issues: readonly v.BaseIssue<unknown>[]): string {
  const issue = issues[0];
  return (issue && v.getDotPath(issue)) ?? 'type';
}
