import { createHash } from 'node:crypto';

/** Namespace of the ids of our statements. It must stay: with another one, what a store has already it gets anew. */
const NAMESPACE = 'b0a4c1f2-6d37-4e58-9a0b-2007c0de5e7a';

/** The uuid of version 5 (RFC 9562, 5.5) of a name: the same for the same name, on every computer. */
export function statementId(name: string): string {
  return uuidOfName(NAMESPACE, name);
}

export function uuidOfName(namespace: string, name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
