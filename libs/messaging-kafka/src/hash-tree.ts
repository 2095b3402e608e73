import { hash } from 'node:crypto';

/**
 * A tree of SHA-256 hashes over texts (as in RFC 6962). Its root stands for all of them; the way from one text to the root
 * is the hash beside it at each level, with the side on which it stands.
 */
export interface HashTree {
  readonly root: Buffer;
  /** One for each leaf, in their order. */
  readonly ways: readonly Buffer[];
}

const HASH_BYTES = 32;
const STEP_BYTES = 1 + HASH_BYTES;
const [LEFT, RIGHT] = [Buffer.from([0]), Buffer.from([1])];

/** Leaves and nodes are hashed differently, so that no node can be shown as a text. */
const NODE = Buffer.from([1]);

export const leafOf = (text: string): Buffer => hash('sha256', `\0${text}`, 'buffer');

const nodeOf = (left: Buffer, right: Buffer): Buffer => hash('sha256', Buffer.concat([NODE, left, right]), 'buffer');

/** @param leaves  at least one */
export const treeOver = (leaves: readonly Buffer[]): HashTree => {
  const ways: Buffer[][] = leaves.map(() => []);
  let level = leaves.map((leaf, index) => ({ node: leaf, under: [index] }));
  while (level.length > 1) {
    const above: typeof level = [];
    for (let index = 0; index < level.length; index += 2) {
      const [left, right] = [level[index]!, level[index + 1]];
      for (const leaf of right ? left.under : []) ways[leaf]!.push(RIGHT, right!.node);
      for (const leaf of right?.under ?? []) ways[leaf]!.push(LEFT, left.node);
      above.push(right ? { node: nodeOf(left.node, right.node), under: [...left.under, ...right.under] } : left);
    }
    level = above;
  }
  return { root: level[0]!.node, ways: ways.map((way) => Buffer.concat(way)) };
};

/** Letters of base64 that the way from one of so many leaves takes at most. */
export const longestWay = (leaves: number): number => Math.ceil((Math.ceil(Math.log2(leaves)) * STEP_BYTES) / 3) * 4;

/** The root to which a way leads; undefined when it is none. */
export const rootAlong = (leaf: Buffer, way: Buffer): Buffer | undefined => {
  if (way.length % STEP_BYTES !== 0) return undefined;
  let node = leaf;
  for (let at = 0; at < way.length; at += STEP_BYTES) {
    const beside = way.subarray(at + 1, at + STEP_BYTES);
    node = way[at] === LEFT[0] ? nodeOf(beside, node) : nodeOf(node, beside);
  }
  return node;
};
