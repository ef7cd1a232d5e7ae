// Builds the browser side: nothing inlined, so that a strict content security policy holds; both text faces preloaded.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { trustedDocuments } from './documents.plugin.ts';

const server = 'http://127.0.0.1:3000';

/** The latin subset of both faces is on every screen: ask for it with the page instead of after the stylesheet. */
const preloadFonts: Plugin = {
  name: 'preload-fonts',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => /-latin-wght-normal-[\w-]+\.woff2$/.test(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', href: `/${file}`, as: 'font', type: 'font/woff2', crossorigin: true },
          injectTo: 'head' as const,
        })),
  },
};

const layers = readFileSync(join(import.meta.dirname, 'src/ui/layers.css'), 'utf8')
  .replace(/\/\*[\s\S]*?\*\//g, '')
  .trim();

/** Style comes in several files, and the first one read decides which layer wins: so each of them says the order. */
const layersInEveryFile: Plugin = {
  name: 'layers-in-every-file',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = `${layers}${file.source.toString()}`;
    },
  },
};

export default defineConfig({
  plugins: [trustedDocuments(), react(), preloadFonts, layersInEveryFile],
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, target: 'es2023' },
  server: { port: 5173, proxy: { '/graphql': server, '/events': server, '/files': server, '/auth': server } },
});
