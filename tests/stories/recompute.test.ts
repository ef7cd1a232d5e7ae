// The auditor's command from the outside: a process with a document in, an answer or a one-line refusal out.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
