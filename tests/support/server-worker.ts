import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the journal's worker as the product does, and tells where it stands. Kept under .cache, never in git. */
export async function buildWorker(name: string): Promise<URL> {
  const outDir = join(root, '.cache', 'test-worker', name);
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rollupOptions: { input: { worker: 'server/journal/worker.ts' }, output: { entryFileNames: '[name].js' } },
    },
  });
  return pathToFileURL(join(outDir, 'worker.js'));
}
