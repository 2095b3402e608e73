import { ledgerHandlers } from './application/ledger.command-handlers.js';
import { LedgerCommandsController } from './http/ledger-commands.controller.js';
import { LedgerQueriesController } from './http/ledger-queries.controller.js';
import { ledgerEntries } from './views/ledger/ledger.projection.js';
import { LedgerQuery } from './views/ledger/ledger.query.js';

/** What agencies bind, pay and give back: wired into the service as one. */
export const ledger = {
  controllers: [LedgerCommandsController, LedgerQueriesController],
  providers: [...ledgerHandlers, LedgerQuery],
  projections: [ledgerEntries],
};
