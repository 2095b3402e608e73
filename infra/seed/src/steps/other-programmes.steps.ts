import type { Source } from '../facts.js';
import type { OtherProgramme } from '../other-programmes.js';
import { byPmo, sourced, type Step } from './step.js';

interface Fact {
  readonly source: Source;
  readonly cannotBeRight?: string;
}

const stepsOf = (facts: OtherProgramme): Step[] => {
  const entered = (chapter: string, path: string, { cannotBeRight, ...fact }: Fact): Step => ({
    ...byPmo(chapter, path, sourced(facts, fact)),
    ...(cannotBeRight !== undefined && { cannotBeRight }),
  });
  const under = (service: string, path: string): string =>
    `/api/${service}/programmes/${encodeURIComponent(facts.code)}/${path}`;
  const organizations = facts.organizations.map(({ role: _role, ...organization }) => organization);
  return [
    ...organizations.map((each) => entered('organizations', '/api/agencies/organizations', each)),
    ...facts.programme.map((each) => entered('programmes', '/api/agencies/programmes', each)),
    ...facts.participants.map((each) => entered('participants', under('agencies', 'participants'), each)),
    ...facts.partners.map((each) => entered('partners', under('agencies', 'partners'), each)),
    ...facts.links.map((each) => entered('links', under('agencies', 'links'), each)),
    ...facts.sites.map((each) => entered('sites', under('agencies', 'sites'), each)),
    ...facts.assertions.map((each) => entered('assertions', under('agencies', 'assertions'), each)),
    ...facts.outcomes.map((each) => entered('outcomes', under('activities', 'outcomes'), each)),
    ...facts.recommendations.map((each) =>
      entered('recommendations', under('recommendations', 'recommendations'), each),
    ),
  ];
};

/** The further programmes as requests of the programme office. */
export const stepsOfOthers = (programmes: readonly OtherProgramme[]): Step[] => programmes.flatMap(stepsOf);
