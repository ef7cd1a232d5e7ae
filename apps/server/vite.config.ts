// Bundles the server for production; packages stay outside, our own code goes in.
import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    ssr: 'src/main.ts',
    outDir: 'dist',
    target: 'node24',
    sourcemap: true,
    rolldownOptions: { output: { entryFileNames: '[name].js', format: 'es' } },
  },
  ssr: { noExternal: [/^@hanze\//] },
});
