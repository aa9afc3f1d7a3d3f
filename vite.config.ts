import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, defineConfig, type Plugin } from 'vite';

const serverPort = process.env['PORT'] ?? '3000';
const server = `http://127.0.0.1:${serverPort}`;

/**
 * Builds the phone's page after the rest, into the same folder. Shared code that is bundled once for all screens holds
 * what any of them needs; the phone, on a venue's network, should load only what it needs itself.
 */
const phoneToo = (outDir: string): Plugin => ({
  name: 'phone-too',
  apply: 'build',
  async closeBundle() {
    await build({ configFile: 'vite.config.ts', mode: 'phone', logLevel: 'warn', build: { outDir } });
  },
});

/**
 * The client: one page that loads the screens of its address, and the phone's page. `--mode gallery` builds the same
 * client with the gallery of every screen in it, apart from the one that is served in a workshop.
 */
export default defineConfig(({ mode }) => {
  const phone = mode === 'phone';
  const outDir = mode === 'gallery' ? '../dist/gallery' : '../dist/client';
  return {
    root: 'client',
    base: '/',
    plugins: [svelte({ configFile: '../svelte.config.js' }), ...(mode === 'production' ? [phoneToo(outDir)] : [])],
    build: {
      outDir,
      emptyOutDir: !phone,
      manifest: phone ? '.vite/phone.json' : true,
      target: 'es2022',
      // A font inlined in the stylesheet would hold up the first text.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: {
        checks: { pluginTimings: false },
        ...(phone ? { input: 'client/phone.html' } : {}),
      },
    },
    server: {
      host: true,
      port: 5173,
      proxy: {
        '/api': { target: server, changeOrigin: false },
        '/socket.io': { target: server, changeOrigin: false, ws: true },
      },
    },
  };
});
