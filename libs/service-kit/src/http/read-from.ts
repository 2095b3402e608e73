export interface ReadFrom {
  readonly document: string;
  readonly place?: string;
}

const LONGEST = 500;

const words = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST;

/** The document and place in a body's `evidence`, as far as they can be read; the body itself may be at fault. */
export const readFromOf = (body: unknown): ReadFrom | undefined => {
  const { evidence } = (body ?? {}) as { evidence?: { document?: unknown; place?: unknown } | null };
  const { document, place } = evidence ?? {};
  if (!words(document)) return undefined;
  return { document, ...(words(place) && { place }) };
};
