import { money } from '@concert/money';
import type { ProgrammeFacts } from '@concert/programme-directory';
import type { ProgrammeTerms } from './programme-terms.js';

/** The directory's facts as the decisions here ask for them. */
export const termsOf = ({ code, totalBudget, currency, start, end, policySet }: ProgrammeFacts): ProgrammeTerms => ({
  programme: code,
  currency,
  total: totalBudget === null ? null : money(totalBudget, currency),
  start,
  end,
  policy: policySet,
});
