import { oneOf, type ValueOf } from '../fields.js';

/** What the other programme is to this one: it came before, it is another phase, or it runs beside it. */
export const programmeLinkKind = oneOf('antecedent', 'phase', 'sister');
export type ProgrammeLinkKind = ValueOf<typeof programmeLinkKind>;
