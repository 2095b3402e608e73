/** Scope of what is said about the programme as a whole; every other scope is the code of an agency. */
export const WHOLE_PROGRAMME = 'programme';

/** The organizations to which something about a scope belongs: none owns the whole programme. */
export const ownersOf = (scope: string): readonly string[] => (scope === WHOLE_PROGRAMME ? [] : [scope]);
