// The tests of the terms alone: what mutation testing of `src/terms` runs.
import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { name: 'terms', include: ['src/terms/*.test.ts'] } });
