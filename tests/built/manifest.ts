import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import * as v from 'valibot';

const Chunk = v.object({
  file: v.string(),
  imports: v.optional(v.array(v.string()), []),
  css: v.optional(v.array(v.string()), []),
  dynamicImports: v.optional(v.array(v.string()), []),
});

const folder = 'dist/client';

/** What a client build says it made: source → chunk. @throws when the client has not been built */
export function readManifest(name: 'manifest' | 'phone'): Record<string, v.InferOutput<typeof Chunk>> {
  const text = readFileSync(join(folder, '.vite', `${name}.json`), 'utf8');
  return v.parse(v.record(v.string(), Chunk), JSON.parse(text));
}

/** The JavaScript and CSS files that a browser loads for these sources, with all they import. */
export function filesOf(manifest: ReturnType<typeof readManifest>, sources: readonly string[]): string[] {
  const files = new Set<string>();
  const seen = new Set<string>();
  const visit = (source: string): void => {
    if (seen.has(source)) return;
    seen.add(source);
    const chunk = manifest[source];
    if (!chunk) throw new Error(`the client build has no ${source}`);
    for (const file of [chunk.file, ...chunk.css]) files.add(file);
    chunk.imports.forEach(visit);
  };
  sources.forEach(visit);
  return [...files].sort();
}

/** Size in bytes as a browser receives it, in brotli. */
export function brotliSize(file: string): number {
  return brotliCompressSync(readFileSync(join(folder, file))).length;
}
