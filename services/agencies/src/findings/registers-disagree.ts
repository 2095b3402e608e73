import { periodOf } from '@concert/reference-data';
import { canonicalIn, type Evidence, type KnownAssertion } from './evidence.js';
import { type FoundProblem, WHOLE_PROGRAMME } from './problem.js';
import { saysTheSame } from './stated-attributes.js';

const said = ({ document, value }: KnownAssertion): string => `${document} says ${value}`;

/**
 * one attribute, one value. What the programme itself says stands; whoever says something else is
 * asked about it. Where the programme says nothing, documents are compared with each other.
 */
export const registersDisagree = (evidence: Evidence): FoundProblem[] => {
  const { facts, assertions } = evidence;
  if (!facts) return [];
  const canonical = canonicalIn(evidence);
  const attributes = [...new Set(assertions.map(({ attribute }) => attribute))];
  return attributes.flatMap((attribute) => {
    const about = assertions.filter((each) => each.attribute === attribute);
    const own = canonical.get(attribute);
    const expected = own ?? about[0]?.value;
    if (expected === undefined) return [];
    const others = about.filter(({ value }) => !saysTheSame(expected, value));
    if (others.length === 0) return [];
    const standing = own === undefined ? said(about[0] as KnownAssertion) : `the programme says ${own}`;
    return [
      {
        rule: 'registers-disagree',
        severity: 'hold',
        scope: WHOLE_PROGRAMME,
        period: periodOf(facts.start),
        subject: attribute,
        expected,
        observed: [...new Set(others.map(({ value }) => value))].join('; '),
        difference: null,
        unit: 'words',
        note: `Of ${attribute}, ${standing}; ${others.map(said).join('; ')}.`,
        inputEvents: [...evidence.said, ...about.map(({ event }) => event)],
      },
    ];
  });
};
