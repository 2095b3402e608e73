import { aboutRecommendation, type Rule } from './rule.js';

/** a recommendation that others are part of has a text of its own. */
export const parentMissing: Rule = ({ recommendations }) => {
  const all = [...recommendations.values()];
  const codes = new Set(all.map(({ code }) => code));
  const missing = new Set(all.flatMap(({ parent }) => (parent === undefined || codes.has(parent) ? [] : [parent])));
  return [...missing].flatMap((parent) => {
    const children = all.filter((each) => each.parent === parent);
    const first = children[0];
    if (!first) return [];
    return [
      {
        ...aboutRecommendation(
          { ...first, response: null },
          {
            rule: 'parent-missing',
            severity: 'info',
            expected: `recommendation ${parent}`,
            observed: null,
            note: `${children.map(({ code }) => code).join(', ')} are part of ${parent}, which has no text of its own.`,
            inputEvents: children.flatMap(({ events }) => events),
          },
        ),
        subject: parent,
      },
    ];
  });
};
