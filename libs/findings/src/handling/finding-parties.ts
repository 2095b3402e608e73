import type { ProgrammeFacts } from '@concert/programme-directory';

/** To whom a service's findings may be put, and whose own they are. */
export abstract class FindingParties {
  /** @throws Unknown, naming the field `organization` */
  abstract requireAssignable(facts: ProgrammeFacts, organization: string): void;

  /** Those who may explain what these parties answer for. */
  ownersOf(_facts: ProgrammeFacts, answerable: readonly string[]): readonly string[] {
    return answerable;
  }
}
