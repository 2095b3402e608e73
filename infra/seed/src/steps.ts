import { parsePrinted } from '@concert/money';
import type { ActivityFact, Facts, KeyActionFact, PrintedFigure, RecommendationFact, ReportFact } from './facts.js';
import { evidenceOf, known, type Step } from './step.js';

const PMO = 'pmo';

const codeOf = ({ programme }: Facts): string => programme.programme.code;

const at = (facts: Facts, service: string, path: string): string =>
  `/api/${service}/programmes/${encodeURIComponent(codeOf(facts))}/${path}`;

const byPmo = (chapter: string, path: Step['path'], body: object): Step => ({
  chapter,
  as: PMO,
  method: 'POST',
  path,
  body,
});

const coordinatorOf = (organization: string): string => `${organization.toLowerCase()}-coordinator`;

const organizations = (facts: Facts): Step[] =>
  facts.organizations.map(({ source, reason, role: _role, ...organization }) =>
    byPmo('organizations', '/api/agencies/organizations', {
      ...organization,
      ...evidenceOf(facts, { source, reason }),
    }),
  );

const programme = (facts: Facts): Step[] => {
  const { programme: established, bodies, sites, policySet } = facts.programme;
  const withEvidence = <Fact extends Parameters<typeof evidenceOf>[1]>({ source, reason, ...fact }: Fact): object => ({
    ...fact,
    ...evidenceOf(facts, { source, reason }),
  });
  return [
    byPmo('programmes', '/api/agencies/programmes', withEvidence(established)),
    ...facts.organizations
      .filter(({ role }) => role !== null)
      .map(({ code: organization, role, source }) =>
        byPmo('participants', at(facts, 'agencies', 'participants'), {
          organization,
          role,
          ...evidenceOf(facts, { source }),
        }),
      ),
    ...bodies.map((body) => byPmo('bodies', at(facts, 'agencies', 'bodies'), withEvidence(body))),
    ...sites.map((site) => byPmo('sites', at(facts, 'agencies', 'sites'), withEvidence(site))),
    {
      ...byPmo('policy sets', at(facts, 'agencies', 'policy-set'), withEvidence(policySet)),
      method: 'PUT',
    },
  ];
};

const results = (facts: Facts): Step[] => {
  const { outcomes, outputs } = facts.results;
  return [
    ...outcomes.map(({ source, ...outcome }) =>
      byPmo('outcomes', at(facts, 'activities', 'outcomes'), { ...outcome, ...evidenceOf(facts, { source }) }),
    ),
    ...outputs.map(({ source, ...output }) =>
      byPmo('outputs', at(facts, 'activities', 'outputs'), { ...output, ...evidenceOf(facts, { source }) }),
    ),
  ];
};

const planned = (facts: Facts, { source, reason, occurrences: _occurrences, ...activity }: ActivityFact): Step => ({
  chapter: 'activities',
  as: coordinatorOf(activity.lead),
  method: 'POST',
  path: at(facts, 'activities', 'activities'),
  body: { ...activity, collaborators: [], plannedCost: null, ...evidenceOf(facts, { source, reason }) },
  saves: activity.title,
});

const tookPlace = (facts: Facts, { title, lead, occurrences }: ActivityFact): Step[] =>
  occurrences.map(({ source, reason, ...occurrence }) => ({
    chapter: 'occurrences',
    as: coordinatorOf(lead),
    method: 'POST',
    path: (ids) => at(facts, 'activities', `activities/${known(ids, title)}/occurrences`),
    body: { ...occurrence, participants: null, ...evidenceOf(facts, { source, reason }) },
  }));

const activities = (facts: Facts): Step[] => [
  ...facts.results.activities.map((activity) => planned(facts, activity)),
  ...facts.results.activities.flatMap((activity) => tookPlace(facts, activity)),
];

/** A blank cell stays blank; what is printed is kept beside what it says. */
const figureOf = (
  { asPrinted, percentAsPrinted }: PrintedFigure,
  { money: { currency, printedAs } }: Facts,
): { amount: string | null; asPrinted?: string; percentAsPrinted: string } =>
  asPrinted === null
    ? { amount: null, percentAsPrinted }
    : { amount: parsePrinted(asPrinted, currency, printedAs).amount, asPrinted, percentAsPrinted };

const report = (facts: Facts, { period, total, transferred, committed, disbursed, source }: ReportFact): Step =>
  byPmo('financial reports', at(facts, 'budgets', 'reports'), {
    scope: 'programme',
    period,
    committedDefinition: facts.money.committedDefinition,
    currency: facts.money.currency,
    figures: {
      total,
      transferred: figureOf(transferred, facts),
      committed: figureOf(committed, facts),
      disbursed: figureOf(disbursed, facts),
    },
    ...evidenceOf(facts, { source }),
  });

const money = (facts: Facts): Step[] => {
  const { allocations, tranches, reports, gatesEvaluated, currency } = facts.money;
  return [
    ...allocations.map(({ agency, amount, source }) =>
      byPmo('allocations', at(facts, 'budgets', 'allocations'), {
        agency,
        amount: { amount, currency },
        effectiveDate: facts.programme.programme.start,
        ...evidenceOf(facts, { source }),
      }),
    ),
    ...tranches.map(({ number: tranche, date: plannedDate, amount, source }) =>
      byPmo('tranches', at(facts, 'budgets', 'tranches'), {
        tranche,
        amount: { amount, currency },
        plannedDate,
        ...evidenceOf(facts, { source }),
      }),
    ),
    ...tranches.map(({ number: tranche, date: valueDate, amount, source }) =>
      byPmo('transfers', at(facts, 'budgets', 'transfers'), {
        kind: 'tranche',
        tranche,
        amount: { amount, currency },
        valueDate,
        ...evidenceOf(facts, { source }),
      }),
    ),
    ...reports.map((each) => report(facts, each)),
    ...gatesEvaluated.map(({ tranche, effectiveDate }) =>
      byPmo('release gates', at(facts, 'budgets', `tranches/${tranche}/gate-evaluation`), { effectiveDate }),
    ),
  ];
};

const underRecommendation = (facts: Facts, code: string, path: string): string =>
  at(facts, 'recommendations', `recommendations/${encodeURIComponent(code)}/${path}`);

const agreed = (
  facts: Facts,
  { code: recommendation }: RecommendationFact,
  { code, source, reason, statusAsPrinted: _status, comment: _comment, ...action }: KeyActionFact,
): Step => ({
  ...byPmo('key actions', underRecommendation(facts, recommendation, 'key-actions'), {
    ...(code !== null && { code }),
    ...action,
    ...evidenceOf(facts, { source, reason }),
  }),
  saves: `${recommendation} ${action.text}`,
});

/** What the document says of how a key action stands: every spelling of "ongoing" means the same. */
const followedUp = (
  facts: Facts,
  { code: recommendation }: RecommendationFact,
  { text, source, statusAsPrinted, comment }: KeyActionFact,
): Step[] => {
  if (statusAsPrinted === null && comment === null) return [];
  const { standsOn, standsOnReason } = facts.evaluation;
  return [
    byPmo(
      'follow-up',
      (ids) =>
        underRecommendation(
          facts,
          recommendation,
          `key-actions/${encodeURIComponent(known(ids, `${recommendation} ${text}`))}/progress`,
        ),
      {
        status: statusAsPrinted === null ? 'not-stated' : 'ongoing',
        ...(statusAsPrinted !== null && { statusAsPrinted }),
        ...(comment !== null && { comment }),
        on: standsOn,
        ...evidenceOf(facts, { source, reason: standsOnReason }),
      },
    ),
  ];
};

const evaluation = (facts: Facts): Step[] => {
  const { recommendations, issuedOn, issuedOnReason, standsOn, standsOnReason } = facts.evaluation;
  return [
    ...recommendations.map(({ code, parent, title, text, source }) =>
      byPmo('recommendations', at(facts, 'recommendations', 'recommendations'), {
        code,
        ...(parent !== undefined && { parent }),
        title,
        text,
        addressees: [],
        effectiveDate: issuedOn,
        ...evidenceOf(facts, { source, reason: issuedOnReason }),
      }),
    ),
    ...recommendations.map(({ code, response: text, disposition, source }) =>
      byPmo('management responses', underRecommendation(facts, code, 'response'), {
        disposition,
        text,
        effectiveDate: standsOn,
        ...evidenceOf(facts, { source, reason: standsOnReason }),
      }),
    ),
    ...recommendations.flatMap((each) => each.keyActions.map((action) => agreed(facts, each, action))),
    ...recommendations.flatMap((each) => each.keyActions.flatMap((action) => followedUp(facts, each, action))),
  ];
};

const meetings = (facts: Facts): Step[] => {
  const held = facts.meetings.meetings;
  const nameOf = (body: string, date: string): string => `${body} of ${date}`;
  return [
    ...held.map(({ body, date, attendees, source, reason }) => ({
      ...byPmo('meetings', at(facts, 'reviews', 'meetings'), {
        body,
        date,
        attendees,
        ...evidenceOf(facts, { source, reason }),
      }),
      saves: nameOf(body, date),
    })),
    ...held.map(({ body, date, decision: { source, reason, ...decision } }): Step => ({
      chapter: 'decisions',
      as: body.toLowerCase(),
      method: 'POST',
      path: (ids) => at(facts, 'reviews', `meetings/${known(ids, nameOf(body, date))}/decisions`),
      body: { ...decision, ...evidenceOf(facts, { source, reason }) },
    })),
  ];
};

/** The programme's facts as requests, in the order in which one needs the other. */
export const stepsOf = (facts: Facts): Step[] =>
  [organizations, programme, results, activities, money, evaluation, meetings].flatMap((chapter) => chapter(facts));
