import type { Facts } from '../facts.js';
import { at, byPmo, known, type KnownIds, sourced, type Step } from './step.js';

/** The biannual report, written by the programme office and submitted with what it leaves blank. */
export const reporting = (facts: Facts): Step[] => {
  const { report, content, submission } = facts.reporting;
  const of = (path: string) => (ids: KnownIds) =>
    at(facts, 'activities', `progress-reports/${known(ids, report.title)}/${path}`);
  return [
    {
      ...byPmo('progress reports', at(facts, 'activities', 'progress-reports'), sourced(facts, report)),
      saves: report.title,
    },
    { ...byPmo('sections', of('content'), sourced(facts, content)), method: 'PUT' },
    byPmo('submissions', of('submission'), sourced(facts, submission)),
  ];
};
