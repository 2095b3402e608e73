import type { CommandContext } from '@concert/event-sourcing';
import { money, type Money } from '@concert/money';
import type {
  BudgetRevisionDrafted,
  BudgetRevisionProposed,
  RevisionContent,
  RevisionRequest,
  RevisionTerms,
} from './budget-revision.js';

/** The YEM programme's budget by agency, and the revisions its evaluation led to, for specs. */

export const usd = (amount: string): Money => money(amount, 'USD');

export const budgetByAgency = {
  ILO: '1696823',
  UNFPA: '494929',
  UNICEF: '1080629',
  UNESCO: '1089667',
  UNIFEM: '331358',
  UNDP: '1482960',
  WHO: '423634',
};

export const terms: RevisionTerms = {
  programme: 'MDGF-1880',
  currency: 'USD',
  total: usd('6600000'),
  allocated: Object.entries(budgetByAgency).map(([agency, amount]) => ({ place: { agency }, amount: usd(amount) })),
  committed: [],
  thresholds: { pmcLimit: usd('1000000'), pmcShare: '10' },
};
export const endorsedByPmc: RevisionTerms = { ...terms, thresholds: { ...terms.thresholds!, pmcEndorses: true } };

export const effectiveDate = '2011-01-17';
export const by = (organization: string): CommandContext => ({
  commandId: '0b7d5a63-0000-4000-8000-000000000001',
  issuedAt: '2011-01-17T09:00:00Z',
  actor: { user: organization.toLowerCase(), organization, role: 'pmo' },
  correlationId: 'correlation',
});

/** Recommendation 1: 3 % of the third tranche for policy advice and a national conference. */
export const threePercent: RevisionRequest = {
  kind: 'across-the-board-cut',
  base: { reference: 'tranche-3', amount: usd('1680405') },
  percent: '3',
  to: { earmark: 'policy-advice' },
  purpose: 'Integrated policy advice and a national conference',
  recommendations: ['1', '3'],
};

export const threePercentByAgency = [
  ['ILO', '12960.68'],
  ['UNDP', '11327.15'],
  ['UNESCO', '8323.10'],
  ['UNICEF', '8254.07'],
  ['UNFPA', '3780.37'],
  ['WHO', '3235.80'],
  ['UNIFEM', '2530.98'],
] as const;

export const withinIlo: RevisionRequest = {
  kind: 'within-agency',
  moves: [{ from: { agency: 'ILO' }, to: { agency: 'ILO', output: '2.3' }, amount: usd('40000') }],
  purpose: 'Life skills training',
  recommendations: ['5'],
};

export const fromWhoToIlo: RevisionRequest = {
  kind: 'between-agencies',
  moves: [{ from: { agency: 'WHO' }, to: { agency: 'ILO' }, amount: usd('10000') }],
  purpose: 'A national conference',
  recommendations: ['5'],
};

const contentOf = ({ to: _, moves = [], ...request }: RevisionRequest): RevisionContent => ({ ...request, moves });

export const cut: RevisionContent = {
  ...contentOf(threePercent),
  moves: threePercentByAgency.map(([agency, amount]) => ({
    from: { agency },
    to: { earmark: 'policy-advice' },
    amount: usd(amount),
  })),
};

export const drafted = (request: RevisionRequest): BudgetRevisionDrafted => ({
  type: 'BudgetRevisionDrafted',
  data: { revision: 'revision-1', ...contentOf(request) },
  effectiveDate,
});

export const proposed = (
  content: RevisionRequest | RevisionContent,
  route: Partial<BudgetRevisionProposed['data']> = {},
): BudgetRevisionProposed => ({
  type: 'BudgetRevisionProposed',
  data: {
    revision: 'revision-1',
    ...contentOf(content),
    decidedBy: 'NSC',
    needsEndorsement: false,
    proposedBy: ['PMO'],
    ...route,
  },
  effectiveDate,
});
