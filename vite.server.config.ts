import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { defineConfig } from 'vite';
import { filesBelow } from './scripts/files.mjs';

/** Files that Node starts by their own: the server, the rehearsed day, and what runs in a worker thread. */
function entries(): Record<string, string> {
  const starts = ['server/main.ts', 'server/demo.ts'].filter((path) => existsSync(path));
  const workers = filesBelow('server', /(^|[-/.])worker\.(ts|js|mjs)$/);
  return Object.fromEntries([...starts, ...workers].map((path) => [basename(path, extname(path)), path]));
}

export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node20',
    sourcemap: true,
    minify: false,
    rollupOptions: {
      input: entries(),
      // Flat, so that a file beside another in dist/server is found by a relative address.
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
