import type { Request, RequestHandler } from 'express';
import { isWorkshopCode } from '../access/codes.ts';
import type { Access } from '../access/keys.ts';
import { isOurHost, isOurOrigin } from '../access/origin.ts';
import type { Registry } from '../rooms/registry.ts';
import type { Room } from '../rooms/room.ts';
import { Problem } from './problem.ts';

/** Refuses a request that a foreign page or a foreign name brought here. */
export function onlyOurs(publicUrl: string | undefined): RequestHandler {
  return (request, _response, next) => {
    const { host, origin } = request.headers;
    if (!isOurHost(host, publicUrl)) {
      throw new Problem('wrong-origin', `This server is not known as ${host ?? 'nothing'}; see --public-url.`);
    }
    if (request.method !== 'GET' && request.method !== 'HEAD' && !isOurOrigin(origin, host, publicUrl)) {
      throw new Problem('wrong-origin', 'Another site may not ask this.');
    }
    next();
  };
}

/** The key that a request carries. @throws Problem when there is none */
export function bearer(request: Request): string {
  const [, key] = /^Bearer ([\w-]{1,200})$/.exec(request.headers.authorization ?? '') ?? [];
  if (key === undefined) throw new Problem('no-key', 'This needs a key.');
  return key;
}

/** The code in a request's path, in capitals. @throws Problem when it cannot be one */
export function codeOf(request: Request): string {
  const code = String(request.params['code']).toUpperCase();
  if (!isWorkshopCode(code)) throw new Problem('unknown-workshop', 'No workshop has this code.');
  return code;
}

/** @throws Problem when the workshop is unknown, gone or unreadable */
export async function roomOf(registry: Registry, code: string): Promise<Room> {
  const opened = await registry.open(code);
  if (opened.kind === 'room') return opened.room;
  if (opened.kind === 'gone') throw new Problem('gone', 'This workshop was deleted.');
  if (opened.kind === 'unknown') throw new Problem('unknown-workshop', 'No workshop has this code.');
  throw new Problem('unavailable', 'This workshop cannot be read at the moment.');
}

/** @throws Problem unless the request carries the host's key */
export function hostOnly(access: Access, code: string, request: Request): void {
  if (!access.opens(bearer(request), code, { role: 'host' })) {
    throw new Problem('not-allowed', 'This key does not open this workshop.');
  }
}
