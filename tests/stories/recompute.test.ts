// The auditor's command from the outside: a process with a document in, an answer or a one-line refusal out.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const cli = join(import.meta.dirname, '../../apps/server/src/cli.ts');
const folder = mkdtempSync(join(tmpdir(), 'hanze-recompute-'));
afterAll(() => rmSync(folder, { recursive: true }));

function hanze(words: string[], input?: string | Buffer) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const contributions = { kind: 'key', total: '1000000000000000007', parts: [{ share: '1', weights: [41250, 28731, 17609] }] };

test('a file is recomputed to the cent, beyond what a double can hold', () => {
  const file = join(folder, 'contributions.json');
  writeFileSync(file, JSON.stringify(contributions).replace('"1000000000000000007"', '1000000000000000007'));
  const { status, stdout, stderr } = hanze(['recompute', file]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const { cents } = JSON.parse(stdout) as { cents: string[] };
  expect(cents.map(BigInt).reduce((a, b) => a + b)).toBe(1_000_000_000_000_000_007n);
});

test('standard input may hold several documents', () => {
  const { status, stdout } = hanze(['recompute', '-'], JSON.stringify([contributions, { kind: 'nothing' }]));
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject([{ spareCentsTo: [0, 2] }, { refusal: { code: 'unknown-kind', path: '$.kind' } }]);
});

test('one list with every kind of the sharing engine, answered in one go', () => {
  const inhabitants = { label: 'Inwoners', unit: 'inwoners', values: [41250, 28731, 17609], source: 'CBS', referenceDate: '2026-01-01' };
  const members = ['A', 'B', 'C'];
  const documents = [
    { kind: 'key', total: 100_000_000, parts: [{ share: '1', weights: inhabitants.values }] },
    {
      kind: 'key',
      total: 100_000_000,
      members,
      drivers: { inhabitants },
      key: { code: 'foot', arguments: { foot: '1/5', driver: 'inhabitants' } },
    },
    { kind: 'deficit', claims: [100, 200, 300], estate: 200 },
    {
      kind: 'serviceDepartments',
      costs: { maintenance: 600_000, systems: 116_000, machining: 400_000, assembly: 200_000 },
      services: ['maintenance', 'systems'],
      finals: ['machining', 'assembly'],
      usage: { maintenance: { systems: 20, machining: 30, assembly: 50 }, systems: { maintenance: 10, machining: 80, assembly: 10 } },
    },
    { kind: 'serviceDepartments', costs: {}, services: ['a', 'b'], finals: ['f'], usage: { a: { b: 1 }, b: { a: 1 } } },
    { kind: 'deficit', claims: [1], estate: 2 },
  ];
  const { status, stdout } = hanze(['recompute', '-'], JSON.stringify(documents));
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject([
    { cents: ['47094417', '32801690', '20103893'], spareCentsTo: [1] },
    { cents: ['44342201', '32908019', '22749780'] },
    { talmud: { exact: ['50', '75', '75'], cents: ['50', '75', '75'] }, cea: { exact: ['200/3', '200/3', '200/3'] } },
    {
      reciprocalFull: { maintenance: '30580000/49', systems: '11800000/49' },
      cents: { reciprocal: { machining: '779878', assembly: '536122' } },
    },
    { refusal: { code: 'closed-loop', path: '$.usage' } },
    { refusal: { code: 'estate-exceeds-claims', path: '$.estate' } },
  ]);
});

test('help is an answer, not a mistake', () => {
  expect(hanze(['help'])).toMatchObject({ status: 0, stderr: '' });
  expect(hanze(['--help']).stdout).toMatch(/^use: hanze recompute FILE/);
});

test('every example of the recipe is answered', () => {
  const recipe = readFileSync(join(import.meta.dirname, '../../docs/how-to/recompute-a-figure.md'), 'utf8');
  const examples = [...recipe.matchAll(/```json\n([^`]+)```/g)].map(([, example]) => JSON.parse(example!) as unknown);
  expect(examples).toHaveLength(7);
  const { status, stdout } = hanze(['recompute', '-'], JSON.stringify(examples));
  expect(status).toBe(0);
  expect(stdout).not.toContain('refusal');
});

test('an answer larger than a pipe arrives whole', () => {
  const many = { kind: 'key', total: 1, parts: [{ share: '1', weights: Array.from({ length: 20_000 }, (_, index) => index) }] };
  expect((JSON.parse(hanze(['recompute', '-'], JSON.stringify(many)).stdout) as { cents: string[] }).cents).toHaveLength(20_000);
});

test.each<[refusal: RegExp, words: string[], input?: string | Buffer]>([
  [
    /^zero-weights \$\.parts\[0\]\.weights: at least one weight must be positive\n$/,
    ['recompute', '-'],
    '{"kind":"key","total":1,"parts":[{"share":"1","weights":[0]}]}',
  ],
  [/^not-an-amount \$\.total: .+\n$/, ['recompute', '-'], '{"kind":"key","total":1e400,"parts":[]}'],
  [/^not-json \$: .+\n$/, ['recompute', '-'], '{"kind":"key"'],
  [/^not-json \$: .+\n$/, ['recompute', '-'], ''],
  [/^too-deep \$: .+\n$/, ['recompute', '-'], '['.repeat(500_000)],
  [/^not-utf-8 \$: .+\n$/, ['recompute', '-'], Buffer.from([0x22, 0xff, 0x22])],
  [/^too-large \$: .+\n$/, ['recompute', '-'], Buffer.alloc(64 * 1024 * 1024 + 1, 0x20)],
  [/^unreadable-file \$: .+ENOENT.+\n$/, ['recompute', join(folder, 'missing.json')]],
  [/^unreadable-file \$: .+EISDIR.+\n$/, ['recompute', folder]],
  [/^no-file \$: .+\n$/, ['recompute']],
  [/^use: hanze recompute.*\n$/, ['constructor']],
  [/^use: hanze recompute.*\n$/, []],
])('%s in one line, nothing on standard output, exit code 2', (refusal, words, input) => {
  const { status, stdout, stderr } = hanze(words, input);
  expect(stderr).toMatch(refusal);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
});
