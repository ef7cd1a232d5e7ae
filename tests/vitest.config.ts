// The kinds of test beside the code, cheapest first: the house's own rules, stories on SQLite, on PostgreSQL, in a real browser.
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { chromiumSource } from './support/chromium.ts';
import { postgresMissing } from './support/postgresServer.ts';

const deep = Boolean(process.env.HANZE_DEEP);

/** Where a platform lacks a binary its tests do not vanish: they show as skipped, with the reason, and it is said before the run. */
function unless(missing: string | undefined, name: string, include: string[]): { include: string[]; env?: Record<string, string> } {
  if (!missing) return { include };
  process.stderr.write(`\n*** The ${name} tests are SKIPPED: ${missing}.\n\n`);
  return { include: ['support/absent.test.ts'], env: { HANZE_ABSENT: `${name}: ${missing}` } };
}

const source = chromiumSource();
const browser = unless(source.from === 'nowhere' ? source.because : undefined, 'browser', ['browser/**/*.test.ts']);
const postgresql = unless(postgresMissing(), 'postgresql', ['stories/**/*.test.ts', 'postgresql/**/*.test.ts']);

function project(name: string, order: number, test: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration {
  return {
    // The server's packages load graphql by require; the same file must answer an import, or types of one are foreign to the other.
    resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
    test: {
      name,
      root: import.meta.dirname,
      sequence: { groupOrder: order },
      // Generous: a slow machine must not turn a story red. What hangs is found all the same.
      testTimeout: deep ? 600_000 : 60_000,
      hookTimeout: deep ? 600_000 : 120_000,
      ...test,
    },
  };
}

export const projects = [
  project('architecture', 1, { include: ['*.test.ts'] }),
  project('stories', 2, { include: ['stories/**/*.test.ts'], env: { HANZE_TEST_DATABASE: 'sqlite' } }),
  project('postgresql', 3, {
    include: postgresql.include,
    env: { HANZE_TEST_DATABASE: 'postgresql', ...postgresql.env },
    globalSetup: postgresql.env ? [] : [`${import.meta.dirname}/support/globalSetup.postgresql.ts`],
  }),
  project('browser', 4, {
    include: browser.include,
    env: { HANZE_TEST_DATABASE: 'sqlite', ...browser.env },
    globalSetup: browser.env ? [] : [`${import.meta.dirname}/support/globalSetup.browser.ts`],
    testTimeout: deep ? 600_000 : 120_000,
  }),
];

export default defineConfig({ test: { projects } });
