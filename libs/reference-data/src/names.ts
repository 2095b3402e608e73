/** Letters of other scripts that look like Latin ones, after they were made small. */
// prettier-ignore
const LATIN_ALIKE: Readonly<Record<string, string>> = {
  а: 'a', в: 'b', е: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x', і: 'i', ј: 'j', ѕ: 's',
  α: 'a', ε: 'e', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x',
};

/**
 * A name or code as it is compared with others: what differs in case, in kinds of apostrophes, hyphens and spaces, in how
 * marks are composed, or in letters that look the same, is one name.
 */
export const comparedForm = (name: string): string =>
  name
    // Before the normal form, which makes an acute accent of its own a space with an accent.
    .replaceAll(/[\u2018\u2019\u201B\u2032\u02B9\u02BB\u02BC\u0060\u00B4]/gu, "'")
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replaceAll(/\p{Pd}/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/\p{L}/gu, (letter) => LATIN_ALIKE[letter] ?? letter);

/** The one among them that cannot be told apart from a name; undefined when there is none. */
export const sameName = (name: string, others: Iterable<string>): string | undefined => {
  const form = comparedForm(name);
  for (const other of others) if (comparedForm(other) === form) return other;
  return undefined;
};
