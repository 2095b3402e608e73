/** A body that meets and decides, as the programme set it up. */
export interface DecidingBody {
  readonly body: string;
  /** Left out by bodies set up before kinds were recorded. */
  readonly kind?: string | null;
  readonly coChairs: readonly string[];
}

const COMMITTEES: readonly string[] = ['steering-committee', 'management-committee'];

/** Committees decide on what services put forward; a body without a kind is one. */
export const isCommittee = ({ kind }: DecidingBody): boolean => typeof kind !== 'string' || COMMITTEES.includes(kind);

/** Whose a meeting is: the body's itself, and of whoever chairs it. They call it together and put its agenda. */
export const chairsOf = ({ body, coChairs }: DecidingBody): string[] => [body, ...coChairs];

/**
 * Whose its decisions are, and the word on who came, on which they rest: a committee signs in itself, any other body acts
 * through who chairs it.
 */
export const decidersOf = (body: DecidingBody): string[] => (isCommittee(body) ? [body.body] : chairsOf(body));
