import type { Facts } from '../facts.js';
import { at, byPmo, sourced, type Step } from './step.js';

const organizations = (facts: Facts): Step[] =>
  facts.organizations.map(({ role: _role, ...organization }) =>
    byPmo('organizations', '/api/agencies/organizations', sourced(facts, organization)),
  );

/** Who takes part, where and under which rules stands in the programme's document: true from its first day. */
const fromTheFirstDay = ({ programme: { programme } }: Facts): { effectiveDate: string } => ({
  effectiveDate: programme.start,
});

const participants = (facts: Facts): Step[] =>
  facts.organizations
    .filter(({ role }) => role !== null)
    .map(({ code: organization, role, source }) =>
      byPmo(
        'participants',
        at(facts, 'agencies', 'participants'),
        sourced(facts, { organization, role, source, ...fromTheFirstDay(facts) }),
      ),
    );

/** Who there is, and the programme with its participants, bodies, sites and rules. */
export const agencies = (facts: Facts): Step[] => {
  const { programme, bodies, sites, policySet, assertions } = facts.programme;
  const adoption = byPmo(
    'policy set',
    at(facts, 'agencies', 'policy-set'),
    sourced(facts, { ...policySet, ...fromTheFirstDay(facts) }),
  );
  return [
    ...organizations(facts),
    byPmo('programme', '/api/agencies/programmes', sourced(facts, programme)),
    ...participants(facts),
    ...bodies.map((body) =>
      byPmo('bodies', at(facts, 'agencies', 'bodies'), sourced(facts, { ...body, ...fromTheFirstDay(facts) })),
    ),
    ...sites.map((site) =>
      byPmo('sites', at(facts, 'agencies', 'sites'), sourced(facts, { ...site, ...fromTheFirstDay(facts) })),
    ),
    { ...adoption, method: 'PUT' },
    ...assertions.map((each) => byPmo('assertions', at(facts, 'agencies', 'assertions'), sourced(facts, each))),
  ];
};
