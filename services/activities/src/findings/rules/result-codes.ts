import { periodOf } from '@concert/reference-data';
import { WHOLE_PROGRAMME } from '../problem.js';
import type { Rule } from './rule.js';

/** Last part of a code, where it is a number: 3 of `2.3`. */
const numberOf = (code: string): number | undefined => {
  const last = code.split('.').at(-1) ?? '';
  return /^\d+$/.test(last) ? Number(last) : undefined;
};

/** Codes missing between the first and the last of one parent. */
const gapsIn = (codes: readonly string[]): string[] => {
  const numbers = codes.map(numberOf).filter((number): number is number => number !== undefined);
  if (numbers.length < 2) return [];
  const prefix = (codes[0] ?? '').split('.').slice(0, -1);
  const first = Math.min(...numbers);
  return Array.from({ length: Math.max(...numbers) - first }, (_, index) => first + index)
    .filter((number) => !numbers.includes(number))
    .map((number) => [...prefix, number].join('.'));
};

/** outcomes, and the outputs of each, are numbered without gaps. Two of one number are refused when defined. */
export const resultCodesLeaveGap: Rule = ({ frameworks }) =>
  [...frameworks.values()].flatMap(({ state: { outcomes, outputs }, on, events }) => {
    const groups = [
      { what: 'outcome', codes: outcomes },
      ...outcomes.map((outcome) => ({
        what: 'output',
        codes: outputs.filter((each) => each.outcome === outcome).map(({ code }) => code),
      })),
    ];
    return groups.flatMap(({ what, codes }) =>
      gapsIn(codes).map((code) => ({
        rule: 'result-codes-leave-gap' as const,
        severity: 'warn' as const,
        scope: WHOLE_PROGRAMME,
        period: periodOf(on),
        subject: `${what} ${code}`,
        expected: code,
        observed: codes.join(', '),
        difference: null,
        unit: 'words' as const,
        note: `There is no ${what} ${code} between those that are defined.`,
        inputEvents: events,
      })),
    );
  });

/** one level of the framework has one word in a document. */
export const resultTermsMixed: Rule = ({ frameworks }) =>
  [...frameworks.values()].flatMap(({ state: { originalTerms = [] }, on, events }) => {
    const terms = [...new Set(originalTerms.flatMap(({ term }) => term ?? []))];
    return terms.length < 2
      ? []
      : [
          {
            rule: 'result-terms-mixed' as const,
            severity: 'warn' as const,
            scope: WHOLE_PROGRAMME,
            period: periodOf(on),
            subject: 'outcomes',
            expected: 'one word',
            observed: terms.join(', '),
            difference: null,
            unit: 'words' as const,
            note: `The document calls its outcomes ${terms.join(' and ')}.`,
            inputEvents: events,
          },
        ];
  });
