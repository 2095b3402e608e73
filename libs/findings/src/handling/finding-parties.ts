import { NotInDirectory, type ProgrammeFacts, requireParticipant } from '@concert/programme-directory';

/** To whom a service's findings may be assigned, and who may explain them. */
export interface FindingParties {
  /** @throws Unknown, naming the field `organization` */
  requireAssignable(facts: ProgrammeFacts, organization: string): void;
  /** Those who may explain what these organizations or bodies answer for; they alone when left out. */
  ownersOf?(facts: ProgrammeFacts, answerable: readonly string[]): readonly string[];
}

/** Organizations that take part. */
export const participants: FindingParties = {
  requireAssignable: (facts, organization) => requireParticipant(facts, organization, 'organization'),
};

/** Organizations that take part, and bodies of the programme. */
export const participantsAndBodies: FindingParties = {
  requireAssignable({ code, participants: parties, bodies }, organization) {
    if (!parties.has(organization) && bodies.every(({ body }) => body !== organization))
      throw new NotInDirectory(code, 'organization', `${organization} in ${code}`, 'organization');
  },
};
