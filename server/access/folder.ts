import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isCode } from '../journal/file.ts';
import type { Access } from './keys.ts';
import { createAccess } from './keys.ts';

const SECRET_BYTES = 32;
const CREATION_BYTES = 16;

/**
 * Reads the secrets of a data folder, and makes them when it is new; only the owner can read the files.
 * A given creation key wins over the one in the folder and is not stored.
 */
export async function openAccess(folder: string, creationKey?: string): Promise<Access> {
  await mkdir(folder, { recursive: true });
  const secret = await kept(join(folder, 'secret'), () => randomBytes(SECRET_BYTES).toString('hex'));
  const creation = creationKey ?? (await kept(join(folder, 'creation-key'), newCreationKey));
  return createAccess(Buffer.from(secret, 'hex'), creation);
}

export function newCreationKey(): string {
  return randomBytes(CREATION_BYTES).toString('base64url');
}

async function kept(file: string, make: () => string): Promise<string> {
  try {
    await writeFile(file, `${make()}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  }
  const text = (await readFile(file, 'utf8')).trim();
  if (text === '') throw new Error(`${file} is empty`);
  return text;
}
