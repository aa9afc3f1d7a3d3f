import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import type { Access } from '../../server/access/keys.ts';
import { createAccess } from '../../server/access/keys.ts';
import type { App, AppOptions } from '../../server/app.ts';
import { createApp } from '../../server/app.ts';
import { createMemoryJournal } from '../../server/journal/memory.ts';
import type { Channel, Held } from '../../shared/core/records.ts';
import type { As } from '../../shared/protocol/up.ts';
import type { TestClient } from './server-client.ts';
import { connect } from './server-client.ts';

export const CREATION_KEY = 'creation-key-of-the-tests';

export interface TestServer {
  readonly app: App;
  readonly url: string;
  readonly access: Access;
  /** What was logged as a warning or worse. */
  readonly errors: unknown[];
  /** Makes a workshop over HTTP and tells its code. */
  create: (template?: 'leernetwerk' | 'carrousel') => Promise<string>;
  /** Connects and waits for the first frames. */
  join: (code: string, as: As, held?: ReadonlyMap<Channel, Held>) => Promise<TestClient>;
  /** Connects as the holder of a link. */
  host: (code: string) => Promise<TestClient>;
  tableHost: (code: string, table: string) => Promise<TestClient>;
  phone: (code: string, device?: string) => Promise<TestClient>;
}

/** A real server on a free port, in memory unless told otherwise; it ends with the test. */
export async function startServer(options: Partial<AppOptions> = {}): Promise<TestServer> {
  const access = options.access ?? createAccess(Buffer.alloc(32, 1), CREATION_KEY);
  const errors: unknown[] = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => void errors.push(JSON.parse(line)) });
  const app = createApp({
    journal: createMemoryJournal(),
    log,
    client: '/nowhere',
    ...options,
    access,
  });
  const port = await app.listen(0, '127.0.0.1');
  onTestFinished(() => app.close());
  const url = `http://127.0.0.1:${String(port)}`;
  const join: TestServer['join'] = async (code, as, held = new Map()) => {
    const client = connect({ url, code, as, held });
    onTestFinished(() => {
      client.close();
    });
    await client.until(() => client.follow.length > 0 || client.refusals.length > 0, 'the first frames');
    return client;
  };
  return {
    app,
    url,
    access,
    errors,
    join,
    create: async (template = 'leernetwerk') => {
      const response = await fetch(`${url}/api/workshops`, {
        method: 'POST',
        headers: { authorization: `Bearer ${access.creationKey}`, 'content-type': 'application/json' },
        body: JSON.stringify({ template }),
      });
      const body: unknown = await response.json();
      if (typeof body !== 'object' || body === null || !('code' in body)) throw new Error(JSON.stringify(body));
      return String(body.code);
    },
    host: (code) => join(code, { role: 'host', key: access.key(code, { role: 'host' }) }),
    tableHost: (code, table) =>
      join(code, { role: 'tableHost', table, key: access.key(code, { role: 'tableHost', table }) }),
    phone: (code, device = randomBytes(16).toString('base64url')) => join(code, { role: 'participant', device }),
  };
}
