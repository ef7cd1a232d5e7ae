// A witness answers each request as tlog-witness wants, and never goes back in time.
import { expect, test } from 'vitest';
import { formatKey } from './keys.ts';
import { openNote } from './note.ts';
import { SampleLog, signerNamed } from './sample-log.ts';
import { addCheckpoint, type WitnessState, witnessRequest } from './witness.ts';

const log = SampleLog.withDecisions(5);
const origin = log.signer.name;
const signer = signerNamed('alfadorp.example/witness', 4);
const witness = { signer, logs: [log.signer, signerNamed('hanze.example/log/elders', 1)] };
const ask = (state: WitnessState, request: string) => addCheckpoint(state, request, witness, 1_804_276_800);

const first = ask({}, witnessRequest(0, [], log.checkpoint()));
const grown = SampleLog.withDecisions(12);
const proof = grown.consistencyFrom(5);
const second = witnessRequest(5, proof, grown.checkpoint());

test('200: the first checkpoint, and then each that extends it; the cosignature holds', () => {
  expect([first.status, first.state[origin]?.size]).toEqual([200, 5]);
  const next = ask(first.state, second);
  expect([next.status, next.state[origin]?.size]).toEqual([200, 12]);
  expect(openNote(grown.checkpoint() + next.body, [signer]).signed).toEqual([{ by: signer, time: 1_804_276_800 }]);
  expect(formatKey(signer)).toContain('alfadorp.example/witness+');
});

test('200: the same checkpoint again is cosigned again, and changes nothing', () => {
  const again = ask(first.state, witnessRequest(5, [], log.checkpoint()));
  expect([again.status, again.state]).toEqual([200, first.state]);
});

test('200: an empty log may be witnessed from its start', () => {
  const empty = ask({}, witnessRequest(0, [], new SampleLog().checkpoint()));
  expect([empty.status, empty.state[origin]?.size]).toEqual([200, 0]);
  expect(ask(empty.state, witnessRequest(0, [], log.checkpoint())).status).toBe(200);
});

test.each([
  ['no old line', second.replace('old 5\n', '')],
  ['a leading zero', second.replace('old 5', 'old 05')],
  ['a negative size', second.replace('old 5', 'old -5')],
  ['no blank line', second.replace('\n\n', '\n')],
  ['a proof line that is no base64', second.replace(/\n.{44}\n/, `\n${'!'.repeat(44)}\n`)],
  ['a proof line of another length', second.replace(/\n.{44}\n/, '\nAAAA\n')],
  [
    '64 proof lines',
    witnessRequest(
      5,
      Array.from({ length: 64 }, () => new Uint8Array(32)),
      grown.checkpoint(),
    ),
  ],
  ['no signature', second.slice(0, second.indexOf('\u2014'))],
  ['a checkpoint without a size', second.replace(`${origin}\n12\n`, `${origin}\n`)],
  ['nothing', ''],
])('400: %s', (_, request) => {
  const { status, state } = ask(first.state, request);
  expect([status, state]).toEqual([400, first.state]);
});

test('400: an old size above the new one', () => {
  expect(ask(first.state, witnessRequest(9, [], log.checkpoint())).status).toBe(400);
});

test('403: not signed by the log, or signed by another log', () => {
  const impostor = { ...signerNamed('impostor', 1), name: origin };
  expect(ask(first.state, witnessRequest(5, proof, grown.checkpoint(impostor))).status).toBe(403);
  expect(ask(first.state, second.replace('\n12\n', '\n13\n')).status).toBe(403);
});

test('200: lines of unknown keys beside the log are passed over', () => {
  const stranger = grown.checkpoint(signerNamed('stranger', 1)).split('\n').at(-2);
  expect(ask(first.state, `${second}${stranger}\n`).status).toBe(200);
});

test('404: a log this witness does not watch', () => {
  expect(ask(first.state, witnessRequest(0, [], SampleLog.withDecisions(1, 'unknown.example').checkpoint())).status).toBe(404);
});

test('409: the log is not where this witness is; the answer says where', () => {
  for (const old of [0, 4, 6]) {
    const { status, body, contentType, state } = ask(first.state, witnessRequest(old, proof, grown.checkpoint()));
    expect([status, body, contentType, state]).toEqual([409, '5\n', 'text/x.tlog.size', first.state]);
  }
  expect(ask({}, second)).toMatchObject({ status: 409, body: '0\n' });
});

test('409: another tree of the same size', () => {
  const fork = SampleLog.withDecisions(4);
  fork.appendDocument('not the fifth decision');
  expect(ask(first.state, witnessRequest(5, [], fork.checkpoint()))).toMatchObject({ status: 409, body: '5\n' });
});

test('409: back in time', () => {
  const state = ask(first.state, second).state;
  expect(ask(state, witnessRequest(0, [], log.checkpoint()))).toMatchObject({ status: 409, body: '12\n' });
  expect(ask(state, witnessRequest(12, [], log.checkpoint())).status).toBe(400);
});

test('422: a proof that does not hold, is missing or superfluous', () => {
  const fork = new SampleLog();
  for (let number = 0; fork.size < 12; number++) fork.appendDocument(`${number}`);
  const wrong = [
    witnessRequest(5, fork.consistencyFrom(5), fork.checkpoint()),
    witnessRequest(5, proof.slice(1), grown.checkpoint()),
    witnessRequest(5, [], grown.checkpoint()),
    witnessRequest(5, proof, log.checkpoint()),
  ];
  for (const request of wrong) {
    const { status, state } = ask(first.state, request);
    expect([status, state]).toEqual([422, first.state]);
  }
  expect(ask({}, witnessRequest(0, proof, grown.checkpoint())).status).toBe(422);
});

test('a name like a built-in property is an unknown past, not a known one', () => {
  const odd = SampleLog.withDecisions(2, 'toString');
  expect(addCheckpoint({}, witnessRequest(0, [], odd.checkpoint()), { signer, logs: [odd.signer] }, 1).status).toBe(200);
});
