import type { ActivityFact, Facts } from '../facts.js';
import { at, byPmo, known, sourced, type Step } from './step.js';

const coordinatorOf = (organization: string): string => `${organization.toLowerCase()}-coordinator`;

const planned = (facts: Facts, { occurrences: _occurrences, ...activity }: ActivityFact): Step => ({
  chapter: 'activities',
  as: coordinatorOf(activity.lead),
  method: 'POST',
  path: at(facts, 'activities', 'activities'),
  body: { ...sourced(facts, activity), collaborators: [], plannedCost: null },
  saves: activity.title,
});

const tookPlace = (facts: Facts, { title, lead, occurrences }: ActivityFact): Step[] =>
  occurrences.map((occurrence) => ({
    chapter: 'occurrences',
    as: coordinatorOf(lead),
    method: 'POST',
    path: (ids) => at(facts, 'activities', `activities/${known(ids, title)}/occurrences`),
    body: { ...sourced(facts, occurrence), participants: null },
  }));

/** What is to be achieved, what is planned for it by the leads' coordinators, and what took place. */
export const activities = (facts: Facts): Step[] => {
  const { outcomes, outputs, activities: named } = facts.results;
  return [
    ...outcomes.map((outcome) => byPmo('outcomes', at(facts, 'activities', 'outcomes'), sourced(facts, outcome))),
    ...outputs.map((output) => byPmo('outputs', at(facts, 'activities', 'outputs'), sourced(facts, output))),
    ...named.map((activity) => planned(facts, activity)),
    ...named.flatMap((activity) => tookPlace(facts, activity)),
  ];
};
