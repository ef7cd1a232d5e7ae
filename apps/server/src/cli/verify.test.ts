// `hanze verify` and `hanze witness` as a municipality uses them: real processes, real files, keys of the platform's own cryptography.
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { formatKey, parseKey } from '@hanze/shared/journal/keys';
import { keyLeafOf } from '@hanze/shared/journal/leaf';
import { exportText } from '@hanze/shared/journal/log-export';
import { openNote } from '@hanze/shared/journal/note';
import { parseReceipt, receiptText } from '@hanze/shared/journal/receipt';
import { SampleLog, signerNamed } from '@hanze/shared/journal/sample-log';
import { witnessRequest } from '@hanze/shared/journal/witness';
import { afterAll, expect, test, vi } from 'vitest';

// every question here starts a process of its own; a busy machine takes its time
vi.setConfig({ testTimeout: 60_000 });

const cli = resolve(import.meta.dirname, '../cli.ts');
const folder = mkdtempSync(join(tmpdir(), 'hanze-verify-'));
afterAll(() => rmSync(folder, { recursive: true }));

const hanze = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], { encoding: 'utf8', cwd: folder });
  return { status, stdout, stderr };
};
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return name;
};

const log = SampleLog.withDecisions(12);
const key = formatKey(log.signer);
const witness = signerNamed('alfadorp.example/witness', 4);

test('a true receipt: yes in both languages, the leaf, the names, who cosigned, and the limits', () => {
  const receipt = file('receipt.tlog-proof', log.receipt(4, [witness]));
  const { status, stdout, stderr } = hanze('verify', receipt, '--key', key, '--witness', formatKey(witness));
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^Ja\. .* regel 5 van 12 .*\nYes\. .* line 5 of 12 /);
  expect(stdout).toContain('"id": "besluit-5"');
  expect(stdout).toContain("GM1000-1: Lid 0 van 't Zand");
  expect(stdout).toContain('+ alfadorp.example/witness 2027-03-05T');
  expect(stdout).toContain('not that it was true when it was recorded');
  const json = JSON.parse(hanze('verify', receipt, '--json').stdout) as { valid: boolean; size: number; limits: unknown[] };
  expect([json.valid, json.size, json.limits.length]).toEqual([true, 12, 3]);
});

test.each([
  ['a changed leaf', (text: string) => text.replace('\nindex 4\n', '\nindex 5\n'), 'not-included $.proof: No: '],
  ['half a receipt', (text: string) => text.slice(0, 700), 'not-a-'],
  ['something else', () => '{}', 'not-a-receipt $: '],
])('%s: exit 2, nothing on standard output, one line with the reason in both languages', (_, damage, reason) => {
  const { status, stdout, stderr } = hanze('verify', file('damaged', damage(log.receipt(4))), '--key', key);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(reason);
  expect(stderr).toMatch(/^[a-z-]+ \S+: No: .* \/ Nee\. .*\n$/);
});

test('a witness that is asked for must have cosigned; another key is refused', () => {
  const receipt = file('alone', log.receipt(4));
  expect(hanze('verify', receipt, '--witness', formatKey(witness)).stderr).toMatch(/^missing-witness/);
  expect(hanze('verify', receipt, '--key', formatKey(signerNamed('other.example', 1))).stderr).toMatch(/^other-key/);
  expect(hanze('verify', receipt, '--key', 'nonsense').stderr).toMatch(/^not-a-key --key: /);
});

test('wrong use is refused in one line', () => {
  for (const words of [
    ['verify'],
    ['verify', 'absent'],
    ['verify', 'a', 'b'],
    ['verify', 'a', '--kee', 'x'],
    ['verify', 'a', '--key'],
    ['witness', 'make', 'w'],
  ]) {
    const { status, stdout, stderr } = hanze(...words);
    expect([status, stdout, stderr.split('\n').length]).toEqual([2, '', 2]);
  }
});

test('a change of keys is followed from the key one knows', () => {
  const rotating = SampleLog.withDecisions(2);
  const next = { ...signerNamed('next', 1), name: rotating.signer.name };
  rotating.append({ leaf: keyLeafOf({ next: formatKey(next), replaces: key }) });
  const announcement = file('rotation', rotating.receipt(2));
  const renewed = receiptText({ ...parseReceipt(rotating.receipt(1)), key: next, checkpoint: rotating.checkpoint(next) });
  const receipt = file('renewed', renewed);
  expect(hanze('verify', receipt, '--key', key).stderr).toMatch(/^other-key/);
  expect(hanze('verify', receipt, '--key', key, '--rotation', announcement)).toMatchObject({ status: 0, stderr: '' });
  expect(hanze('verify', receipt, '--key', key, '--rotation', receipt).stderr).toMatch(/^other-key/);
  expect(hanze('verify', announcement, '--key', key, '--rotation', announcement).stderr).toMatch(/^other-key/);
});

test('an exported log is rebuilt', () => {
  const text = exportText(
    log.leaves.map(({ leaf }) => leaf),
    log.checkpoint(),
  );
  expect(hanze('verify', file('log', text), '--key', key)).toMatchObject({ status: 0, stderr: '' });
  expect(hanze('verify', file('log', text)).stderr).toMatch(/^key-needed/);
  expect(hanze('verify', file('log', text.replace('besluit-3', 'besluit-9')), '--key', key).stderr).toMatch(/^root-differs/);
});

test('a witness by hand: made, told what to watch, cosigns what extends and nothing else', () => {
  const made = hanze('witness', 'new', 'w', 'betastad.example/witness');
  const line = made.stdout.trim();
  expect(parseKey(line).type).toBe(4);
  expect(statSync(join(folder, 'w/secret.pem')).mode & 0o077).toBe(0);
  expect(hanze('witness', 'new', 'w', 'again').stderr).toMatch(/^already-a-witness/);
  expect(hanze('witness', 'watch', 'w', key).status).toBe(0);

  const first = hanze('witness', 'cosign', 'w', file('first', witnessRequest(0, [], log.checkpoint())));
  expect(first.status).toBe(0);
  expect(openNote(log.checkpoint() + first.stdout, [parseKey(line)]).signed).toHaveLength(1);

  const fork = SampleLog.withDecisions(11);
  fork.appendDocument('another past');
  const forked = hanze('witness', 'cosign', 'w', file('fork', witnessRequest(12, [], fork.checkpoint())));
  expect([forked.status, forked.stdout]).toEqual([2, '']);
  expect(forked.stderr).toContain('not cosigned (409): this witness is at size 12');
  expect(JSON.parse(readFileSync(join(folder, 'w/state.json'), 'utf8'))).toMatchObject({ [log.signer.name]: { size: 12 } });
});

test('the lock of a dead process is taken over, that of a living one is not', () => {
  hanze('witness', 'new', 'locked', 'gammeren.example/witness');
  hanze('witness', 'watch', 'locked', key);
  const request = file('request', witnessRequest(0, [], log.checkpoint()));
  file('locked/lock', String(process.pid));
  expect(hanze('witness', 'cosign', 'locked', request).stderr).toMatch(/^witness-busy/);
  file('locked/lock', '999999999');
  expect(hanze('witness', 'cosign', 'locked', request).status).toBe(0);
});

async function serving(folderName: string): Promise<{ server: ChildProcess; url: string }> {
  const server = spawn(process.execPath, [cli, 'witness', 'serve', folderName, '0'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise<string>((done) => server.stdout.once('data', (data: Buffer) => done(String(data).trim())));
  return { server, url };
}

test('a witness over HTTP: racing requests never take it back in time, and it stops when told', async () => {
  hanze('witness', 'new', 'served', 'deltadijk.example/witness');
  hanze('witness', 'watch', 'served', key);
  const { server, url } = await serving('served');
  try {
    const post = async (body: string) => {
      const response = await fetch(url, { method: 'POST', body });
      return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
    };
    expect((await post(witnessRequest(0, [], log.checkpoint()))).status).toBe(200);
    const [nine, six] = [SampleLog.withDecisions(21), SampleLog.withDecisions(18)];
    const races = [nine, six, six, nine, six].map((grown) => post(witnessRequest(12, grown.consistencyFrom(12), grown.checkpoint())));
    const answers = await Promise.all(races);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const { status, type } of answers.filter(({ status }) => status !== 200))
      expect([status, type]).toEqual([409, 'text/x.tlog.size']);
    expect((await post('nonsense')).status).toBe(400);
    expect((await post('x'.repeat(70_000))).status).toBe(400);
    expect((await fetch(url.replace('add-checkpoint', 'other'))).status).toBe(404);
  } finally {
    server.kill('SIGTERM');
    await new Promise((done) => server.once('exit', done));
  }
  expect(server.exitCode).toBe(0);
});

test('the auditor needs no network: the command opens no connection', () => {
  const receipt = file('quiet', log.receipt(0));
  const guard = file(
    'guard.mjs',
    "import net from 'node:net';\nnet.Socket.prototype.connect = () => { throw new Error('a connection'); };\n",
  );
  const output = execFileSync(process.execPath, ['--import', resolve(folder, guard), cli, 'verify', resolve(folder, receipt)], {
    encoding: 'utf8',
  });
  expect(output).toMatch(/^Ja\./);
});

test('the example in the manual is true, with the very words of the manual', () => {
  const manual = readFileSync(resolve(import.meta.dirname, '../../../../docs/how-to/verify-a-decision.md'), 'utf8');
  const [, example, given] = /hanze verify (docs\/\S+) \\\n([^`]+)```/.exec(manual) ?? [];
  const words = given?.split(/[\s\\]+/).filter(Boolean) ?? [];
  const receipt = resolve(import.meta.dirname, '../../../..', example ?? '');
  expect(words.slice(0, 1)).toEqual(['--key']);
  expect(hanze('verify', receipt, ...words)).toMatchObject({ status: 0, stderr: '' });
  const damaged = file('manual', readFileSync(receipt, 'utf8').replace('index 7', 'index 6'));
  expect(hanze('verify', damaged).stderr).toMatch(/^not-included/);
});

test('killed at any moment, a witness never has forgotten what it signed', { timeout: 200_000 }, async () => {
  hanze('witness', 'new', 'killed', 'eemrijk.example/witness');
  hanze('witness', 'watch', 'killed', key);
  const growing = new SampleLog();
  const sizeKept = (): number => {
    const state = join(folder, 'killed/state.json');
    const kept = existsSync(state) ? (JSON.parse(readFileSync(state, 'utf8')) as Record<string, { size: number }>) : {};
    return kept[log.signer.name]?.size ?? 0;
  };
  let signed = 0;
  for (let kill = 0; kill < (process.env.HANZE_DEEP ? 100 : 6); kill++) {
    const before = sizeKept();
    growing.appendDocument(`${kill}`);
    const request = file('next', witnessRequest(before, growing.consistencyFrom(before), growing.checkpoint()));
    const child = spawn(process.execPath, [cli, 'witness', 'cosign', 'killed', request], { cwd: folder });
    let answer = '';
    child.stdout.on('data', (data: Buffer) => (answer += String(data)));
    const ended = new Promise((done) => child.once('close', done));
    // most kills fall while it starts, judges and writes; the last of every three may finish
    const timer = setTimeout(() => child.kill('SIGKILL'), kill % 3 === 2 ? 5000 : 60 + ((kill * 37) % 200));
    await ended;
    clearTimeout(timer);
    expect([before, growing.size]).toContain(sizeKept());
    if (!answer) continue;
    signed++;
    expect(sizeKept()).toBe(growing.size);
  }
  expect(signed).toBeGreaterThan(0);
});
