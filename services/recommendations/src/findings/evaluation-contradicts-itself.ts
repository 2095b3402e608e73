import { periodOf } from '@concert/reference-data';
import { WHOLE_PROGRAMME } from './problem.js';
import type { Rule } from './rule.js';

/** A-24: what an evaluation says in one place and denies in another is asked about, with the line both speak of. */
export const evaluationContradictsItself: Rule = ({ evaluations }) =>
  evaluations.flatMap(({ code: evaluation, statements }) =>
    statements
      .filter(({ contradicts }) => contradicts !== undefined)
      .map((statement) => {
        const { code, contradicts, text, about, on, event } = statement;
        const other = statements.find((each) => each.code === contradicts);
        return {
          rule: 'evaluation-contradicts-itself' as const,
          severity: 'hold' as const,
          scope: WHOLE_PROGRAMME,
          period: periodOf(on),
          subject: `${evaluation}: ${code} and ${contradicts ?? ''}`,
          expected: other?.text ?? null,
          observed: text,
          difference: null,
          unit: 'words' as const,
          note: `${evaluation} says one thing in ${contradicts ?? ''} and another in ${code}${about ? `, both on ${about}` : ''}.`,
          inputEvents: other ? [other.event, event] : [event],
        };
      }),
  );
