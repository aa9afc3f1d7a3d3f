import * as v from 'valibot';
import type { Command } from '../../shared/protocol/commands.ts';
import {
  answerSchema,
  byeSchema,
  clockAnswerSchema,
  framesSchema,
  presenceSchema,
  type Answer,
  type ByeCode,
  type ClockAnswer,
  type Frames,
  type Presence,
} from '../../shared/protocol/down.ts';
import type { Ms } from '../../shared/core/time.ts';
import type { Have } from '../../shared/protocol/up.ts';
import type { Report, Transport } from './ports.ts';

/** What the server says, parsed. */
export interface WireHandlers {
  frames: (frames: Frames) => void;
  presence: (presence: Presence) => void;
  bye: (code: ByeCode) => void;
  /** Something came that is not of this contract. */
  unreadable: () => void;
}

/** Parses one message at the door. Events of no meaning here are reported, not guessed at. */
export function hear(event: string, payload: unknown, handlers: WireHandlers, report: Report): void {
  switch (event) {
    case 'frames':
      parse(framesSchema, payload, event, report, handlers.frames, handlers.unreadable);
      return;
    case 'presence':
      parse(presenceSchema, payload, event, report, handlers.presence);
      return;
    case 'bye':
      parse(byeSchema, payload, event, report, ({ code }) => {
        handlers.bye(code);
      });
      return;
    default:
      report(new Error(`the server sent an unknown message: ${event}`));
  }
}

/** The reason in a `connect_error`, or null when it gave none that we know. */
export function deniedCode(data: unknown): ByeCode | null {
  const parsed = v.safeParse(byeSchema, data);
  return parsed.success ? parsed.output.code : null;
}

/** What a client says. `send…` is false when there is no connection; an unreadable answer counts as none. */
export interface Speech {
  command(command: Command, answer: (answer: Answer) => void): boolean;
  clock(clientMs: Ms, answer: (answer: ClockAnswer) => void): boolean;
  resend(have: Have): boolean;
}

export function speechOver(transport: Transport, report: Report): Speech {
  return {
    command: (command, answer) =>
      transport.send('command', command, (payload) => {
        parse(answerSchema, payload, 'answer', report, answer);
      }),
    clock: (clientMs, answer) =>
      transport.send('clock', clientMs, (payload) => {
        parse(clockAnswerSchema, payload, 'clock', report, answer);
      }),
    resend: (have) => transport.send('resend', have),
  };
}

function parse<const S extends v.GenericSchema>(
  schema: S,
  payload: unknown,
  what: string,
  report: Report,
  good: (value: v.InferOutput<S>) => void,
  bad?: () => void,
): void {
  const parsed = v.safeParse(schema, payload);
  if (parsed.success) {
    good(parsed.output);
    return;
  }
  report(new Error(`the server sent an unreadable ${what}: ${v.summarize(parsed.issues)}`));
  bad?.();
}
