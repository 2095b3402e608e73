import type { CommandContext } from '@concert/event-sourcing';
import { type Money, zero } from '@concert/money';
import { usd } from '../reconciliation/yem.fixture.js';
import type { CommitmentMade, DisbursementMade, LedgerMeans, RefundMade } from './ledger.js';

/** The ledger of YEM in its second year: 2,000,000 has come; ILO and WHO hold their budgets. */

const HELD: Readonly<Record<string, Money>> = { ILO: usd('1696823.00'), WHO: usd('423634.00') };

export const means: LedgerMeans = {
  programme: 'MDGF-1880',
  currency: 'USD',
  transferred: usd('2000000.00'),
  allocatedTo: (agency) => HELD[agency] ?? zero('USD'),
  eliminated: new Set(['3.3.4']),
  operationallyClosedOn: null,
  financiallyClosedOn: null,
};

export const context: CommandContext = {
  commandId: '0b7d5a63-0000-4000-8000-000000000001',
  issuedAt: '2010-03-15T09:00:00Z',
  actor: { user: 'ilo', organization: 'ILO', role: 'agency-finance' },
  correlationId: 'correlation',
};

export const line = { output: '2.3', category: '4', year: 2 };

export const committed = (commitment: string, amount: string, agency = 'ILO'): CommitmentMade => ({
  type: 'CommitmentMade',
  data: {
    commitment,
    agency,
    agreementNumber: `${agency}-2010-${commitment}`,
    counterparty: 'CASS',
    ...line,
    amount: usd(amount),
    date: '2010-03-15',
  },
  effectiveDate: '2010-03-15',
});

export const paid = (disbursement: string, amount: string, commitment: string): DisbursementMade => ({
  type: 'DisbursementMade',
  data: {
    disbursement,
    agency: 'ILO',
    kind: 'partner',
    commitment,
    ...line,
    amount: usd(amount),
    date: '2010-04-20',
  },
  effectiveDate: '2010-04-20',
});

export const spent = (disbursement: string, amount: string): DisbursementMade => ({
  type: 'DisbursementMade',
  data: { disbursement, agency: 'ILO', kind: 'own-spending', ...line, amount: usd(amount), date: '2010-04-20' },
  effectiveDate: '2010-04-20',
});

export const refunded = (refund: string, amount: string): RefundMade => ({
  type: 'RefundMade',
  data: { refund, agency: 'ILO', amount: usd(amount), date: '2010-12-01' },
  effectiveDate: '2010-12-01',
});
