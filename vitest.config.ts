// One runner for all tests; each project is a kind of test with its own needs.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: ['packages/shared', 'apps/*', 'tests'],
  },
});
