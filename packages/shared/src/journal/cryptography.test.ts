// Hashes, signatures and notations against the published vectors, and against everything that only looks like them.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { concat, fromBase64, fromHex, fromUtf8, toBase64, toHex, utf8 } from './bytes.ts';
import { canonical, canonicalBytes, type Json, parseCanonical } from './canonical.ts';
import { verifyEd25519 } from './ed25519.ts';
import { add, basePoint, decode, double, encode, fromLittleEndian, identity, order } from './edwards.ts';
import { sha256 } from './sha256.ts';
import { sha512 } from './sha512.ts';
import { keyFromSeed } from './signing-for-tests.ts';

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'],
])('SHA-256 of %j', (text, digest) => expect(toHex(sha256(utf8(text)))).toBe(digest));

test('SHA-512 of abc', () => {
  expect(toHex(sha512(utf8('abc')))).toBe(
    'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f',
  );
});

test('hashing in parts is hashing the whole, whatever the seams', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 150 }), { maxLength: 5 }), (parts) => {
      expect(toHex(sha256(...parts))).toBe(toHex(sha256(concat(...parts))));
      expect(toHex(sha512(...parts))).toBe(toHex(sha512(concat(...parts))));
    }),
    { numRuns: 300 },
  );
});

// RFC 8032, section 7.1
const vectors = [
  {
    seed: '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    key: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    message: '',
    signature:
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  },
  {
    seed: '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    key: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    message: '72',
    signature:
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  },
  {
    seed: 'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
    key: 'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    message: 'af82',
    signature:
      '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  },
];

test.each(vectors)('RFC 8032: key $key', ({ seed, key, message, signature }) => {
  const signer = keyFromSeed(fromHex(seed));
  expect(toHex(signer.publicKey)).toBe(key);
  expect(toHex(signer.sign(fromHex(message)))).toBe(signature);
  expect(verifyEd25519(fromHex(key), fromHex(message), fromHex(signature))).toBe(true);
});

const [first] = vectors as [(typeof vectors)[number]];
const parts = { key: fromHex(first.key), message: fromHex(first.message), signature: fromHex(first.signature) };
const flipped = (bytes: Uint8Array, bit: number): Uint8Array => bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));

test('no bit of key or signature may change, and no byte be missing', () => {
  for (let bit = 0; bit < 256; bit += 5) expect(verifyEd25519(flipped(parts.key, bit), parts.message, parts.signature)).toBe(false);
  for (let bit = 0; bit < 512; bit += 7) expect(verifyEd25519(parts.key, parts.message, flipped(parts.signature, bit))).toBe(false);
  expect(verifyEd25519(parts.key, Uint8Array.of(0), parts.signature)).toBe(false);
  expect(verifyEd25519(parts.key.slice(1), parts.message, parts.signature)).toBe(false);
  expect(verifyEd25519(parts.key, parts.message, parts.signature.slice(0, 63))).toBe(false);
});

const scalarBytes = (scalar: bigint) => Uint8Array.from({ length: 32 }, (_, at) => Number((scalar >> BigInt(8 * at)) & 255n));

test('the same signature with the group order added to S is refused', () => {
  const s = fromLittleEndian(parts.signature.slice(32));
  const other = concat(parts.signature.slice(0, 32), scalarBytes(s + order));
  expect(verifyEd25519(parts.key, parts.message, other)).toBe(false);
  expect(verifyEd25519(parts.key, parts.message, concat(parts.signature.slice(0, 32), scalarBytes(order)))).toBe(false);
});

const smallOrder = [
  '0100000000000000000000000000000000000000000000000000000000000000',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0000000000000000000000000000000000000000000000000000000000000080',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
];

test('keys of small order sign nothing, although the equation could hold for them', () => {
  for (const key of smallOrder)
    for (const r of smallOrder)
      for (const message of ['', 'a', 'b', 'c'])
        expect(verifyEd25519(fromHex(key), utf8(message), concat(fromHex(r), scalarBytes(0n)))).toBe(false);
});

test('R of small order is refused: S = k a makes the equation hold with R neutral', () => {
  const digest = sha512(fromHex(first.seed));
  digest[0]! &= 248;
  digest[31] = (digest[31]! & 127) | 64;
  const r = fromHex(smallOrder[0]!);
  const challenge = fromLittleEndian(sha512(r, parts.key, parts.message)) % order;
  const s = (challenge * fromLittleEndian(digest.slice(0, 32))) % order;
  expect(verifyEd25519(parts.key, parts.message, concat(r, scalarBytes(s)))).toBe(false);
});

test.each([
  ['y = p', 'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f'],
  ['y = p + 1', 'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f'],
  ['x = 0 with a sign', '0100000000000000000000000000000000000000000000000000000000000080'],
  ['-1 with a sign', 'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff'],
  ['not on the curve', '0200000000000000000000000000000000000000000000000000000000000000'],
])('%s is no point', (_, bytes) => expect(decode(fromHex(bytes))).toBeNull());

test('points: doubling is adding to itself, the neutral changes nothing, writing and reading agree', () => {
  let point = basePoint;
  for (let step = 0; step < 20; step++, point = add(double(point), basePoint)) {
    expect(toHex(encode(double(point)))).toBe(toHex(encode(add(point, point))));
    expect(toHex(encode(add(point, identity)))).toBe(toHex(encode(point)));
    expect(toHex(encode(decode(encode(point))!))).toBe(toHex(encode(point)));
  }
});

test('what is signed verifies, and for no other message', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.uint8Array({ maxLength: 300 }), (seed, message) => {
      const { publicKey, sign } = keyFromSeed(seed);
      const signature = sign(message);
      expect(verifyEd25519(publicKey, message, signature)).toBe(true);
      expect(verifyEd25519(publicKey, concat(message, Uint8Array.of(0)), signature)).toBe(false);
    }),
    { numRuns: 15 },
  );
});

test('base64: every value has one notation', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => toHex(fromBase64(toBase64(bytes))) === toHex(bytes)));
  for (const text of ['A', 'AA', 'AAA', 'AB==', 'AAB=', 'A===', '====', 'AA==AA==', 'A A=', 'AAA-', 'AAAé', '=AAA', 'AAAAA'])
    expect(() => fromBase64(text)).toThrow('not-base64');
});

test('UTF-8: every text has one notation', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fromUtf8(utf8(text)) === text));
  for (const bytes of ['c080', 'eda080', 'f4908080', 'ff', 'e282', '80', 'f0808080', 'fbbfbfbfbf'])
    expect(() => fromUtf8(fromHex(bytes))).toThrow('not-utf-8');
  expect(() => utf8('\ud800')).toThrow('not-utf-8');
  expect(toHex(utf8('é€😀'))).toBe('c3a9e282acf09f9880');
});

test('canonical JSON as RFC 8785 wants it', () => {
  // The orders and numbers of sections 3.2.2 and 3.2.3 of the RFC.
  expect(canonical([333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0])).toBe(
    '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]',
  );
  expect(canonical({ '€': 1, '\r': 2, '1': 3, '😀': 4, ö: 5, '\ufb33': 6, '\u0080': 7 })).toBe(
    '{"\\r":2,"1":3,"\u0080":7,"ö":5,"€":1,"😀":4,"\ufb33":6}',
  );
  expect(canonical({ b: [true, null, { z: '</\u0001"\\', a: false }], a: 'é' })).toBe(
    '{"a":"é","b":[true,null,{"a":false,"z":"</\\u0001\\"\\\\"}]}',
  );
});

test('canonical JSON comes back as it went in, and other spellings do not', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3, stringUnit: 'grapheme' }), (value) => {
      const json = JSON.parse(JSON.stringify(value)) as Json;
      expect(parseCanonical(canonicalBytes(json))).toEqual(json);
    }),
    { numRuns: 300 },
  );
  for (const text of ['{"b":1,"a":2}', '{"a":1,"a":1}', '{ "a":1}', '{"a":1.0}', '"\\u0061"', '1e3', '', '{', '[1,]', '-0'])
    expect(() => parseCanonical(utf8(text))).toThrow('not-canonical');
});

test.each([[undefined], [Number.NaN], [Number.POSITIVE_INFINITY], ['\ud800'], [1n], [() => 1]])('%s cannot be in the log', (value) => {
  expect(() => canonical({ a: [value as unknown as Json] })).toThrow('not-representable $.a[0]');
});
