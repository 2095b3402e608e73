/** Scope of what is said about the programme as a whole; every other scope is the code of an agency. */
export const WHOLE_PROGRAMME = 'programme';

/** The organizations to which something about a scope belongs: none owns the whole programme. */
export const ownersOf = (scope: string): readonly string[] => (scope === WHOLE_PROGRAMME ? [] : [scope]);

/** The harmonized budget categories of the United Nations Development Group, by their numbers. */
export const CATEGORIES = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;
