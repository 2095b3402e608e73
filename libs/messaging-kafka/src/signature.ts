import { type KeyObject, sign, verify } from 'node:crypto';
import { type CloudEventRecord, type RecordText, SIGNATURE, textOf } from './cloud-events.js';
import { leafOf, longestWay, rootAlong, treeOver } from './hash-tree.js';

/** Public keys of a source; several while a topic holds records that an earlier one signed. */
export type KeysOf = (source: string) => readonly KeyObject[];

/** Most records that one signature stands for. More would make it hardly cheaper, and every record longer. */
const MOST_TOGETHER = 16;

/** Between a signature and the record's way to what was signed; no letter of base64. */
const WAY = ':';

/** No text of a record and no checkpoint begins so: what is signed as one thing cannot be shown as another. */
const TOGETHER = Buffer.from('Concert records 1\0');

/** Signatures that were found right, so that each is checked once for all of its records. */
const KEPT = 256;
const found = new WeakMap<KeyObject, Set<string>>();

const withSignature = (record: CloudEventRecord, signature: string): CloudEventRecord => ({
  ...record,
  headers: { ...record.headers, [SIGNATURE]: signature },
});

/** @param key  private, Ed25519: whoever can check a signature cannot make one */
export const signed = (record: CloudEventRecord, key: KeyObject): CloudEventRecord =>
  withSignature(record, sign(null, Buffer.from(textOf(record)), key).toString('base64'));

/** One signature for many records. Each can be checked alone, whichever of the others arrive. */
export const signedTogether = (records: readonly CloudEventRecord[], key: KeyObject): CloudEventRecord[] => {
  const done: CloudEventRecord[] = [];
  for (let from = 0; from < records.length; from += MOST_TOGETHER) {
    const some = records.slice(from, from + MOST_TOGETHER);
    if (some.length === 1) done.push(signed(some[0]!, key));
    else done.push(...signedByOne(some, key));
  }
  return done;
};

const signedByOne = (records: readonly CloudEventRecord[], key: KeyObject): CloudEventRecord[] => {
  const { root, ways } = treeOver(records.map((record) => leafOf(textOf(record))));
  const signature = sign(null, Buffer.concat([TOGETHER, root]), key).toString('base64');
  return records.map((record, index) => withSignature(record, signature + WAY + ways[index]!.toString('base64')));
};

/** Whether the holder of one of the keys signed exactly this record, alone or together with others. */
export const isSignedBy = (record: RecordText, keys: readonly KeyObject[]): boolean => {
  const header = record.headers[SIGNATURE];
  if (header === undefined || keys.length === 0) return false;
  const [signature = '', way] = header.split(WAY);
  const bytes = Buffer.from(signature, 'base64');
  if (way === undefined) {
    const text = Buffer.from(textOf(record));
    return keys.some((key) => verify(null, text, key, bytes));
  }
  if (way.length > longestWay(MOST_TOGETHER)) return false;
  const root = rootAlong(leafOf(textOf(record)), Buffer.from(way, 'base64'));
  return root !== undefined && keys.some((key) => isRootSignedBy(root, bytes, key));
};

const isRootSignedBy = (root: Buffer, signature: Buffer, key: KeyObject): boolean => {
  const known = found.get(key) ?? new Set<string>();
  const both = root.toString('base64') + signature.toString('base64');
  if (known.has(both)) return true;
  if (!verify(null, Buffer.concat([TOGETHER, root]), key, signature)) return false;
  found.set(key, known.add(both));
  const [oldest] = known;
  if (known.size > KEPT) known.delete(oldest!);
  return true;
};
