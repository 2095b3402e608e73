import { topicOf } from './topics.js';

/** One deployed service or view, as far as the broker must know it. */
export interface Member {
  /** `budgets`, `view-ilo`: also its user, and how its groups begin. */
  readonly name: string;
  readonly publishes: boolean;
  readonly sources: readonly string[];
}

/** What a member may do, as the arguments of `kafka-acls.sh --add --allow-principal`; nothing else, and nobody may delete. */
export const rightsOf = ({ name, publishes, sources }: Member): string[][] => {
  const user = `User:${name}`;
  const allow = (...operations: string[]): string[] => operations.flatMap((each) => ['--operation', each]);
  const publishing = [
    [user, ...allow('Describe', 'Write'), '--topic', topicOf(name)],
    [user, ...allow('IdempotentWrite'), '--cluster'],
  ];
  const subscribing = [
    ...sources.map((source) => [user, ...allow('Describe', 'Read'), '--topic', topicOf(source)]),
    [user, ...allow('Read'), '--group', `${name}.`, '--resource-pattern-type', 'prefixed'],
  ];
  return [...(publishes ? publishing : []), ...(sources.length > 0 ? subscribing : [])];
};
