import { type KeyObject, sign, verify } from 'node:crypto';
import { type CloudEventRecord, type RecordText, SIGNATURE, textOf } from './cloud-events.js';

/** Public keys of a source; several while a topic holds records that an earlier one signed. */
export type KeysOf = (source: string) => readonly KeyObject[];

/** @param key  private, Ed25519: whoever can check a signature cannot make one */
export const signed = (record: CloudEventRecord, key: KeyObject): CloudEventRecord => ({
  ...record,
  headers: { ...record.headers, [SIGNATURE]: sign(null, Buffer.from(textOf(record)), key).toString('base64') },
});

/** Whether the holder of one of the keys signed exactly this record. */
export const isSignedBy = (record: RecordText, keys: readonly KeyObject[]): boolean => {
  const signature = record.headers[SIGNATURE];
  if (signature === undefined || keys.length === 0) return false;
  const [text, bytes] = [Buffer.from(textOf(record)), Buffer.from(signature, 'base64')];
  return keys.some((key) => verify(null, text, key, bytes));
};
