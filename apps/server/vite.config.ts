// Bundles the server for production; packages stay outside, our own code goes in.
import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    ssr: true,
    outDir: 'dist',
    target: 'node24',
    sourcemap: true,
    rolldownOptions: {
      // the worker is a file of its own: a thread starts from it
      input: ['src/main.ts', 'src/command-line.ts', 'src/platform/documents/typesetting.worker.ts'],
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js', format: 'es' },
    },
  },
  ssr: { noExternal: [/^@hanze\//] },
});
