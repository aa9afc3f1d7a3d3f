import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request, RequestHandler, Response } from 'express';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
const SQUEEZABLE = new Set(['.css', '.html', '.ico', '.js', '.json', '.map', '.svg', '.txt']);
/** A file with its content's hash in its name never changes. */
const HASHED = /-[A-Za-z0-9_-]{8}\.[a-z0-9]+$/;
const BROTLI_QUALITY = 9;

interface Asset {
  readonly changedAt: number;
  readonly plain: Buffer;
  readonly squeezed: Map<'br' | 'gzip', Promise<Buffer>>;
}

const compress = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes),
};

export interface Assets {
  /** Serves a file of the folder, or passes on. */
  readonly files: RequestHandler;
  /** Serves the document of a page: the phone's own, or the one the others share. Passes on when the client was not built. */
  readonly page: RequestHandler;
}

/** The built client: read once, compressed once, each again only when the file on disk changed. */
export function createAssets(folder: string): Assets {
  const known = new Map<string, Asset>();

  const load = async (path: string): Promise<Asset | undefined> => {
    const file = join(folder, normalize(path));
    if (!file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return undefined;
    const info = await stat(file).catch(() => undefined);
    if (!info?.isFile()) return undefined;
    const before = known.get(path);
    if (before?.changedAt === info.mtimeMs) return before;
    const asset = { changedAt: info.mtimeMs, plain: await readFile(file), squeezed: new Map() };
    known.set(path, asset);
    return asset;
  };

  const serve = async (path: string, request: Request, response: Response): Promise<boolean> => {
    const asset = await load(path);
    if (!asset) return false;
    const ending = extname(path);
    response.set({
      'Content-Type': TYPES[ending] ?? 'application/octet-stream',
      'Cache-Control': HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
    response.send(await squeezed(asset, ending, request, response));
    return true;
  };

  return {
    files: async (request, response, next) => {
      const reads = request.method === 'GET' || request.method === 'HEAD';
      if (!reads || request.path.endsWith('/')) next();
      else if (!(await serve(decode(request.path), request, response))) next();
    },
    page: async (request, response, next) => {
      // A name with a dot is a file that is not there, not a page.
      if (request.path.includes('.')) next();
      else if (!(await serve(documentOf(request.path), request, response))) next();
    },
  };
}

/** A code alone is the phone's address. */
const documentOf = (path: string): string => (/^\/[^/]+\/?$/.test(path) ? '/phone.html' : '/index.html');

async function squeezed(asset: Asset, ending: string, request: Request, response: Response): Promise<Buffer> {
  if (!SQUEEZABLE.has(ending)) return asset.plain;
  response.vary('Accept-Encoding');
  const accepted = request.acceptsEncodings('br', 'gzip');
  const form = accepted === 'br' || accepted === 'gzip' ? accepted : undefined;
  if (!form) return asset.plain;
  const bytes = asset.squeezed.get(form) ?? compress[form](asset.plain);
  asset.squeezed.set(form, bytes);
  response.set('Content-Encoding', form);
  return bytes;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
