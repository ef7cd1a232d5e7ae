// Our own hashes and signature checks beside the platform's: the same answers, to the same questions.
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes, sign, verify } from 'node:crypto';
import { concat } from '@hanze/shared/journal/bytes';
import { verifyEd25519 } from '@hanze/shared/journal/ed25519';
import { order } from '@hanze/shared/journal/edwards';
import { sha256 } from '@hanze/shared/journal/sha256';
import { sha512 } from '@hanze/shared/journal/sha512';
import { keyFromSeed } from '@hanze/shared/journal/signing-for-tests';
import { expect, test } from 'vitest';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length));
const spki = (key: Uint8Array) =>
  createPublicKey({ key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), key]), format: 'der', type: 'spki' });
const platformVerify = (key: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean =>
  verify(null, message, spki(key), signature);

test('SHA-256 and SHA-512 of every length up to 300 bytes, cut anywhere', () => {
  for (let length = 0; length <= 300; length++) {
    const bytes = random(length);
    const cut = length === 0 ? 0 : (length * 7) % length;
    expect(hex(sha256(bytes.slice(0, cut), bytes.slice(cut)))).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(hex(sha512(bytes.slice(0, cut), bytes.slice(cut)))).toBe(createHash('sha512').update(bytes).digest('hex'));
  }
});

test('signatures of the platform hold with us, ours with the platform, and both refuse the same damage', () => {
  for (let round = 0; round < 40; round++) {
    const seed = random(32);
    const message = random(round * 5);
    const { publicKey, sign: ownSign } = keyFromSeed(seed);
    const secret = createPrivateKey({
      key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]),
      format: 'der',
      type: 'pkcs8',
    });
    const signature = new Uint8Array(sign(null, message, secret));
    expect(hex(ownSign(message))).toBe(hex(signature));
    expect(verifyEd25519(publicKey, message, signature)).toBe(true);
    const bit = (round * 37) % 512;
    const damaged = signature.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
    expect(verifyEd25519(publicKey, message, damaged)).toBe(platformVerify(publicKey, message, damaged));
    expect(verifyEd25519(publicKey, message, damaged)).toBe(false);
  }
});

test('a generated key of the platform reads the same', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const key = new Uint8Array(Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url'));
  const message = random(100);
  expect(verifyEd25519(key, message, new Uint8Array(sign(null, message, privateKey)))).toBe(true);
});

test('random bytes that pose as keys and signatures: never yes from us where the platform says no', () => {
  for (let round = 0; round < 60; round++) {
    const [key, message, signature] = [random(32), random(10), random(64)];
    signature[63]! &= 0x0f;
    expect(verifyEd25519(key, message, signature)).toBe(false);
    expect(platformVerify(key, message, signature)).toBe(false);
  }
});

test('as strict as the platform: a key of small order signs nothing', () => {
  const neutral = Uint8Array.from({ length: 32 }, (_, at) => (at === 0 ? 1 : 0));
  const forged = concat(neutral, new Uint8Array(32));
  expect(platformVerify(neutral, random(5), forged)).toBe(false);
  expect(verifyEd25519(neutral, random(5), forged)).toBe(false);
});

test('as strict as the platform: S above the group order is refused by both', () => {
  const { publicKey, sign: ownSign } = keyFromSeed(random(32));
  const message = random(20);
  const signature = ownSign(message);
  const s = BigInt(`0x${hex(signature.slice(32).toReversed())}`) + order;
  const raised = concat(signature.slice(0, 32), new Uint8Array(Buffer.from(s.toString(16).padStart(64, '0'), 'hex')).toReversed());
  expect(platformVerify(publicKey, message, raised)).toBe(false);
  expect(verifyEd25519(publicKey, message, raised)).toBe(false);
});
