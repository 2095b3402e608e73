import { createHash } from 'node:crypto';

/** The same content gives the same text, whatever the order of its names. */
const written = (content: unknown): string =>
  JSON.stringify(content, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

/** SHA-256, in hexadecimal digits. */
export const digestOf = (content: object): string => createHash('sha256').update(written(content)).digest('hex');
