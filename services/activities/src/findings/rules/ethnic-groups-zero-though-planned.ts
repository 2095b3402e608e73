import type { Rule } from './rule.js';

/** 0 says that nobody was reached, "not collected" that nobody asked. Where work for minorities is planned, 0 is asked about. */
export const ethnicGroupsZeroThoughPlanned: Rule = ({ beneficiaries, minorities }) => {
  if (minorities.length === 0) return [];
  return [...beneficiaries.values()]
    .filter(({ cells }) => cells.some(({ group, count }) => group === 'ethnic-groups' && count === 0))
    .map(({ period, scope, reach, events }) => ({
      rule: 'ethnic-groups-zero-though-planned',
      severity: 'hold',
      scope,
      period,
      subject: `${reach} ethnic-groups`,
      expected: 'a number, or not collected',
      observed: '0',
      difference: null,
      unit: 'words',
      note: `0 are told, and the programme plans "${minorities.map(({ what }) => what).join('", "')}". Was nobody reached, or did nobody ask?`,
      inputEvents: [...events, ...minorities.map(({ event }) => event)],
    }));
};
