import { periodOf } from '@concert/reference-data';
import { WHOLE_PROGRAMME } from './problem.js';
import type { Rule } from './rule.js';

/** whoever manages an evaluation does not manage the programme that is evaluated. */
export const evaluationManagedByProgramme: Rule = ({ evaluations }, { managers }) =>
  evaluations
    .filter(({ manager }) => manager !== null && managers.includes(manager))
    .map(({ code, manager, on, event }) => ({
      rule: 'evaluation-managed-by-programme',
      severity: 'warn',
      scope: WHOLE_PROGRAMME,
      period: periodOf(on),
      subject: code,
      expected: 'somebody who does not manage the programme',
      observed: manager,
      difference: null,
      unit: 'words',
      note: `${manager} manages both the programme and its evaluation ${code}.`,
      inputEvents: [event],
    }));
