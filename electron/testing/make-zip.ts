import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../customer-data/crc32';

/** A member of an archive; what is given besides name and content is written although it is wrong. */
export interface ZipMember {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly method?: 0 | 8 | 99;
  readonly isEncrypted?: boolean;
  readonly size?: number;
  readonly crc?: number;
  /** The bytes as they are packed. */
  readonly packed?: Uint8Array;
}

/** The bytes of a .zip file; yauzl reads only. */
export function makeZip(members: readonly ZipMember[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const name = Buffer.from(member.name);
    const content = Buffer.from(member.content);
    const { method = 0 } = member;
    const packed = Buffer.from(member.packed ?? (method === 8 ? deflateRawSync(content) : content));
    const fields = Buffer.alloc(22);
    // Flags: encrypted, names in UTF-8.
    fields.writeUInt16LE((member.isEncrypted === true ? 1 : 0) | 0x800, 0);
    fields.writeUInt16LE(method, 2);
    fields.writeUInt32LE(member.crc ?? crc32(content), 8);
    fields.writeUInt32LE(packed.length, 12);
    fields.writeUInt32LE(member.size ?? content.length, 16);
    fields.writeUInt16LE(name.length, 20);
    const local = Buffer.concat([
      Buffer.from('PK\x03\x04\x14\0', 'latin1'),
      fields,
      Buffer.alloc(2),
      name,
      packed,
    ]);
    const end = Buffer.alloc(16);
    end.writeUInt32LE(offset, 12);
    central.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\0\x14\0', 'latin1'), fields, Buffer.alloc(0), end, name]),
    );
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const last = Buffer.alloc(22);
  last.write('PK\x05\x06', 'latin1');
  last.writeUInt16LE(members.length, 8);
  last.writeUInt16LE(members.length, 10);
  last.writeUInt32LE(directory.length, 12);
  last.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, last]);
}
