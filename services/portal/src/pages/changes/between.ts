/** What a list holds at the second moment and not at the first, and the other way round. */
export const cameAndWent = <Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): { readonly came: readonly Item[]; readonly went: readonly Item[] } => {
  const then = new Set(before.map(keyOf));
  const now = new Set(after.map(keyOf));
  return {
    came: after.filter((item) => !then.has(keyOf(item))),
    went: before.filter((item) => !now.has(keyOf(item))),
  };
};
