import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

const serverPort = process.env['PORT'] ?? '3000';
const server = `http://127.0.0.1:${serverPort}`;

/**
 * The client: one page that loads the screens of its address. `--mode gallery` builds the same client with
 * the gallery of every screen in it, apart from the one that is served in a workshop.
 */
export default defineConfig(({ mode }) => ({
  root: 'client',
  base: '/',
  plugins: [svelte({ configFile: '../svelte.config.js' })],
  build: {
    outDir: mode === 'gallery' ? '../dist/gallery' : '../dist/client',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    // A font inlined in the stylesheet would hold up the first text.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: {
    host: true,
    port: 5173,
    proxy: {
      '/api': { target: server, changeOrigin: false },
      '/socket.io': { target: server, changeOrigin: false, ws: true },
    },
  },
}));
