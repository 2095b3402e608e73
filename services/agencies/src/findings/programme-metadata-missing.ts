import { periodOf } from '@concert/reference-data';
import type { Evidence } from './evidence.js';
import { type FoundProblem, WHOLE_PROGRAMME } from './problem.js';

/** whoever reads of a programme finds in which country it works, what it may spend and who pays for it. */
export const programmeMetadataMissing = ({ programme, facts, donors, said }: Evidence): FoundProblem[] => {
  if (!facts || programme.status === 'unknown') return [];
  const missing = [
    ...(programme.totalBudget === null ? ['total budget'] : []),
    ...(facts.fund === undefined && donors.length === 0 ? ['fund or donor'] : []),
    ...(facts.country === undefined ? ['country'] : []),
  ];
  if (missing.length === 0) return [];
  return [
    {
      rule: 'programme-metadata-missing',
      severity: 'warn',
      scope: WHOLE_PROGRAMME,
      period: periodOf(facts.start),
      expected: missing.join(', '),
      observed: null,
      difference: null,
      unit: 'words',
      note: `${facts.code} is established without its ${missing.join(', ')}.`,
      inputEvents: said,
    },
  ];
};
