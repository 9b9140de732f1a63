import { crc32, deflateRawSync } from "node:zlib";

/** An entry of a zip; what it says of itself need not be true. */
export interface ZipEntry {
  name: string;
  bytes: string | Uint8Array;
  /** The size that the list and its own header give. */
  saysBytes?: number;
  /** Bit 0 marks what is under a password. */
  flags?: number;
  /** Where the list says it begins. */
  saysAt?: number;
  isStored?: boolean;
}

/** Writes a zip byte by byte, so that it can be as wrong as a test needs. */
export function aZip(entries: readonly ZipEntry[]): Buffer {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const plain = Buffer.from(entry.bytes as Uint8Array);
    const packed = entry.isStored ? plain : deflateRawSync(plain);
    const about = aboutEntry(entry, plain, packed, name.length);
    const body = Buffer.concat([
      bytes(4, 0x04034b50),
      about,
      bytes(2, 0),
      name,
      packed,
    ]);
    list.push(
      Buffer.concat([
        bytes(4, 0x02014b50),
        bytes(2, 20),
        about,
        ...[2, 2, 2, 2].map((size) => bytes(size, 0)),
        bytes(4, 0),
        bytes(4, entry.saysAt ?? at),
        name,
      ]),
    );
    bodies.push(body);
    at += body.length;
  }
  const listed = Buffer.concat(list);
  const end = Buffer.concat([
    bytes(4, 0x06054b50),
    bytes(4, 0),
    bytes(2, entries.length),
    bytes(2, entries.length),
    bytes(4, listed.length),
    bytes(4, at),
    bytes(2, 0),
  ]);
  return Buffer.concat([...bodies, listed, end]);
}

/** What stands both before an entry and in the list. */
function aboutEntry(
  { flags = 0, saysBytes, isStored }: ZipEntry,
  plain: Buffer,
  packed: Buffer,
  nameLength: number,
): Buffer {
  return Buffer.concat([
    bytes(2, 20),
    bytes(2, flags),
    bytes(2, isStored ? 0 : 8),
    bytes(4, 0),
    bytes(4, crc32(plain)),
    bytes(4, packed.length),
    bytes(4, saysBytes ?? plain.length),
    bytes(2, nameLength),
  ]);
}

function bytes(count: number, value: number): Buffer {
  const buffer = Buffer.alloc(count);
  buffer.writeUIntLE(value, 0, count);
  return buffer;
}
