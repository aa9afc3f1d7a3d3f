import { setMaxListeners } from 'node:events';
import { memoryStore } from '../../client/session/defaults.ts';
import type { MakeTransport, TimeSource } from '../../client/session/ports.ts';
import type { RunningSession } from '../../client/session/session.ts';
import { createSession } from '../../client/session/session.ts';
import type { TableId } from '../../shared/core/ids.ts';
import type { Ms } from '../../shared/core/time.ts';
import type { Part } from '../../shared/programme/model.ts';
import { nextPart } from '../../shared/programme/schedule.ts';
import type { As } from '../../shared/protocol/up.ts';
import { Actor, type Report } from './actor.ts';
import type { Play } from './play.ts';
import { scenes } from './scenes/index.ts';
import type { DayScript } from './script.ts';

export interface RehearsalOptions {
  readonly code: string;
  readonly script: DayScript;
  readonly keys: { readonly host: string; readonly tables: ReadonlyMap<TableId, string> };
  /** How each simulated screen reaches the server. */
  readonly transport: MakeTransport;
  readonly time: TimeSource;
  /** A new id: 22 characters that nobody made before. */
  readonly newId: () => string;
  /** In [0, 1). */
  readonly random: () => number;
  readonly report: Report;
  /** Before the day begins, in real time. */
  readonly wait?: Ms;
  /** Told when a part begins. */
  readonly began?: (part: Part) => void;
}

export interface Rehearsal {
  /** Resolves when the day is over, its report published, or when it was stopped. Rejects when something broke. */
  readonly done: Promise<'lived' | 'stopped'>;
  /** Ends the day, and the connections of everyone in it. */
  stop(): void;
}

class Ended extends Error {}

/** Plays a day in a workshop that was created for it: every person and host in a session of their own. */
export function rehearse(options: RehearsalOptions): Rehearsal {
  const { code, script, keys, transport, time, newId, random, report } = options;
  const whole = new AbortController();
  const sessions: RunningSession[] = [];
  const open = (as: As): Actor => {
    const session = createSession({ code, as, transport, time, newId, random, report, store: memoryStore() });
    sessions.push(session);
    return new Actor(session, time, report);
  };
  const play: Play = {
    script,
    host: open({ role: 'host', key: keys.host }),
    tableHosts: new Map([...keys.tables].map(([table, key]) => [table, open({ role: 'tableHost', table, key })])),
    players: [],
    cards: [],
    themes: new Map(),
    newId,
    openPhone: () => open({ role: 'participant', device: newId() }),
  };
  const stopped = new Ended('the rehearsal was stopped');
  const live = async (): Promise<'lived' | 'stopped'> => {
    try {
      await pause(time, options.wait ?? 0, whole.signal);
      await conduct(play, whole.signal, options.began ?? (() => undefined));
      return 'lived';
    } catch (error) {
      if (error === stopped) return 'stopped';
      throw error;
    }
  };
  return {
    done: live(),
    stop: () => {
      whole.abort(stopped);
      for (const session of sessions) session.close();
    },
  };
}

function pause(time: TimeSource, wait: Ms, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const cancel = time.after(wait, resolve);
    signal.addEventListener('abort', () => {
      cancel();
      reject(signal.reason instanceof Error ? signal.reason : new Ended('ended'));
    });
  });
}

/** Part after part: what happens in it, and on when it has happened and the time is up. Someone else may take a step. */
async function conduct(play: Play, whole: AbortSignal, began: (part: Part) => void): Promise<void> {
  const { host } = play;
  const programme = () => host.session.programme;
  await host.until(() => programme() !== null && host.session.host !== null, whole);
  for (;;) {
    const at = programme();
    if (!at) throw new Error('the programme is gone');
    if (at.part) {
      began(at.part);
      await visit(play, at.part, at.cursor.visit, whole);
    }
    const now = programme();
    // Someone else went on: play what is there.
    if (now?.cursor.visit !== at.cursor.visit) continue;
    const next = nextPart(now.parts, now.cursor);
    if (!next) return;
    const from = { part: now.cursor.part, visit: now.cursor.visit };
    await host.step({ type: 'go', id: play.newId(), from, to: next.id }, whole);
    await host.until(() => programme()?.cursor.visit !== from.visit, whole);
  }
}

/** Plays one visit of a part until its time is up. Its tasks end with it when someone else goes on before. */
async function visit(play: Play, part: Part, number: number, whole: AbortSignal): Promise<void> {
  const { host } = play;
  const cursor = () => host.session.programme?.cursor;
  const here = new AbortController();
  const { signal } = here;
  const end = (): void => {
    here.abort(whole.reason);
  };
  whole.addEventListener('abort', end);
  if (whole.aborted) end();
  // Everyone in the part listens.
  setMaxListeners(0, signal);
  const left = new Ended('the programme went on');
  const gone = host
    .until(() => cursor()?.visit !== number, signal)
    .then(() => {
      here.abort(left);
    });
  const played = Promise.all(scenes[part.kind](play, part, signal)).then(() => timeUp(host, signal));
  try {
    await Promise.race([played, gone]);
  } catch (error) {
    if (error !== left) throw error;
  } finally {
    whole.removeEventListener('abort', end);
    here.abort(left);
    await Promise.allSettled([played, gone]);
  }
}

/** Waits until the running part's time is up, also when it is paused, lengthened or shortened meanwhile. */
async function timeUp(host: Actor, signal: AbortSignal): Promise<void> {
  const timer = () => host.session.programme?.cursor.timer;
  for (;;) {
    await host.until(() => timer()?.state === 'running', signal);
    const now = timer();
    if (now?.state !== 'running') continue;
    if (host.session.readNow() >= now.endsAt) return;
    await host.moment(now.endsAt, signal);
  }
}
