// A receipt holds for exactly what it says; every other text gets a reasoned no.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { deep } from '../terms/oracle.ts';
import { concat, fromBase64, fromUtf8, toBase64, utf8 } from './bytes.ts';
import { canonicalBytes, type Json } from './canonical.ts';
import { checkpointText, parseCheckpoint } from './checkpoint.ts';
import { type VerifySignature, verifyEd25519 } from './ed25519.ts';
import { formatKey, type PublicKey, parseKey } from './keys.ts';
import { keyLeafOf, leafOf } from './leaf.ts';
import { cosign, openNote, parseNote, signNote } from './note.ts';
import { mostReceiptBytes, parseReceipt, receiptText } from './receipt.ts';
import { decisionNumber, SampleLog, signerNamed } from './sample-log.ts';
import { sha256 } from './sha256.ts';
import { followRotations, type Verdict, verifyReceipt } from './verify-receipt.ts';

const [alfa, beta] = [signerNamed('alfadorp.example/witness', 4), signerNamed('betastad.example/witness', 4)];
const log = SampleLog.withDecisions(23);
const origin = log.signer.name;
const publicOf = ({ name, type, key }: PublicKey): PublicKey => ({ name, type, key });
const trust = { log: publicOf(log.signer), witnesses: [publicOf(alfa), publicOf(beta)] };
const receipt = log.receipt(7, [alfa, beta]);

/** The same question is asked thousands of times below; the answer to it does not change. */
const known = new Map<string, boolean>();
const remembering: VerifySignature = (key, message, signature) => {
  const question = toBase64(concat(key, signature, message));
  const answer = known.get(question) ?? verifyEd25519(key, message, signature);
  known.set(question, answer);
  return answer;
};
const means = { verify: remembering };
const codeOf = (text: string | Uint8Array, trusted: Parameters<typeof verifyReceipt>[1] = trust) => {
  const verdict = verifyReceipt(text, trusted, means);
  return verdict.valid ? 'valid' : verdict.code;
};

const accepted = (verdict: Verdict) => {
  if (verdict.valid) return verdict;
  throw new Error(verdict.reason.en);
};

test('a receipt says yes, where it stands, who cosigned, and what it does not prove', () => {
  const verdict = accepted(verifyReceipt(receipt, trust));
  expect(verdict.reason.en).toBe(`Yes. This stands exactly like this as line 8 of 23 in the log ${origin}.`);
  expect(verdict.reason.nl).toBe(`Ja. Dit staat precies zo als regel 8 van 23 in het logboek ${origin}.`);
  expect(verdict.limits.map(({ en }) => en)).toEqual([
    'Proven is that this was not changed since, not that it was true when it was recorded.',
  ]);
  expect(verdict.proven.leaf).toMatchObject({ type: 'decision', id: 'besluit-8', outcome: 'adopted' });
  expect(verdict.proven.checkpoint.cosigned.map(({ by, time, trusted }) => [by.name, time, trusted])).toEqual([
    [alfa.name, 1_804_276_800, true],
    [beta.name, 1_804_276_800, true],
  ]);
  expect(verdict.proven.names[0]).toEqual(['GM1000-1', expect.any(String), "Lid 0 van 't Zand"]);
});

test('without a trusted key or a witness the limits say so', () => {
  const limits = (witnesses: (typeof alfa)[], trusted: object) => {
    const verdict = verifyReceipt(log.receipt(0, witnesses), trusted, means);
    return verdict.valid ? verdict.limits.slice(0, -1).map(({ nl, en }) => `${nl.slice(0, 18)}|${en.slice(0, 18)}`) : verdict.code;
  };
  expect(limits([], {})).toEqual(['De sleutel van het|The key of the log', 'Er is nog geen get|There is no witnes']);
  expect(limits([], { log: trust.log })).toEqual(['Er is nog geen get|There is no witnes']);
  expect(limits([alfa], { log: trust.log })).toEqual(['Meegetekend door a|Cosigned by alfado']);
  expect(limits([alfa], { log: trust.log, witnesses: [publicOf(alfa)] })).toEqual([]);
});

test('every line of every log up to 20 leaves has a valid receipt', () => {
  for (let size = 1; size <= 20; size++) {
    const small = SampleLog.withDecisions(size);
    for (let index = 0; index < size; index += size > 8 ? 3 : 1) expect(codeOf(small.receipt(index), { log: trust.log })).toBe('valid');
  }
});

test('a receipt comes back from its text as it went in', () => {
  expect(receiptText(parseReceipt(receipt))).toBe(receipt);
});

test('with five witnesses in a log of thousands: 20 seats with all names fit, 40 with two names, 60 without persons', () => {
  const board = new SampleLog();
  board.append(leafOf(sha256, decisionNumber(1, 20)));
  const { leaf, openings } = leafOf(sha256, decisionNumber(2, 40));
  board.append({ leaf, openings: openings.slice(0, 2) });
  const large = decisionNumber(3, 60);
  board.append(leafOf(sha256, { ...large, seats: large.seats.map(({ seat, weight, choice }) => ({ seat, weight, choice })) }));
  for (let number = 0; board.size < 3000; number++) board.appendDocument(`${number}`);
  const witnesses = ['a', 'b', 'c', 'd', 'e'].map((name) => signerNamed(`${name}.example`, 4));
  for (const index of [0, 1, 2]) expect(utf8(board.receipt(index, witnesses)).length).toBeLessThanOrEqual(mostReceiptBytes);
  expect(() => receiptText({ ...parseReceipt(receipt), names: leafOf(sha256, decisionNumber(2, 90)).openings })).toThrow(
    'receipt-too-large',
  );
});

const bytes = utf8(receipt);
const flip = (bit: number): Uint8Array => bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));

test('any flipped bit is refused, with a reason in both languages', () => {
  // A deep run flips every bit of the receipt once; the normal one a random thousand.
  const every = deep > 1 ? fc.constant(0) : fc.integer({ min: 0, max: bytes.length * 8 - 1 });
  if (deep > 1) for (let bit = 0; bit < bytes.length * 8; bit++) expect([bit, codeOf(flip(bit))]).not.toEqual([bit, 'valid']);
  fc.assert(
    fc.property(every, (bit) => {
      const verdict = verifyReceipt(flip(bit), trust, means);
      expect(verdict.valid).toBe(false);
      expect(verdict.reason.nl).toMatch(/^Nee\. /);
      expect(verdict.reason.en).toMatch(/^No: /);
    }),
    { numRuns: deep > 1 ? 1 : 1000 },
  );
});

test('any flipped bit is refused even when the reader trusts no key yet', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: bytes.length * 8 - 1 }), (bit) => {
      expect(codeOf(flip(bit), {})).not.toBe('valid');
    }),
    { numRuns: 300 * deep },
  );
});

test('cut off, padded, doubled or with lines swapped: refused', () => {
  for (let length = 0; length < bytes.length; length += 3) expect(codeOf(bytes.slice(0, length))).not.toBe('valid');
  for (const text of [`${receipt}\n`, ` ${receipt}`, receipt + receipt, receipt.replaceAll('\n', '\r\n'), receipt.trimEnd()])
    expect(codeOf(text)).not.toBe('valid');
  const lines = receipt.split('\n');
  for (let at = 0; at + 1 < lines.length - 1; at++) {
    const swapped = lines
      .with(at, lines[at + 1]!)
      .with(at + 1, lines[at]!)
      .join('\n');
    if (swapped !== receipt) expect([at, codeOf(swapped)]).not.toEqual([at, 'valid']);
  }
});

const extraOf = (text: string) => JSON.parse(fromUtf8(fromBase64(text.split('\n')[1]!.slice(6)))) as Record<string, unknown>;
const withExtra = (change: object): string => {
  const extra = toBase64(canonicalBytes({ ...extraOf(receipt), ...change } as Json));
  return receipt.split('\n').with(1, `extra ${extra}`).join('\n');
};
const leaf = extraOf(receipt).leaf as object;

test.each([
  ['another outcome', withExtra({ leaf: { ...leaf, outcome: 'rejected' } }), 'not-included'],
  ['a field more in the leaf', withExtra({ leaf: { ...leaf, note: 1 } }), 'not-included'],
  ['a field more beside the leaf', withExtra({ note: 1 }), 'not-a-receipt'],
  ['a leaf that is no object', withExtra({ leaf: [] }), 'not-a-receipt'],
  ['names that are no names', withExtra({ names: [['GM1000-1']] }), 'not-a-receipt'],
  ['another name', withExtra({ names: [['GM1000-1', toBase64(new Uint8Array(16)), 'Iemand Anders']] }), 'name-does-not-open'],
  ['a salt of another length', withExtra({ names: [['GM1000-1', toBase64(new Uint8Array(15)), 'x']] }), 'not-representable'],
  ['a seat that does not exist', withExtra({ names: [['GM9999-1', toBase64(new Uint8Array(16)), 'x']] }), 'name-does-not-open'],
  ['another index', receipt.replace('\nindex 7\n', '\nindex 6\n'), 'not-included'],
  ['an index past the end', receipt.replace('\nindex 7\n', '\nindex 23\n'), 'not-included'],
  ['an index with a leading zero', receipt.replace('\nindex 7\n', '\nindex 07\n'), 'not-a-receipt'],
  ['another size', receipt.replace(`${origin}\n23\n`, `${origin}\n22\n`), 'bad-signature'],
  ['another log', receipt.replace(`\n\n${origin}\n`, `\n\n${origin}x\n`), 'other-log'],
  ['a witness taken off', receipt.split('\n').toSpliced(-2, 1).join('\n'), 'missing-witness'],
  [
    'a witness taken off, also from the list',
    withExtra({ witnesses: [formatKey(alfa)] })
      .split('\n')
      .toSpliced(-2, 1)
      .join('\n'),
    'missing-witness',
  ],
  ['a witness added', receipt + cosign(parseNote(log.checkpoint()).text, signerNamed('x.example', 4), 1), 'unknown-signer'],
  ['a signature twice', `${receipt}${receipt.split('\n').at(-2)}\n`, 'unknown-signer'],
  ['a key of another algorithm', withExtra({ key: 'x+00000000+AgAA' }), 'not-a-key'],
  ['not a receipt', 'c2sp.org/tlog-proof@v1\n', 'not-a-receipt'],
  ['nothing', '', 'not-a-receipt'],
  ['too much', `${receipt}${'x'.repeat(9000)}`, 'receipt-too-large'],
])('%s: %#', (_, text, code) => expect(codeOf(text)).toBe(code));

test('a receipt of another log, or signed by another key of the same name, is refused for who trusts the key', () => {
  const elsewhere = SampleLog.withDecisions(9, 'hanze.example/log/elders');
  expect(codeOf(elsewhere.receipt(3), { log: trust.log })).toBe('other-key');
  const impostor = { ...signerNamed('impostor', 1), name: origin };
  const parsed = parseReceipt(receipt);
  const forged = receiptText({ ...parsed, key: impostor, witnesses: [], checkpoint: log.checkpoint(impostor) });
  expect(codeOf(forged, {})).toBe('valid'); // sound in itself: that is why the limits tell the reader to compare the key
  expect(codeOf(forged, { log: trust.log })).toBe('other-key');
  const mixed = receiptText({ ...parsed, witnesses: [], checkpoint: log.checkpoint(impostor) });
  expect(codeOf(mixed, {})).toBe('unknown-signer');
});

test('an empty log proves nothing', () => {
  const empty = new SampleLog();
  const forged = receiptText({ ...parseReceipt(receipt), index: 0, proof: [], witnesses: [], checkpoint: empty.checkpoint() });
  expect(codeOf(forged, { log: trust.log })).toBe('empty-log');
});

test('erasing a name leaves the proof whole', () => {
  expect(codeOf(log.receipt(7, [alfa, beta], false))).toBe('valid');
});

test('a change of keys is followed along receipts that each key signs for the next', () => {
  const [second, third] = ['second', 'third'].map((seed) => ({ ...signerNamed(seed, 1), name: origin }));
  const rotating = SampleLog.withDecisions(3);
  rotating.append({ leaf: keyLeafOf({ next: formatKey(second!), replaces: formatKey(rotating.signer) }) });
  const announcement = rotating.receipt(3);
  expect(formatKey(followRotations(publicOf(log.signer), [announcement], means))).toBe(formatKey(second!));
  expect(() => followRotations(publicOf(third!), [announcement], means)).toThrow('other-key');
  expect(() => followRotations(publicOf(log.signer), [receipt], means)).toThrow('not-a-rotation');
  expect(() => followRotations(publicOf(log.signer), [announcement, announcement], means)).toThrow('other-key');
});

test('notes: unknown lines are passed over, a known line must hold, and one must be known', () => {
  const note = signNote('text\nof two lines\n', log.signer);
  const both = note + cosign('text\nof two lines\n', alfa, 5);
  expect(openNote(both, [publicOf(log.signer)])).toEqual({
    text: 'text\nof two lines\n',
    signed: [{ by: publicOf(log.signer), time: null }],
  });
  expect(openNote(both, [publicOf(alfa)]).signed).toEqual([{ by: publicOf(alfa), time: 5 }]);
  expect(() => openNote(both, [publicOf(beta)])).toThrow('unsigned');
  expect(() => openNote(both.replace('two', 'six'), [publicOf(log.signer)])).toThrow('bad-signature');
  for (const broken of [
    '',
    '\n\n',
    'x',
    note.trimEnd(),
    note.replace('\u2014', '-'),
    note.replace('\n\n', '\n'),
    note.replace('text', 'te\tt'),
    `${note}x\n`,
  ])
    expect(() => parseNote(broken)).toThrow('not-a-note');
  expect(() => parseNote(`t\n\n${'\u2014 a AAAAAAA=\n'.repeat(101)}`)).toThrow('not-a-note');
  expect(() => parseNote('t\n\n\u2014 a AAAAAA==\n')).toThrow('not-a-note'); // four bytes of id and no signature
});

test('a tree head that another log in the world signed opens with its published key', () => {
  const key = parseKey('sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8');
  const text = 'go.sum database tree\n6476701\nmb8QLQIs0Z0yP5Cstq6guj87oXWeC9gEM8oVikmm9Wk=\n';
  const line = '\u2014 sum.golang.org Az3grsLX85Gz+s1SiTbgkuqxgItqFq7gsMUEyVnrsa9LM7Us9S+1xbFIGu95949rj4nPRYfvimWEPWL+o3GeoWwOoAw=\n';
  expect(openNote(`${text}\n${line}`, [key])).toEqual({ text, signed: [{ by: key, time: null }] });
  expect(parseCheckpoint(text).size).toBe(6_476_701);
  expect(() => openNote(`${text.replace('6476701', '6476702')}\n${line}`, [key])).toThrow('bad-signature');
});

test('keys: one notation, an id that belongs to the key, no blanks in names', () => {
  const line = formatKey(log.signer);
  expect(formatKey(parseKey(line))).toBe(line);
  expect(parseKey(formatKey(alfa)).type).toBe(4);
  for (const broken of [
    '',
    line.slice(1),
    line.replace('+', '++'),
    `${line}=`,
    line.replace(/\+[0-9a-f]{8}\+/, '+00000000+'),
    line.toUpperCase(),
  ])
    expect(() => parseKey(broken)).toThrow(/not-a-key|not-base64/);
  expect(() => formatKey({ ...log.signer, name: 'two words' })).toThrow('not-a-key');
  expect(() => formatKey({ ...log.signer, name: 'a+b' })).toThrow('not-a-key');
});

test('checkpoints: exactly three lines', () => {
  const text = checkpointText({ origin: 'o', size: 5, root: new Uint8Array(32) });
  expect(parseCheckpoint(text)).toEqual({ origin: 'o', size: 5, root: new Uint8Array(32) });
  for (const broken of [
    text.trimEnd(),
    `${text}more\n`,
    text.replace('5', '05'),
    text.replace('5', '-5'),
    text.replace('5', '5e3'),
    `\n${text}`,
    text.replace('5', '9007199254740993'),
  ])
    expect(() => parseCheckpoint(broken)).toThrow('not-a-checkpoint');
});
