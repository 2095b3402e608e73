import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** As RFC 8785 writes JSON: the same content gives the same text, whatever the order of its names. */
export const canonicalJson = (content: object | null): string => canonicalize(content) as string;

/** SHA-256 of the content in hexadecimal digits. Digests stand in the record: what is written so stays so. */
export const digestOf = (content: object): string => createHash('sha256').update(canonicalJson(content)).digest('hex');
