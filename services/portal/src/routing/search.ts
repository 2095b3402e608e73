/** What an address says, of which anybody may have typed anything. */
type Raw = Record<string, unknown>;

type Read<Readers> = {
  readonly [Name in keyof Readers]?: Exclude<
    Readers[Name] extends (value: unknown) => infer Value ? Value : never,
    undefined
  >;
};

/** Text; a code such as 2.3 may have been read as a number. */
export const text = (value: unknown): string | undefined =>
  typeof value === 'number' ? String(value) : typeof value === 'string' && value !== '' ? value : undefined;

export const oneOf =
  <const Value extends string>(values: readonly Value[]) =>
  (value: unknown): Value | undefined =>
    values.find((each) => each === value);

export const matching = (pattern: RegExp) => (value: unknown) => {
  const found = text(value);
  return found !== undefined && pattern.test(found) ? found : undefined;
};

export const DAY = matching(/^\d{4}-\d{2}-\d{2}$/);

/** The parameters of a page, each by what it can be; what makes no sense is left out. */
export const searchOf =
  <Readers extends Readonly<Record<string, (value: unknown) => unknown>>>(readers: Readers) =>
  (raw: Raw): Read<Readers> => {
    const read = Object.entries(readers).map(([name, of]) => [name, of(raw[name])] as const);
    return Object.fromEntries(read.filter(([, value]) => value !== undefined)) as Read<Readers>;
  };
