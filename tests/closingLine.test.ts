// The closing line of `pnpm test` tells the truth, also about runs that broke outside a test.
import { expect, test } from 'vitest';
import { closingLine, countsOf, type Report } from '../scripts/closing-line.ts';

const file = (status: string, ...tests: string[]): Report['testResults'][number] => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map((each) => ({ status: each, fullName: 'a' })),
});

test.each<[what: string, files: Report['testResults'] | undefined, succeeded: boolean, line: string]>([
  ['all well', [file('passed', 'passed', 'passed')], true, '2 passed, 0 failed'],
  ['one failed', [file('failed', 'passed', 'failed')], false, '1 passed, 1 failed'],
  ['skipped and to do', [file('passed', 'passed', 'skipped', 'todo')], true, '1 passed, 0 failed, 2 skipped'],
  ['a file that does not load', [file('failed'), file('passed', 'passed')], false, '1 passed, 1 failed'],
  ['a file whose cleaning up failed', [file('failed', 'passed')], false, '1 passed, 1 failed'],
  ['an error outside every test', [file('passed', 'passed')], false, '1 passed, 1 failed'],
  ['no report', undefined, false, '0 passed, 1 failed'],
])('%s', (_, files, succeeded, line) => {
  expect(closingLine(countsOf(files && { testResults: files }, succeeded))).toBe(line);
});
