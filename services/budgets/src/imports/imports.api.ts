import type { EventStore } from '@concert/event-sourcing';
import { money, parsePrintedPercent } from '@concert/money';
import { ProgrammeDirectory } from '@concert/programme-directory';
import {
  EVENT_STORE,
  importCommands,
  ImportsController,
  type OfferedImport,
  standingRow,
  ViewRows,
} from '@concert/service-kit';
import { Controller, Inject } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { budgetLedgerRoutes } from '../budget-ledger/budget-ledger.api.js';
import { financialReportRoutes } from '../financial-report/financial-report.api.js';
import { fundRoutes } from '../fund/fund.api.js';
import { Allocation } from '../views/allocations/allocation.view.js';
import { FinancialReport } from '../views/financial-reports/financial-report.view.js';
import { Transfer } from '../views/transfers/transfer.view.js';
import { budgetByAgency, budgetByAgencyImport } from './budget-by-agency.import.js';
import { financialFigures, financialFiguresImport } from './financial-figures.import.js';
import { transfers, transfersImport } from './transfers.import.js';

/** As a plain share: `0,04%` → `0.04`; what cannot be read stays with the document. */
const shareOf = (asPrinted: string | undefined): string | undefined => {
  if (asPrinted === undefined) return undefined;
  try {
    return parsePrintedPercent(asPrinted);
  } catch {
    return undefined;
  }
};

const standingReport = ({ scope, period, committedDefinition, figures }: FinancialReport) => {
  const { total, transferred, committed, disbursed } = figures;
  return standingRow(`${scope}/${period}`, {
    scope,
    period,
    definition: committedDefinition,
    total: total.amount,
    transferred: transferred.amount,
    transferredShare: shareOf(transferred.percentAsPrinted),
    committed: committed.amount,
    committedShare: shareOf(committed.percentAsPrinted),
    disbursed: disbursed.amount,
    disbursedShare: shareOf(disbursed.percentAsPrinted),
  });
};

const standingAllocation = ({ id, amount, currency, ...line }: Allocation) => {
  const { agency, output, category, year, effectiveDate } = line;
  return standingRow(id, { agency, amount: money(amount, currency).amount, output, category, year, effectiveDate });
};

const standingTransfer = ({ transfer, kind, tranche, amount, currency, valueDate }: Transfer) =>
  standingRow(transfer, { kind, tranche, amount: money(amount, currency).amount, valueDate });

@ApiTags('imports')
@Controller('programmes/:programme/imports')
export class BudgetsImportsController extends ImportsController {
  constructor(
    commands: CommandBus,
    directory: ProgrammeDirectory,
    rows: ViewRows,
    @Inject(EVENT_STORE) events: EventStore,
  ) {
    const currencyOf = async (programme: string): Promise<string> => (await directory.programme(programme)).currency;
    const offered: OfferedImport[] = [
      {
        template: budgetByAgency,
        planFor: async (programme) => budgetByAgencyImport(await currencyOf(programme)),
        // What an applied revision changed is no allocation of its own.
        standing: async (programme) =>
          (await (await rows.of(programme)).all(Allocation))
            .filter(({ revision }) => revision === null)
            .map(standingAllocation),
      },
      {
        template: transfers,
        planFor: async (programme) => transfersImport(await currencyOf(programme)),
        standing: async (programme) => (await (await rows.of(programme)).all(Transfer)).map(standingTransfer),
      },
      {
        template: financialFigures,
        planFor: async (programme) => financialFiguresImport(await currencyOf(programme)),
        standing: async (programme) => (await (await rows.of(programme)).all(FinancialReport)).map(standingReport),
      },
    ];
    super({
      service: 'budgets',
      events,
      offered,
      commands: importCommands(commands, budgetLedgerRoutes, fundRoutes, financialReportRoutes),
      currencyOf,
    });
  }
}
