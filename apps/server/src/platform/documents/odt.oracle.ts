// For tests only: unzips an OpenDocument file with a reader of another maker's format rules, not with our own writer turned around.
import { crc32, inflateRawSync } from 'node:zlib';

export interface Unzipped {
  /** In the order of the directory. */
  readonly names: readonly string[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Follows the central directory, and fails when a part does not have the size or the sum it says. */
export function unzip(file: Uint8Array): Unzipped {
  const bytes = Buffer.from(file);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const texts = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [method, sum, packed, size] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 16),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt32LE(at + 24),
    ];
    const name = bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28));
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const raw = bytes.subarray(start, start + packed);
    const content = method === 0 ? raw : inflateRawSync(raw);
    if (content.length !== size || crc32(content) !== sum) throw new Error(`${name} is damaged.`);
    texts.set(name, content.toString());
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return { names: [...texts.keys()], texts };
}
