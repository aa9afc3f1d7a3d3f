import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

async function buildForNode(name: string, input: Record<string, string>): Promise<string> {
  const outDir = join(root, '.cache', 'test-server', name);
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
      rollupOptions: { input, output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' } },
    },
  });
  return outDir;
}

/** Builds the journal's worker as the product does, and tells where it stands. Kept under .cache, never in git. */
export async function buildWorker(name: string): Promise<URL> {
  const folder = await buildForNode(name, { worker: 'server/journal/worker.ts' });
  return pathToFileURL(join(folder, 'worker.js'));
}

/** Builds the whole server as the product does, and tells the file to start. */
export async function buildServer(name: string): Promise<string> {
  const folder = await buildForNode(name, { main: 'server/main.ts', worker: 'server/journal/worker.ts' });
  return join(folder, 'main.js');
}
