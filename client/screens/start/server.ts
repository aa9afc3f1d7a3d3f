import * as v from 'valibot';
import type { CreateBody } from '../../../shared/protocol/create.ts';

/** The two answers of the server that the start page asks for. Every failure is a value with a reason. */
export type Template = 'leernetwerk' | 'carrousel';
export type Found = 'there' | 'unknown' | Trouble;
export type Created = { kind: 'created'; path: string } | { kind: 'wrong-key' } | { kind: Trouble };
/** No connection; too many at once (or a server that is starting); anything else. */
export type Trouble = 'offline' | 'busy' | 'broken';

export interface StartServer {
  /** Whether a workshop with this code is there. */
  find(code: string): Promise<Found>;
  /** Makes a workshop with the creation key; answers the path of its host's page. */
  create(template: Template, key: string): Promise<Created>;
}

const createdSchema = v.object({ code: v.string(), links: v.object({ host: v.string() }) });

/** The server behind this page. `ask` is the browser's fetch; `now` the device's own clock and zone, for the date. */
export function startServer(ask: typeof fetch, now: () => Date): StartServer {
  return {
    async find(code) {
      const answer = await send(ask, `/api/workshops/${encodeURIComponent(code)}`, {});
      if (answer === null) return 'offline';
      if (answer.ok) return 'there';
      return answer.status === 404 || answer.status === 410 ? 'unknown' : troubleOf(answer.status);
    },
    async create(template, key) {
      const answer = await send(ask, '/api/workshops', {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        body: JSON.stringify({ template, ...dayOf(now()) } satisfies CreateBody),
      });
      if (answer === null) return { kind: 'offline' };
      if (answer.status === 401 || answer.status === 403) return { kind: 'wrong-key' };
      if (!answer.ok) return { kind: troubleOf(answer.status) };
      const parsed = v.safeParse(createdSchema, await json(answer));
      return parsed.success ? { kind: 'created', path: pathOf(parsed.output.links.host) } : { kind: 'broken' };
    },
  };
}

/** The day and the offset from UTC as the device of the maker knows them: the room is where the maker is. */
function dayOf(now: Date): { date: string; utcOffsetMinutes: number } {
  const two = (n: number): string => String(n).padStart(2, '0');
  const date = `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return { date, utcOffsetMinutes: 0 - now.getTimezoneOffset() };
}

async function send(ask: typeof fetch, url: string, init: RequestInit): Promise<Response | null> {
  try {
    return await ask(url, init);
  } catch {
    // The browser tells nothing more than that there was no answer.
    return null;
  }
}

async function json(answer: Response): Promise<unknown> {
  try {
    return await answer.json();
  } catch {
    return null;
  }
}

function troubleOf(status: number): Trouble {
  return status === 429 || status === 502 || status === 503 ? 'busy' : 'broken';
}

/** A link to this same server without its origin, so that we stay at the address this page was opened at. */
function pathOf(link: string): string {
  return link.replace(/^https?:\/\/[^/]+/u, '');
}
