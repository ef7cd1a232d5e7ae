// A zip file of a few parts, as OpenDocument wants it: the first part stored as it is, the others compressed.
import { crc32, deflateRawSync } from 'node:zlib';

export interface Part {
  readonly name: string;
  readonly content: Uint8Array;
  /** Not compressed: OpenDocument wants its media type readable at a fixed place. */
  readonly stored?: boolean;
}

/** 1 January 1980, the first day that zip knows: the same parts make the same bytes. */
const stamp = 0x0021_0000;
/** Names are UTF-8. */
const utf8 = 0x0800;

/** What the local head and the central directory say alike. */
function description({ content, stored = false }: Part, packed: Uint8Array, name: Buffer): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(utf8, 2);
  fields.writeUInt16LE(stored ? 0 : 8, 4);
  fields.writeUInt32LE(stamp, 6);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

const signature = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** The bytes of the zip file. Source: APPNOTE.TXT of PKWARE, 4.3. */
export function zip(parts: readonly Part[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const packed = part.stored ? Buffer.from(part.content) : deflateRawSync(part.content);
    const fields = description(part, packed, name);
    const file = Buffer.concat([signature(0x0403_4b50), fields, name, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    // version that made it, then what the local head says, then comment, disk and attributes (all zero) and where the file begins
    directory.push(Buffer.concat([signature(0x0201_4b50), Buffer.from([20, 0]), fields, place, name]));
    files.push(file);
    offset += file.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, central, signature(0x0605_4b50), end]);
}
